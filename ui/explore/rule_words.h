// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/rule_report.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

/// The words of the judged rules; figures by the learner's locale.
namespace breakeven::ui {

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::RuleReport)
};

/// Whether its wrong picks have a figure, or there are none.
[[nodiscard]] bool canAverage(const tradeoff::RuleJudgement &judgement);
[[nodiscard]] QString scoreText(const tradeoff::RuleJudgement &judgement); ///< "31 of 43"
/// "+18 %"; "—" where the policy refuses every wrong pick, so that none can be compared; empty without points.
[[nodiscard]] QString costText(const tradeoff::RuleJudgement &judgement);
/// "2 picks take longer than 100 ms and are left out of this average."; empty where there are none.
[[nodiscard]] QString noteText(const tradeoff::RuleJudgement &judgement, const tradeoff::Policy &policy);
/// "Picks the winner at 31 of 43 points. Its picks take 18 % longer than the best ones."; without points, why.
[[nodiscard]] QString verdictText(const tradeoff::RuleJudgement &judgement, const tradeoff::Policy &policy,
                                  RuleReport::Lack lack = RuleReport::Lack::None);

/// "The rule, judged on 43 points".
[[nodiscard]] QString reportTitle(const RuleReport &report);
/// Reads the report's pairs, entries and fitted rule.
[[nodiscard]] QString reportSentence(const RuleReport &report, const std::vector<tradeoff::MeasuredPair> &pairs,
                                     const ExploreSettings &settings);

} // namespace breakeven::ui
