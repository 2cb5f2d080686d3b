// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/workload.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace breakeven::ui {

enum class ChartFigure { Latency, Throughput, Cost };
enum class ChartAxis { Batch, Size }; ///< along which the lines run

/// What is to be measured. The points are every size at every batch, of each family and precision, on each device.
struct SweepSettings {
    std::vector<tradeoff::Bytes> sizes; ///< ascending
    std::vector<int> batches; ///< ascending
    std::vector<tradeoff::Family> families{tradeoff::Family::Mlp};
    std::vector<tradeoff::Precision> precisions{tradeoff::Precision::Fp32};
    std::set<QString> leftOutLanes; ///< of devices that are there and not to be measured
    tradeoff::Effort effort = tradeoff::Effort::Quick;
    bool refine = true; ///< more batches around a crossing once the coarse grid is done

    friend bool operator==(const SweepSettings &, const SweepSettings &) = default;
};

/// 50 MB to 0.5 GB in 4 sizes, batch 1 to 128 in 8: some minutes on a laptop.
[[nodiscard]] SweepSettings firstSweep();

struct LanePrice {
    double dollarsPerHour = 0;
    QString source; ///< "c7i.4xlarge, us-east-1, 2026-07-20", or "your own"

    friend bool operator==(const LanePrice &, const LanePrice &) = default;
};

inline constexpr double leastBusyShare = 1e-3; ///< some 4 seconds of an hour
inline constexpr double mostRequestsPerS = 1e9;
inline constexpr double leastLatencyLimitMs = 1e-6;
inline constexpr double mostLatencyLimitMs = 1e9;
inline constexpr std::size_t mostSweepSteps = 64; ///< sizes, and as many batches

/// All that the learner can set in the place Explore; undo and redo, and the session's file, are of the whole of it.
struct ExploreSettings {
    SweepSettings sweep = firstSweep();
    /// The plane that is shown: one family in one precision.
    tradeoff::Family family = tradeoff::Family::Mlp;
    tradeoff::Precision precision = tradeoff::Precision::Fp32;
    tradeoff::Policy policy;
    ChartFigure figure = ChartFigure::Latency;
    ChartAxis axis = ChartAxis::Batch;
    tradeoff::Bytes chartSize = 500 * tradeoff::megabyte; ///< held fast while the lines run along the batch
    int chartBatch = 16; ///< held fast while they run along the size
    std::map<QString, LanePrice> prices; ///< by lane
    double cpuBusyShare = 1; ///< of the paid hour, in which the device works; more than 0, at most 1
    double gpuBusyShare = 1;
    std::optional<double> requestsPerS; ///< absent: waiting for a full batch is not counted
    std::set<QString> hiddenLanes;
    std::vector<QString> estimatedDevices; ///< ids of the catalogue's datasheets
    tradeoff::DecisionRule mine; ///< the learner's own rule

    friend bool operator==(const ExploreSettings &, const ExploreSettings &) = default;
};

/// Every value in its range: the nearest one that is, lists sorted and without doubles, a price that is none left out.
[[nodiscard]] ExploreSettings broughtIntoRange(ExploreSettings settings);
/// Puts into `settings` what differs between the other two, and leaves the rest alone: what no longer is as `from`
/// says, too, for another hand has changed it since.
void applyDifference(ExploreSettings &settings, const ExploreSettings &from, const ExploreSettings &to);
/// All that the sweep would measure: every size at every batch of each family and precision, without what cannot be
/// built.
[[nodiscard]] std::vector<tradeoff::Workload> gridOf(const SweepSettings &sweep);

} // namespace breakeven::ui
