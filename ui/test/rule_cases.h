// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;

/// The cases of a rule's repair: what is wanted of each, what a rule decides of it by the truth of both halves, and
/// whether the two agree.
class RuleCases final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleCases(std::vector<lessons::RuleCase> cases, QWidget *parent = nullptr);

    enum class Telling {
        Wanted, ///< what is wanted alone
        Decided, ///< and what the rule decides, for the learner to compare
        Judged ///< and whether it fits
    };
    void showRule(const tradeoff::DecisionRule &rule, Telling telling);

private:
    struct Line {
        CardLabel *workload; ///< "2 GB, batch 32"
        CardLabel *wanted; ///< "CPU is wanted"
        CardLabel *truth; ///< "2 > 1 true · 32 > 16 true"
        CardLabel *decided; ///< "→ GPU"
    };
    void restyle();

    std::vector<lessons::RuleCase> m_cases;
    std::vector<Line> m_lines;
    CardLabel *m_title;
    QGridLayout *m_grid;
};

} // namespace breakeven::ui
