// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress.h"
#include "ui/test/test_state.h"

#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

/// Points in words and figures.
namespace breakeven::ui {

/// "7", "7.5", "7.33".
[[nodiscard]] QString pointsFigure(double points, const QLocale &locale = QLocale());
/// "2.5 of 3"; "none yet" where nothing was answered.
[[nodiscard]] QString scoreFigure(const lessons::Score &score, const QLocale &locale = QLocale());

/// What a finished round scored, each question counting a point at most.
[[nodiscard]] double pointsOf(const std::vector<RoundItem> &items);
[[nodiscard]] lessons::Score scoreOf(const std::vector<RoundItem> &items, lessons::Difficulty difficulty);
/// By the topics' names, in the order in which they came.
[[nodiscard]] std::vector<std::pair<QString, lessons::Score>> scoresByTopic(const std::vector<RoundItem> &items);

/// "4 min 05 s", "45 s".
[[nodiscard]] QString durationText(int seconds);

} // namespace breakeven::ui
