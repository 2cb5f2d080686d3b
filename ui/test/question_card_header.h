// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/grading.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class EdgeRow;
class LinkButton;
class ProvenanceBadge;

/// Above the question: where the learner is, how hard it is, the hint, and in a test whether to return to it.
class QuestionCardHeader final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString position; ///< "Practice · 4 of 5"
        lessons::Difficulty difficulty = lessons::Difficulty::Easy;
        bool hintsOffered = false; ///< there are any, and this is no test
        int hintsLeft = 0; ///< that may still be asked for
        bool flagOffered = false;
        bool flagged = false;
    };
    explicit QuestionCardHeader(QWidget *parent = nullptr);

    void show(const Content &content);

Q_SIGNALS:
    void hintWanted();
    void flagChanged(bool flagged);

private:
    void restyle();

    CardLabel *m_position;
    ProvenanceBadge *m_difficulty;
    CardLabel *m_cost;
    LinkButton *m_hint;
    QCheckBox *m_flag;
    QWidget *m_left;
    QWidget *m_right;
    EdgeRow *m_row;
};

} // namespace breakeven::ui
