// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class Card;
class CardLabel;
class ScoreBars;

/// The result of a ten-question test: points, seed, bars by difficulty and by topic, and every question with the answer
/// given, the right one and why; links to the lesson's steps, and the result sheet (PDF or HTML).
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(TestState &state, QWidget *parent = nullptr);

    /// The result sheet, with the name that was typed.
    void save(const QString &file);

Q_SIGNALS:
    void lessonWanted(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBars(CardLabel *heading, ScoreBars *bars);
    void addActions();
    void addSheet();
    void refresh();
    void fillRows();
    void arrange();
    void askForFile();
    void restyle();

    TestState &m_state;
    Card *m_card;
    CardLabel *m_points;
    CardLabel *m_words;
    QBoxLayout *m_bars; ///< beside each other where there is room
    ScoreBars *m_byDifficulty;
    ScoreBars *m_byTopic;
    QLineEdit *m_name;
    CardLabel *m_said;
    Card *m_questions;
    bool m_stale = true; ///< the result of another test is shown
};

} // namespace breakeven::ui
