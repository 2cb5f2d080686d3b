// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "engine/protocol/recording.h"
#include "tests/support/sample_measurement.h"

#include <string>
#include <vector>

/// Devices, figures and recordings for tests of the place Explore.
namespace breakeven::support {

[[nodiscard]] inline tradeoff::Workload mlpOf(int sizeMegabytes, int batch)
{
    return {.sizeBytes = static_cast<tradeoff::Bytes>(sizeMegabytes) * tradeoff::megabyte, .batch = batch};
}

[[nodiscard]] inline std::vector<tradeoff::Device> twoDevices()
{
    return {{.id = "cpu", .kind = tradeoff::DeviceKind::Cpu, .name = "A processor"},
            {.id = "cuda:0", .kind = tradeoff::DeviceKind::Cuda, .name = "A card"}};
}

/// As it comes from an engine: with machine, LibTorch and date, without a price.
[[nodiscard]] inline tradeoff::Measurement figureOf(const tradeoff::Workload &workload, tradeoff::Hardware hardware,
                                                    double latencyMs, const std::string &machine = "A processor, 8 GB")
{
    tradeoff::Measurement figure = measurementOf(workload, hardware, latencyMs);
    figure.dollarsPerHour.reset();
    figure.costPerInferenceUsd.reset();
    figure.machine = machine;
    figure.method.libtorch = "2.15.0";
    figure.measuredAt = "2026-01-31T12:00:00Z";
    return figure;
}

[[nodiscard]] inline protocol::Recording recordingWith(std::vector<tradeoff::Measurement> measurements)
{
    protocol::Recording recording;
    recording.machine = "Another processor, 64 GB";
    recording.createdAt = "2026-01-31T12:30:00Z";
    recording.engineVersion = "0.1.0";
    recording.libtorch = "2.15.0";
    recording.measurements = std::move(measurements);
    return recording;
}

/// One GPU whose figures are round: 1e13 FLOP/s, 1e12 bytes/s, 10 GB.
[[nodiscard]] inline protocol::Catalogue oneGpuCatalogue()
{
    protocol::Catalogue catalogue;
    catalogue.devices = {{.id = "round",
                          .name = "NVIDIA Round SXM 10 GB",
                          .fp32Flops = 1e13,
                          .fp16Flops = 4e13,
                          .bf16Flops = {},
                          .memoryBytesPerS = 1e12,
                          .memoryBytes = 10 * tradeoff::gigabyte,
                          .source = "its datasheet"}};
    return catalogue;
}

} // namespace breakeven::support
