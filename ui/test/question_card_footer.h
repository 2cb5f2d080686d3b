// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class EdgeRow;
class LinkButton;
class QuestionText;

/// Below the question: the one thing to do next, ways to and fro, and the lesson's steps to look at again.
class QuestionCardFooter final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString primary; ///< "Check  Enter"; empty: none
        bool backOffered = false; ///< in a test
        bool nextOffered = false; ///< in a test: on without an answer
        bool atFirst = false;
        bool atLast = false;
        std::vector<int> steps; ///< of the lesson, counted from 1; empty while they would tell the answer
        QString aside; ///< "comes back in 3 days"
        QString note; ///< "Pick an answer first."
    };
    explicit QuestionCardFooter(QWidget *parent = nullptr);

    void show(const Content &content);
    void takeFocus(); ///< to the one thing to do next

Q_SIGNALS:
    void primaryWanted();
    void backWanted();
    void nextWanted();
    void stepWanted(int step);

private:
    void showSteps(const std::vector<int> &steps);
    void restyle();

    QWidget *m_actions;
    QPushButton *m_primary;
    LinkButton *m_back;
    LinkButton *m_next;
    std::vector<int> m_steps;
    std::vector<LinkButton *> m_stepLinks;
    CardLabel *m_aside;
    QuestionText *m_note;
    EdgeRow *m_row;
};

} // namespace breakeven::ui
