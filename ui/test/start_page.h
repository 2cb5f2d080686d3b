// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QDateTime>
#include <QLocale>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class Card;
class CardLabel;

/// What today offers, in a few sentences: what is due, a test that is open, what there is besides, the last test.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(TestState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void testWanted(); ///< a new one: its seed and its clock are asked for

private:
    void refresh();
    void refreshDue();
    void refreshTest();
    void restyle();

    TestState &m_state;
    Card *m_card;
    QWidget *m_texts;
    CardLabel *m_lesson;
    CardLabel *m_open;
    QPushButton *m_goOn;
    CardLabel *m_due;
    QPushButton *m_review;
    CardLabel *m_rounds;
    QPushButton *m_practice;
    CardLabel *m_test;
    CardLabel *m_last;
    QPushButton *m_begin;
};

/// "Your last test, on 3 March 2026: 7.5 of 10 points, seed 4711."
[[nodiscard]] QString lastTestText(const lessons::Attempt &attempt, std::optional<double> points,
                                   const QLocale &locale = QLocale());

} // namespace breakeven::ui
