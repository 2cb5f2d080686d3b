// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"
#include "ui/explore/chart_range.h"

#include <QRectF>
#include <QSize>
#include <QString>

#include <cstddef>
#include <vector>

namespace breakeven::ui {

/// Where all of a chart's parts stand in a widget of one size: rows from the top are the y axis's title, the legend,
/// the brackets' words, the plot, the x axis's labels and its title. Nothing overlaps.
struct ChartFrame {
    struct Tick {
        double value = 0;
        QString label;
        QRectF place; ///< of the label
    };
    struct LegendEntry {
        std::size_t series = 0;
        QRectF sample;
        QRectF words;
        QString text; ///< "NVIDIA T4, lab-t4.json · Recorded", shortened where the chart is narrow
    };
    struct BracketWords {
        QRectF place;
        QString text; ///< "break-even 8 – 16"; empty where another bracket's words stand
    };
    QRectF plot;
    LogScale x;
    LogScale y;
    std::vector<Tick> xTicks;
    std::vector<Tick> yTicks;
    QRectF xTitle;
    QRectF yTitle;
    std::vector<LegendEntry> legend;
    QRectF more; ///< where lanes that found no room in the legend are counted
    QString moreText;
    std::vector<QRectF> brackets; ///< shaded; only those that are in sight
    std::vector<BracketWords> bracketWords;

    [[nodiscard]] QPointF at(double xValue, double yValue) const { return {x.at(xValue), y.at(yValue)}; }
};

[[nodiscard]] ChartFrame chartFrameOf(const ChartData &chart, const ChartRange &shown, const QSize &size);
/// Side of a device's mark in the chart.
[[nodiscard]] double chartMarkSize();
[[nodiscard]] QSize smallestChart();

} // namespace breakeven::ui
