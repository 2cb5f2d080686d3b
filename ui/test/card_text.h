// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QString>

#include <optional>

/// What the question card says about where the learner is and how it went.
namespace breakeven::ui {

[[nodiscard]] QString difficultyName(lessons::Difficulty difficulty); ///< "easy"
[[nodiscard]] QString activityName(lessons::Activity activity); ///< "Practice"
[[nodiscard]] QString positionText(lessons::Activity activity, int position, int count); ///< "Practice · 4 of 5"

/// "✓ Right." "✗ Not right. The answer is 22 samples/s." "✗ Partly right. That gives half a point." With what hints
/// cost.
[[nodiscard]] QString gradeText(const RoundItem &item);
/// Of the steps table, by its name in a lesson's file: "hardware", "cost per inference".
[[nodiscard]] QString columnName(const QString &column);
/// "a quarter of a point", "no point": a share of one point in words.
[[nodiscard]] QString pointsText(double points);
/// What the next hint costs, or the shown ones did.
[[nodiscard]] QString hintCostText(int hintsShown, int hintsThere);
/// "comes back in 3 days"; empty where nothing is known.
[[nodiscard]] QString comesBackText(std::optional<std::int64_t> at, std::int64_t now);

} // namespace breakeven::ui
