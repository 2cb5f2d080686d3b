// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/present/present_state.h"

#include <QString>

namespace breakeven::ui {

/// The sentence below the scene: what happens at the cursor, or the question to the class while that is hidden.
[[nodiscard]] QString presentSentence(const PresentState &state);
/// What happens at the cursor, hidden or not: for the speaker alone.
[[nodiscard]] QString fullSentence(const LearnState &learn);
/// "Next: Step 3 of 5 · Choose hardware"; at the end, that it is.
[[nodiscard]] QString nextText(const PresentState &state);
/// What Page Down will show, for the speaker; empty where nothing is hidden.
[[nodiscard]] QString hiddenText(const PresentState &state);
/// "Running on the CPU ...", or why a run failed; empty where there is nothing to say.
[[nodiscard]] QString runText(const PresentState &state);
/// The lesson's notes of the step where the cursor stands; empty where it has none.
[[nodiscard]] QString notesText(const LearnState &learn);

} // namespace breakeven::ui
