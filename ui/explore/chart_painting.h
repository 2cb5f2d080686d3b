// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"
#include "ui/explore/chart_frame.h"

#include <QPen>
#include <QPointF>

#include <cstddef>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

/// What Qt Charts does not draw of a chart of lines: all of it is painted in one go, below and above its lines.
namespace breakeven::ui {

/// A device's mark and its interval, on the screen.
struct ChartMark {
    std::size_t series = 0;
    QPointF at;
    double low = 0; ///< pixel of the interval's lower end
    double high = 0;
};

/// The points in sight, without those whose mark would touch an earlier one of the same line. Estimates have none.
[[nodiscard]] std::vector<ChartMark> chartMarksOf(const ChartData &chart, const ChartFrame &frame);

/// By provenance: solid, dashed, or an estimate's thin dashed edge.
[[nodiscard]] QPen chartPen(const ChartSeries &series);

/// Grid, labels, titles, legend and the shaded brackets.
void paintChartGround(QPainter &painter, const ChartData &chart, const ChartFrame &frame);
/// The hatch of estimates, error bars, marks, and the latency limit.
void paintChartFigures(QPainter &painter, const ChartData &chart, const ChartFrame &frame,
                       const std::vector<ChartMark> &marks);

} // namespace breakeven::ui
