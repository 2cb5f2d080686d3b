// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QString>

/// The overview of a test in words.
namespace breakeven::ui {

/// "6:12 left", "Last minute: 0:45 left", "The time is up".
[[nodiscard]] QString clockText(int secondsLeft);

/// "3 are not answered, the change to 1 is not kept, 1 is flagged. End all the same?"; empty where nothing is missing,
/// left unkept or flagged.
[[nodiscard]] QString missingText(const std::vector<RoundItem> &items);

/// "Question 4, answered, flagged, shown now", "Question 4, wrong": for a screen reader.
[[nodiscard]] QString placeName(const RoundItem &item, int number, bool current);

} // namespace breakeven::ui
