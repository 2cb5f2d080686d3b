// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_settings.h"
#include "ui/explore/lane.h"
#include "ui/explore/twin_table.h"

#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// One figure as a chart draws it: milliseconds, samples a second, or dollars of 1,000 inferences.
struct ChartPoint {
    double x = 0; ///< batch, or size in GB
    double y = 0;
    double low = 0; ///< of the median's 95 % interval, or of an estimate's band
    double high = 0;
    QString spoken; ///< "batch 8: 61.4 ms (60.9 to 62.0), Measured; disturbed by other programs"
    QString machine; ///< processor, cores and memory in one line; of an estimate the datasheet's device
    QString measuredAt; ///< UTC, ISO 8601; empty for an estimate
    QString flags; ///< their stable words, parted by "; "
    QString flagsText; ///< their sentences, parted so
};

struct ChartSeries {
    QString laneId;
    QString name;
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu;
    tradeoff::Provenance provenance = tradeoff::Provenance::Measured; ///< by line style; estimates as a band alone
    std::optional<double> dollarsPerHour = std::nullopt; ///< of the paid hour, not of the working one
    QString priceSource = {};
    double busyShare = 1;
    std::vector<ChartPoint> points; ///< ascending by x
};

/// A stretch of the x axis in which a break-even lies.
struct ChartBracket {
    double below = 1;
    double above = 1;
};

/// All that a chart of lines shows, and its table: the same numbers, once.
struct ChartData {
    ChartFigure figure = ChartFigure::Latency;
    ChartAxis axis = ChartAxis::Batch;
    /// What is the same at all points: of the batch or the size only the one that is not along the axis.
    tradeoff::Workload held;
    QString title; ///< "Latency against batch, Dense network fp32, 0.5 GB"
    QString xTitle;
    QString yTitle; ///< with its unit
    std::vector<ChartSeries> series; ///< of the lanes that are shown and have figures there
    std::vector<ChartBracket> brackets; ///< only along the batch
    QString sentence; ///< of the break-even, or why there is none; of a cost also what it is computed from
    std::optional<double> latencyLimitMs; ///< of the policy, drawn across the latency chart

    [[nodiscard]] bool isEmpty() const { return series.empty(); }
};

/// Of the shown lanes' figures of the shown family and precision, at the settings' size along the batch or at their
/// batch along the size. A throughput's and a cost's interval is the median latency's, laid around them in the same
/// proportion: both come from the total time of all samples, of whose mean no interval is known. A cost is there only
/// where the lane has a price. The break-even is judged by the settings' policy, whatever figure is drawn.
[[nodiscard]] ChartData chartDataOf(const std::vector<Lane> &lanes, const ExploreSettings &settings);
/// One row a point: lane, provenance, size, batch, figure and interval, where and when it was measured; of
/// a cost also price, its source and the busy share.
[[nodiscard]] TwinTable tableOf(const ChartData &chart);
/// For someone who cannot see the chart: each line's ends, and the break-even's sentence.
[[nodiscard]] QString spokenSummary(const ChartData &chart);

} // namespace breakeven::ui
