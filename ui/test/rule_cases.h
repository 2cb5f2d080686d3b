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

/// The cases of a rule's repair: what a rule decides of each, the truth of both halves, and what is wanted.
class RuleCases final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleCases(std::vector<lessons::RuleCase> cases, QWidget *parent = nullptr);

    void showRule(const tradeoff::DecisionRule &rule);

private:
    struct Line {
        CardLabel *workload; ///< "2 GB, batch 32"
        CardLabel *truth; ///< "2 > 1 true · 32 > 16 true"
        CardLabel *decided; ///< "→ GPU"
        CardLabel *wanted; ///< "as wanted", "CPU is wanted"
    };
    void restyle();

    std::vector<lessons::RuleCase> m_cases;
    std::vector<Line> m_lines;
    CardLabel *m_count;
    QGridLayout *m_grid;
};

} // namespace breakeven::ui
