// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"

/// A chart of lines for tests: a measured CPU, a recorded GPU and an estimate, all figures invented.
namespace breakeven::support {

[[nodiscard]] inline ui::ChartSeries seriesOf(const QString &name, tradeoff::Hardware hardware,
                                              tradeoff::Provenance provenance, int points, double ms)
{
    ui::ChartSeries series{.laneId = name, .name = name, .hardware = hardware, .provenance = provenance, .points = {}};
    for (int i = 0; i < points; ++i) {
        const double x = points <= 8 ? 1 << i : i + 1;
        const double y = ms * (1 + x / 20);
        series.points.push_back({.x = x,
                                 .y = y,
                                 .low = y * 0.8,
                                 .high = y * 1.2,
                                 .spoken = QStringLiteral("batch %1: %2 ms").arg(x).arg(y)});
    }
    return series;
}

[[nodiscard]] inline ui::ChartData chartOf(int points = 8)
{
    ui::ChartData chart;
    chart.title = QStringLiteral("Latency against batch, 0.5 GB mlp fp32");
    chart.xTitle = QStringLiteral("Batch");
    chart.yTitle = QStringLiteral("Latency, ms");
    chart.sentence = QStringLiteral("The GPU starts to pay between batch 8 and 16.");
    chart.brackets = {{8, 16}};
    chart.series = {
        seriesOf(QStringLiteral("cpu"), tradeoff::Hardware::Cpu, tradeoff::Provenance::Measured, points, 10),
        seriesOf(QStringLiteral("gpu"), tradeoff::Hardware::Gpu, tradeoff::Provenance::Recorded, points, 30),
        seriesOf(QStringLiteral("guess"), tradeoff::Hardware::Gpu, tradeoff::Provenance::Estimated, points, 100)};
    return chart;
}

} // namespace breakeven::support
