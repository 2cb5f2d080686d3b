// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/sample_measurement.h"
#include "ui/explore/explore_settings.h"
#include "ui/explore/lane.h"

#include <cmath>
#include <utility>
#include <vector>

/// Lanes of Explore with figures invented for tests and benchmarks.
namespace breakeven::support {

[[nodiscard]] inline tradeoff::Workload mlp(tradeoff::Bytes size, int batch)
{
    return {.family = tradeoff::Family::Mlp, .precision = tradeoff::Precision::Fp32, .sizeBytes = size, .batch = batch};
}

/// Settings whose sweep is of these sizes and batches.
[[nodiscard]] inline ui::ExploreSettings plane(std::vector<tradeoff::Bytes> sizes, std::vector<int> batches)
{
    ui::ExploreSettings settings;
    settings.sweep.sizes = std::move(sizes);
    settings.sweep.batches = std::move(batches);
    return settings;
}

struct LaneFigure {
    tradeoff::Workload workload;
    double latencyMs = 0;
};

/// "A processor, this machine" or "A card, this machine".
[[nodiscard]] inline ui::Lane laneOf(tradeoff::Hardware hardware, const std::vector<LaneFigure> &figures)
{
    const bool cpu = hardware == tradeoff::Hardware::Cpu;
    ui::Lane lane;
    lane.id = cpu ? QStringLiteral("here/cpu") : QStringLiteral("here/cuda:0");
    lane.deviceId = cpu ? QStringLiteral("cpu") : QStringLiteral("cuda:0");
    lane.hardware = hardware;
    lane.name = cpu ? QStringLiteral("A processor") : QStringLiteral("A card");
    lane.place = QStringLiteral("this machine");
    lane.dollarsPerHour = cpu ? 0.4 : 1.2;
    for (const LaneFigure &figure : figures)
        lane.figures.push_back(measurementOf(figure.workload, hardware, figure.latencyMs));
    return lane;
}

/// A plane on which the CPU is the better one for small batches and the GPU for large ones.
[[nodiscard]] inline std::vector<ui::Lane> planeLanes(const std::vector<tradeoff::Bytes> &sizes,
                                                      const std::vector<int> &batches)
{
    std::vector<LaneFigure> cpu;
    std::vector<LaneFigure> gpu;
    for (const tradeoff::Bytes size : sizes) {
        for (const int batch : batches) {
            const double gigabytes = static_cast<double>(size) / tradeoff::gigabyte;
            const double rises = std::pow(batch, 0.75);
            cpu.push_back({mlp(size, batch), 12 * gigabytes * rises + 1});
            gpu.push_back({mlp(size, batch), 60 * gigabytes + 4 + 0.6 * gigabytes * batch});
        }
    }
    return {laneOf(tradeoff::Hardware::Cpu, cpu), laneOf(tradeoff::Hardware::Gpu, gpu)};
}

} // namespace breakeven::support
