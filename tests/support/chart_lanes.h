// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/sample_measurement.h"
#include "ui/explore/lane.h"

#include <map>
#include <vector>

/// Lanes of the place Explore for tests of charts, all figures invented.
namespace breakeven::support {

using Latencies = std::map<int, double>; // ms by batch

[[nodiscard]] inline tradeoff::Workload workloadOf(int batch, tradeoff::Bytes size = 500 * tradeoff::megabyte)
{
    return {.family = tradeoff::Family::Mlp, .precision = tradeoff::Precision::Fp32, .sizeBytes = size, .batch = batch};
}

[[nodiscard]] inline ui::Lane laneOf(tradeoff::Hardware hardware, const Latencies &latencies)
{
    const bool cpu = hardware == tradeoff::Hardware::Cpu;
    ui::Lane lane;
    lane.id = ui::hereLaneId(cpu ? QStringLiteral("cpu") : QStringLiteral("cuda:0"));
    lane.hardware = hardware;
    lane.name = cpu ? QStringLiteral("A processor") : QStringLiteral("A card");
    lane.place = QStringLiteral("this machine");
    for (const auto &[batch, latencyMs] : latencies)
        lane.figures.push_back(measurementOf(workloadOf(batch), hardware, latencyMs));
    return lane;
}

/// The GPU wins from batch 16 on.
[[nodiscard]] inline std::vector<ui::Lane> crossing()
{
    return {laneOf(tradeoff::Hardware::Cpu, {{4, 10}, {8, 20}, {16, 40}, {32, 80}}),
            laneOf(tradeoff::Hardware::Gpu, {{4, 25}, {8, 25}, {16, 26}, {32, 30}})};
}

} // namespace breakeven::support
