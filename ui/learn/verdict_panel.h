// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class PolicyChoice;
class PriceRow;

/// Which device is the better one, by what the learner cares for, and why.
class VerdictPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictPanel(LearnState &state, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void restyle();

    LearnState &m_state;
    CardLabel *m_label;
    PolicyChoice *m_policy;
    PriceRow *m_prices; ///< where cost decides
    CardLabel *m_headline;
    CardLabel *m_reason;
};

} // namespace breakeven::ui
