// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/measurement.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;

/// A bar as long as its share of the longest, behind the mark of its hardware, so that colour is not all.
class FigureBar final : public QWidget
{
    Q_OBJECT

public:
    FigureBar(tradeoff::Hardware hardware, double share, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    tradeoff::Hardware m_hardware;
    double m_share;
};

/// The figures that a question is about: a row each with its throughput as a bar, and where they are from.
class QuestionFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionFigures(const std::vector<tradeoff::Measurement> &figures, QWidget *parent = nullptr);

private:
    void addRow(int row, const tradeoff::Measurement &figure, double share, bool namesSize);
    void restyle();

    QGridLayout *m_grid;
};

} // namespace breakeven::ui
