// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/measurement.h"

#include <string_view>

/// Measurements whose figures are invented for tests.
namespace breakeven::support {

/// With every member set.
inline tradeoff::Measurement sampleMeasurement()
{
    tradeoff::Measurement m;
    m.workload = {.family = tradeoff::Family::Transformer,
                  .precision = tradeoff::Precision::Bf16,
                  .sizeBytes = 2'000'000'000,
                  .batch = 32};
    m.model = {.weightBytes = 1'998'848'000, .parameters = 999'424'000, .layers = 80, .flopsPerSample = 2.5e11};
    m.deviceId = "cuda:0";
    m.deviceKind = tradeoff::DeviceKind::Cuda;
    m.deviceName = "Sample \"GPU\" \u00e9";
    m.provenance = tradeoff::Provenance::Measured;
    m.method = {.path = tradeoff::Path::Best,
                .kernels = "SDPA, captured graph",
                .threads = 2,
                .effort = tradeoff::Effort::Precise,
                .libtorch = "2.15.0+cpu"};
    m.loadMs = 812.5;
    m.firstRunMs = 40.25;
    m.secondRunMs = 20.5;
    m.latency = {.medianMs = 16,
                 .ciLowMs = 15.75,
                 .ciHighMs = 16.25,
                 .p90Ms = 17,
                 .p99Ms = 19.5,
                 .samples = 400,
                 .stoppedBy = tradeoff::StoppedBy::Tight};
    m.throughputPerS = 2000;
    m.dollarsPerHour = 3.6;
    m.costPerInferenceUsd = 5e-7;
    m.phases = {.copyInMs = 0.5, .computeMs = 15, .copyOutMs = 0.25, .enqueueMs = 1.5};
    m.efficiency = tradeoff::Efficiency{.bound = tradeoff::Bound::Compute, .fraction = 0.625};
    m.peakMemoryBytes = 2'400'000'000;
    m.flags = {"drift", "outliers"};
    m.machine = "Sample processor, 2 cores, 8 GB";
    m.measuredAt = "2026-01-31T12:00:00Z";
    return m;
}

/// The same written out by hand as `--json` must print it.
inline constexpr std::string_view sampleMeasurementJson =
    R"({"workload":{"family":"transformer","precision":"bf16","size_bytes_requested":2000000000,)"
    R"("weight_bytes":1998848000,)"
    R"("parameters":999424000,"layers":80,"batch":32,"flops_per_sample":250000000000.0},)"
    R"("device":{"id":"cuda:0","kind":"cuda","name":"Sample \"GPU\" é"},"provenance":"measured",)"
    R"("method":{"path":"best","threads":2,"effort":"precise","libtorch":"2.15.0+cpu"},)"
    R"("load_ms":812.5,"first_run_ms":40.25,"second_run_ms":20.5,)"
    R"("latency_ms":{"median":16.0,"ci_low":15.75,"ci_high":16.25,"p90":17.0,"p99":19.5,)"
    R"("samples":400,"stopped_by":"tight"},)"
    R"("throughput_per_s":2000.0,"cost_per_inference_usd":5e-07,)"
    R"("phases_ms":{"copy_in":0.5,"compute":15.0,"copy_out":0.25,"enqueue":1.5},)"
    R"("efficiency":{"bound":"compute","fraction":0.625},"peak_memory_bytes":2400000000,"flags":["drift","outliers"],)"
    R"("machine":"Sample processor, 2 cores, 8 GB","measured_at":"2026-01-31T12:00:00Z"})";

/// A measurement that knows as little as one may: on the CPU, before there was time for more than one sample.
inline tradeoff::Measurement sparseMeasurement()
{
    tradeoff::Measurement m;
    m.workload = {
        .family = tradeoff::Family::Mlp, .precision = tradeoff::Precision::Fp32, .sizeBytes = 500'000'000, .batch = 1};
    m.deviceId = "cpu";
    m.latency = {.medianMs = 100, .ciLowMs = 100, .ciHighMs = 100, .samples = 1};
    m.throughputPerS = 10;
    m.measuredAt = "2024-02-29T23:59:59Z";
    return m;
}

/// A figure of that hardware, priced, with an interval of 2 % to each side.
[[nodiscard]] inline tradeoff::Measurement measurementOf(const tradeoff::Workload &workload,
                                                         tradeoff::Hardware hardware, double latencyMs)
{
    const bool cpu = hardware == tradeoff::Hardware::Cpu;
    tradeoff::Measurement measurement;
    measurement.workload = workload;
    measurement.deviceId = cpu ? "cpu" : "cuda:0";
    measurement.deviceKind = cpu ? tradeoff::DeviceKind::Cpu : tradeoff::DeviceKind::Cuda;
    measurement.deviceName = cpu ? "A processor" : "A card";
    measurement.provenance = tradeoff::Provenance::Measured;
    measurement.latency = {.medianMs = latencyMs,
                           .ciLowMs = latencyMs * 0.98,
                           .ciHighMs = latencyMs * 1.02,
                           .p90Ms = latencyMs * 1.1,
                           .p99Ms = {},
                           .samples = 120,
                           .stoppedBy = tradeoff::StoppedBy::Tight};
    measurement.throughputPerS = 1000.0 * workload.batch / latencyMs;
    measurement.dollarsPerHour = cpu ? 0.4 : 1.2;
    measurement.costPerInferenceUsd = *measurement.dollarsPerHour / 3600 / measurement.throughputPerS;
    return measurement;
}

} // namespace breakeven::support
