// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/trace.h"

#include <QString>

#include <array>
#include <optional>

/// The rule as lines of code. Numbers and truth values are the rule's and its decision's own.
namespace breakeven::ui {

enum class RuleLine { If, UseGpu, Else, UseCpu };

inline constexpr std::array ruleLines{RuleLine::If, RuleLine::UseGpu, RuleLine::Else, RuleLine::UseCpu};

/// "if model size > 1 GB and batch > 16:", without indentation.
[[nodiscard]] QString codeOf(RuleLine line, const tradeoff::DecisionRule &rule);
/// How deep the line is indented: 0 or 1.
[[nodiscard]] int indentOf(RuleLine line);
/// The line that is executed at a stage: the condition at Choose, the branch taken from Dispatch on; none before.
[[nodiscard]] std::optional<RuleLine> litLine(std::optional<tradeoff::Stage> stage, tradeoff::Hardware taken);
/// Is the line on the way to what the rule chose?
[[nodiscard]] bool onPath(RuleLine line, tradeoff::Hardware taken);
/// Where a click on the line leads.
[[nodiscard]] tradeoff::Stage stageOf(RuleLine line);

} // namespace breakeven::ui
