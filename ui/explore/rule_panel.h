// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/rule_report.h"
#include "ui/widgets/card.h"

#include <memory>

namespace breakeven::ui {

/// The rules side by side: how often each picked the winner, what its wrong picks cost; the learner's own is edited
/// here and judged at once.
class RulePanel final : public Card
{
    Q_OBJECT

public:
    explicit RulePanel(QWidget *parent = nullptr);
    ~RulePanel() override;

    void setReport(const RuleReport &report);

Q_SIGNALS:
    void ruleEdited(const breakeven::tradeoff::DecisionRule &rule); ///< mine
    void fitWanted();
    void ruleForLearnWanted(const breakeven::tradeoff::DecisionRule &rule); ///< "Use in Learn"

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
