// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;

/// How a ten-question test begins: go on with an open one, or a new one with its seed and, where wanted, a clock.
class TestSetup final : public QWidget
{
    Q_OBJECT

public:
    explicit TestSetup(TestState &state, QWidget *parent = nullptr);

    /// A seed nobody chose, and the keyboard upon what is likely wanted.
    void open();

private:
    void refresh();
    void begin();
    void restyle();

    TestState &m_state;
    QPushButton *m_goOn;
    CardLabel *m_giveUp;
    CardLabel *m_seedLabel;
    QSpinBox *m_seed;
    CardLabel *m_seedNote;
    QCheckBox *m_clock;
    QPushButton *m_begin;
};

} // namespace breakeven::ui
