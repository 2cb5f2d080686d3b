// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "lessons/questions/question.h"

#include <optional>

namespace breakeven::lessons {

/// {"size_gb_above": 1, "batch_above": 16, "junction": "and"}
[[nodiscard]] tradeoff::DecisionRule readRule(protocol::ObjectReader reader);

/// "broken", the rule to mend, "cases", what it has to decide, and "solution", which is the lesson's rule where it is
/// left out. What a case wants follows from the solution; where it is stated, it must agree. Complains where the broken
/// rule is right already, or the solution is not.
[[nodiscard]] std::optional<RuleRepair> readRuleRepair(protocol::ObjectReader &reader,
                                                       const tradeoff::DecisionRule &lessonRule);

} // namespace breakeven::lessons
