// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/prediction.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class ContestBars;

/// What was measured, what had been said, and the points for it.
class PredictOutcome final : public QWidget
{
    Q_OBJECT

public:
    explicit PredictOutcome(QWidget *parent = nullptr);

    void showOutcome(const lessons::Contest &contest, const lessons::ContestOutcome &outcome,
                     const lessons::Prediction &prediction, const lessons::PredictionGrade &grade);
    void takeFocus();

Q_SIGNALS:
    void anotherWanted();

private:
    void restyle();

    CardLabel *m_verdict;
    ContestBars *m_bars;
    CardLabel *m_guess;
    CardLabel *m_points;
    CardLabel *m_remark;
    CardLabel *m_disturbed;
    QPushButton *m_another;
};

} // namespace breakeven::ui
