// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QString>
#include <QWidget>

namespace breakeven::ui {

/// Lies over a chart and shows what its point under the pointer or the keyboard's cursor says: a ring around it, and a
/// bubble beside it that never leaves the chart.
class ChartReadout final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartReadout(QWidget *chart);

    void tell(const QPointF &at, tradeoff::Hardware hardware, const QString &title, const QString &text);
    void silence();
    [[nodiscard]] bool isTelling() const { return !m_title.isEmpty(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }
    /// Of the bubble; empty where nothing is told.
    [[nodiscard]] QRect bubble() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect touched() const;
    [[nodiscard]] QRect ring() const;

    QPointF m_at;
    tradeoff::Hardware m_hardware = tradeoff::Hardware::Cpu;
    QString m_title;
    QString m_text;
};

} // namespace breakeven::ui
