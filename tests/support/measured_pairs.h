// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/break_even.h"

/// Pairs of measurements by their latencies alone.
namespace breakeven::support {

/// With an interval of 1 % to each side.
[[nodiscard]] inline tradeoff::Measurement latencyOf(tradeoff::DeviceKind kind, int sizeMegabytes, int batch,
                                                     double latencyMs)
{
    tradeoff::Measurement m;
    m.workload = {.sizeBytes = static_cast<tradeoff::Bytes>(sizeMegabytes) * tradeoff::megabyte, .batch = batch};
    m.deviceId = kind == tradeoff::DeviceKind::Cpu ? "cpu" : "cuda:0";
    m.deviceKind = kind;
    m.latency = {.medianMs = latencyMs, .ciLowMs = latencyMs * 0.99, .ciHighMs = latencyMs * 1.01};
    m.throughputPerS = 1000.0 * batch / latencyMs;
    return m;
}

[[nodiscard]] inline tradeoff::MeasuredPair pairOf(int sizeMegabytes, int batch, double cpuMs, double gpuMs)
{
    return {latencyOf(tradeoff::DeviceKind::Cpu, sizeMegabytes, batch, cpuMs),
            latencyOf(tradeoff::DeviceKind::Cuda, sizeMegabytes, batch, gpuMs)};
}

} // namespace breakeven::support
