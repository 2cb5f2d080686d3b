// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/rule_judgement.h"
#include "ui/explore/explore_settings.h"
#include "ui/explore/lane.h"
#include "ui/explore/twin_table.h"

#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// The three rules on the measured pairs of CPU and GPU.
struct RuleReport {
    struct Entry {
        QString name; ///< "The lesson's rule", "Mine", "Fitted to these points"
        tradeoff::DecisionRule rule;
        tradeoff::RuleJudgement judgement;
        QString condition; ///< "size > 1 GB and batch > 16"
        QString score; ///< "31 of 43"
        QString cost; ///< "+18 %", "—" where no wrong pick can be compared; empty where nothing can be judged
        QString note; ///< of picks that the policy does not allow; mostly empty
        QString verdict; ///< in words: "Picks the winner at 31 of 43 points. Its picks take 18 % longer than ..."
    };
    /// Why there is nothing to judge by.
    enum class Lack {
        None, ///< there are pairs
        OtherHardware, ///< no workload was measured on both a CPU and a GPU
        Price, ///< of a device on which they were, and the policy asks for money
        WithinLimit, ///< they take longer than the policy allows, on both
    };
    Lack lack = Lack::None;
    std::optional<tradeoff::Hardware> unpriced; ///< of Lack::Price: the only kind without a price; absent: both are
    int pairs = 0; ///< measured on both kinds of hardware, those without a clear winner included
    QString title; ///< "The rule, judged on 43 points"
    std::vector<Entry> entries; ///< lesson's, mine and, once it was asked for, fitted
    std::optional<tradeoff::FittedRule> fitted;
    QString sentence; ///< what the comparison says, ties and left-out points; or what is missing for a judgement
};

/// Pairs of the shown lanes' measurements in the shown family and precision, by size and then batch. Their price an
/// hour is the one of an hour in which the device works, as the policy has to see it. Where the policy asks for money,
/// figures without a price are left out, unless they are over the limit anyway: nobody knows whether they win.
[[nodiscard]] std::vector<tradeoff::MeasuredPair> pairsOf(const std::vector<Lane> &lanes,
                                                          const ExploreSettings &settings);
/// `pairs` are pairsOf() the lanes, and `fitted` is of the same pairs and policy.
[[nodiscard]] RuleReport ruleReportOf(const std::vector<Lane> &lanes, const std::vector<tradeoff::MeasuredPair> &pairs,
                                      const ExploreSettings &settings, const tradeoff::DecisionRule &lessonRule,
                                      const std::optional<tradeoff::FittedRule> &fitted);
[[nodiscard]] TwinTable tableOf(const RuleReport &report);
/// "size > 1 GB and batch > 16"; a half that always holds is left out: "batch > 16", "always the GPU".
[[nodiscard]] QString conditionText(const tradeoff::DecisionRule &rule);

} // namespace breakeven::ui
