// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"

#include <QPen>
#include <QPolygonF>
#include <QRectF>

#include <cstddef>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace breakeven::ui {

/// Tells apart lines of one kind of hardware, which share colour and shape: filled, hollow, filled with a dot, hollow
/// with a dot.
enum class MarkFilling { Full, Hollow, FullDotted, HollowDotted };
[[nodiscard]] std::vector<MarkFilling> markFillings(const ChartData &chart);

/// The marks of one line, which do not overlap each other.
void paintChartMarks(QPainter &painter, const std::vector<QPointF> &middles, tradeoff::Hardware hardware,
                     MarkFilling filling);
/// The line of a series as the legend shows it.
void paintChartSample(QPainter &painter, const ChartData &chart, std::size_t series, const QRectF &place);
/// Of an estimate's band.
[[nodiscard]] QPen hatchPen(const ChartSeries &series);
/// Slanted strokes between two lines of the same x values. Ends are computed, not clipped: a picture written as SVG
/// knows no clipping.
void paintHatch(QPainter &painter, const QPolygonF &upper, const QPolygonF &lower);

} // namespace breakeven::ui
