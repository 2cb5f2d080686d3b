// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/screenshot_exploration.h"

#include "engine/tradeoff/model_plan.h"

#include <algorithm>

namespace breakeven::app {

namespace {

using tradeoff::megabyte;

constexpr QSize usual{1440, 900};
constexpr QSize narrow{900, 800};
constexpr QSize wide{2560, 1440};

struct ExampleDevice {
    const char *id;
    tradeoff::DeviceKind kind;
    const char *name;
    double flopsPerS;
    double bytesPerS;
    double leastMs; ///< launches and copies
};

constexpr ExampleDevice exampleProcessor{"cpu", tradeoff::DeviceKind::Cpu, "Example processor", 4e11, 3e10, 0.2};
constexpr ExampleDevice exampleCard{"cuda:0", tradeoff::DeviceKind::Cuda, "Example card", 8e12, 3e11, 5.5};

tradeoff::Measurement exampleOf(const tradeoff::Workload &workload, const ExampleDevice &device)
{
    const tradeoff::ModelPlan plan = tradeoff::planModel(workload);
    const double arithmeticMs = 1000 * tradeoff::flops(plan, workload.batch) / device.flopsPerS;
    const double memoryMs = 1000 * tradeoff::bytesMoved(plan, workload.batch) / device.bytesPerS;
    const double least = std::max(arithmeticMs, memoryMs);
    const double latencyMs = device.leastMs + least * 1.3;
    tradeoff::Measurement example;
    example.workload = workload;
    example.model = plan.summary();
    example.deviceId = device.id;
    example.deviceKind = device.kind;
    example.deviceName = device.name;
    example.provenance = tradeoff::Provenance::Recorded;
    example.method.kernels = "example";
    example.latency = {.medianMs = latencyMs,
                       .ciLowMs = latencyMs * 0.97,
                       .ciHighMs = latencyMs * 1.03,
                       .p90Ms = {},
                       .p99Ms = {},
                       .samples = 60,
                       .stoppedBy = tradeoff::StoppedBy::Tight};
    example.throughputPerS = 1000.0 * workload.batch / latencyMs;
    example.efficiency = tradeoff::Efficiency{.bound = arithmeticMs > memoryMs ? tradeoff::Bound::Compute
                                                                               : tradeoff::Bound::Memory,
                                              .fraction = least / latencyMs};
    example.machine = "Example machine";
    example.measuredAt = "2026-01-01T00:00:00Z";
    return example;
}

ui::SweepSettings exampleSweep()
{
    ui::SweepSettings sweep = ui::firstSweep();
    sweep.sizes = {50 * megabyte, 100 * megabyte, 200 * megabyte, 500 * megabyte, 1'000 * megabyte, 2'000 * megabyte};
    return sweep;
}

protocol::Recording exampleRecording(bool gpu)
{
    protocol::Recording recording;
    recording.machine = "Example machine";
    recording.createdAt = "2026-01-01T00:00:00Z";
    recording.engineVersion = BREAKEVEN_VERSION;
    recording.libtorch = "example";
    const ui::SweepSettings grid = exampleSweep();
    for (const tradeoff::Bytes size : grid.sizes) {
        for (const int batch : grid.batches) {
            // A corner that was not measured.
            if (size >= tradeoff::gigabyte && batch == grid.batches.back())
                continue;
            const tradeoff::Workload workload{.sizeBytes = size, .batch = batch};
            recording.measurements.push_back(exampleOf(workload, exampleProcessor));
            if (gpu)
                recording.measurements.push_back(exampleOf(workload, exampleCard));
        }
    }
    return recording;
}

void change(ScreenshotScene &scene, const std::function<void(ui::ExploreSettings &)> &how)
{
    ui::ExploreSettings settings = scene.explore().settings();
    how(settings);
    scene.explore().setSettings(settings, QStringLiteral("Example"));
}

void open(ScreenshotScene &scene, bool gpu = true)
{
    scene.explore().addRecording(exampleRecording(gpu), QStringLiteral("example.json"));
    change(scene, [](ui::ExploreSettings &settings) {
        settings.sweep = exampleSweep();
        settings.chartSize = 100 * megabyte;
    });
}

void priced(ScreenshotScene &scene)
{
    open(scene);
    change(scene, [&scene](ui::ExploreSettings &settings) {
        settings.figure = ui::ChartFigure::Cost;
        settings.policy = {.goal = tradeoff::Policy::Goal::CostWithinLatency, .latencyLimitMs = 100};
        settings.gpuBusyShare = 0.25;
        settings.requestsPerS = 10;
        for (const ui::Lane &lane : scene.explore().lanes()) {
            if (lane.source == ui::Lane::Source::Recording)
                settings.prices[lane.id] = {lane.hardware == tradeoff::Hardware::Cpu ? 0.4 : 1.2,
                                            QStringLiteral("example")};
        }
    });
}

void sweeping(ScreenshotScene &scene)
{
    open(scene);
    ui::SweepState sweep;
    sweep.stage = ui::SweepState::Stage::Running;
    sweep.done = 31;
    sweep.total = 48;
    sweep.secondsLeft = 118;
    sweep.now = tradeoff::Workload{.sizeBytes = 200 * megabyte, .batch = 16};
    sweep.deviceId = QStringLiteral("cpu");
    scene.explore().setSweep(sweep);
}

} // namespace

std::vector<Screenshot> screenshotsOfExplore()
{
    return {
        {QStringLiteral("explore-empty"), usual, [](ScreenshotScene &scene) { scene.explore(); }},
        {QStringLiteral("explore-recording"), usual, [](ScreenshotScene &scene) { open(scene); }},
        {QStringLiteral("explore-sweeping"), usual, sweeping},
        {QStringLiteral("explore-throughput-by-size"), usual,
         [](ScreenshotScene &scene) {
             open(scene);
             change(scene, [](ui::ExploreSettings &settings) {
                 settings.figure = ui::ChartFigure::Throughput;
                 settings.axis = ui::ChartAxis::Size;
             });
         }},
        {QStringLiteral("explore-cost"), usual, priced},
        {QStringLiteral("explore-fitted"), usual,
         [](ScreenshotScene &scene) {
             open(scene);
             change(scene, [](ui::ExploreSettings &settings) {
                 settings.mine = {.sizeThreshold = 100 * megabyte, .batchThreshold = 8};
             });
             scene.explore().fit();
         }},
        {QStringLiteral("explore-estimate"), usual,
         [](ScreenshotScene &scene) {
             scene.setGpu(false);
             open(scene, false);
             change(scene, [](ui::ExploreSettings &settings) { settings.estimatedDevices = {QStringLiteral("t4")}; });
         }},
        {QStringLiteral("explore-missing-gpu"), usual,
         [](ScreenshotScene &scene) {
             scene.setGpu(false);
             open(scene, false);
         }},
        {QStringLiteral("explore-narrow"), narrow, [](ScreenshotScene &scene) { open(scene); }},
        {QStringLiteral("explore-wide"), wide, priced},
    };
}

} // namespace breakeven::app
