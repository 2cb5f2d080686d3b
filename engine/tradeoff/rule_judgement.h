// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/break_even.h"
#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/policy.h"

#include <span>

namespace breakeven::tradeoff {

/// How good a rule was where both sides were measured.
struct RuleJudgement {
    int points = 0; ///< with a clear winner
    int right = 0; ///< of them, where the rule picked it
    int unclear = 0; ///< without a clear winner: neither right nor wrong
    int refused = 0; ///< wrong picks that the policy refuses altogether: over the latency limit, without a price
    /// What the rule's picks cost over the best ones: mean over the points of the policy's figure (latency, time or
    /// dollars a sample) of the pick over the winner's, minus 1; 0.18 is 18 % more. Refused picks are not in it.
    double wrongPicksCost = 0;

    friend bool operator==(const RuleJudgement &, const RuleJudgement &) = default;
};
[[nodiscard]] RuleJudgement judge(const DecisionRule &rule, std::span<const MeasuredPair> pairs, const Policy &policy);

/// A rule fitted to measured pairs.
struct FittedRule {
    DecisionRule rule;
    RuleJudgement judgement; ///< on all pairs
    int equallyGood = 1; ///< rules with as many right picks at the same cost, itself included
    RuleJudgement leftOut; ///< every fifth of the pairs, each judged by a rule that was fitted to the others
};
/// The rule that picks the winner most often, of all whose thresholds are 0 or a measured size and batch, with either
/// junction: tried one by one. Of equals the one whose wrong picks cost less, then the one nearest to `lesson`
/// (distance of the thresholds' logarithms), then "and". `lesson` itself where no pair has a clear winner.
[[nodiscard]] FittedRule fitRule(std::span<const MeasuredPair> pairs, const Policy &policy, const DecisionRule &lesson);

} // namespace breakeven::tradeoff
