// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/steps_lighting.h"
#include "ui/test/test_state.h"

#include <QString>

namespace breakeven::ui {

/// What the question does with the steps table: after a hint its cells are lit, after the answer the steps it was
/// about; the cell to be filled is empty until then.
[[nodiscard]] StepsLighting lightingOf(const RoundItem &item, bool explained);

/// "Lit by the hint: hardware of step 3.", "To be filled: hardware of step 5.": the same in words; may be empty.
[[nodiscard]] QString wordsOf(const StepsLighting &lighting);

/// The lesson's rule may stand beside the question: it is not what a repair asks for.
[[nodiscard]] bool mayShowRule(const lessons::Question &question, bool explained);
/// The flow does not give the answer away: neither the order that is asked nor the rule, which stands in it.
[[nodiscard]] bool mayShowFlow(const lessons::Question &question, bool explained);

} // namespace breakeven::ui
