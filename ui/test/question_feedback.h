// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

#include <vector>

namespace breakeven::ui {

class CardLabel;
class QuestionText;

/// After the commit: how it went, how to get there, a quick check and what is often confused.
class QuestionFeedback final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionFeedback(QWidget *parent = nullptr);

    /// Nothing is shown of an item without its grade.
    void show(const RoundItem &item);

private:
    void showSolution(const QStringList &steps);
    void restyle();

    CardLabel *m_grade;
    QuestionText *m_remark;
    CardLabel *m_solutionTitle;
    QWidget *m_solution;
    std::vector<CardLabel *> m_numbers;
    std::vector<QuestionText *> m_steps;
    QuestionText *m_quickCheck;
    QuestionText *m_confused;
};

} // namespace breakeven::ui
