// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"
#include "ui/explore/chart_frame.h"
#include "ui/explore/chart_painting.h"

#include <QChartView>

#include <vector>

QT_BEGIN_NAMESPACE
class QValueAxis;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The drawing of a LineChart: lines and bands by Qt Charts, on axes of decimal logarithms, the rest painted around
/// them. It takes no input and no focus.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent);

    /// Both have to outlive the next call; the frame has this widget's size.
    void draw(const ChartData &shown, const ChartFrame &frame);

protected:
    void drawBackground(QPainter *painter, const QRectF &rectangle) override;
    void drawForeground(QPainter *painter, const QRectF &rectangle) override;

private:
    void addLine(const ChartSeries &series);
    void addBand(const ChartSeries &series);
    void attach(QAbstractSeries *series);
    [[nodiscard]] QList<QPointF> lineOf(const ChartSeries &series, double ChartPoint::*figure) const;

    QValueAxis *m_x;
    QValueAxis *m_y;
    const ChartData *m_data = nullptr;
    const ChartFrame *m_frame = nullptr;
    std::vector<ChartMark> m_marks;
};

} // namespace breakeven::ui
