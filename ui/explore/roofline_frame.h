// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_range.h"
#include "ui/explore/roofline_chart.h"

#include <QLineF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <cstddef>
#include <vector>

namespace breakeven::ui {

/// Where all of a roofline's parts stand in a widget of one size: rows from the top are the y axis's title, the legend,
/// the plot, the x axis's labels and its title. No label stands on another one or on a mark.
struct RooflineFrame {
    struct Words {
        QRectF place;
        QString text;
        std::size_t series = 0;
    };
    struct Mark {
        QRectF place;
        std::size_t series = 0;
        std::size_t point = 0;
    };
    QRectF plot;
    LogScale x; ///< FLOP per byte
    LogScale y; ///< FLOP/s
    std::vector<Words> xTicks;
    std::vector<double> xGrid; ///< pixels
    std::vector<Words> yTicks;
    std::vector<double> yGrid;
    Words xTitle;
    Words yTitle;
    std::vector<Words> legend; ///< with room for a mark to the left
    std::vector<Words> ceilings; ///< "495 GFLOP/s", "57 GB/s"
    std::vector<Mark> marks;
    std::vector<Words> batches; ///< of the marks that have room for one

    [[nodiscard]] QPointF at(double intensity, double flops) const { return {x.at(intensity), y.at(flops)}; }
};

[[nodiscard]] RooflineFrame rooflineFrameOf(const RooflineData &data, const QSize &size);
/// The corners of the roof within the frame's axes, in their values; none where it has no ceiling.
[[nodiscard]] std::vector<QPointF> roofCorners(const tradeoff::Roofline &roofline, const ChartRange &x);

} // namespace breakeven::ui
