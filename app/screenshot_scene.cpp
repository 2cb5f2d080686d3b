// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/screenshot_scene.h"

#include "ui/main_window/main_window.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven::app {

namespace {

using tradeoff::Stage;
using ui::RunState;

struct ExampleLatency {
    double cpuMs;
    double gpuMs;
};

/// Of the five steps. Round figures of nobody's machine.
constexpr std::array exampleLatencies{ExampleLatency{14.2, 3.1}, ExampleLatency{57.9, 6.4}, ExampleLatency{64.8, 7.2},
                                      ExampleLatency{27.5, 4.0}, ExampleLatency{142, 10.6}};

tradeoff::Measurement exampleOf(const tradeoff::Workload &workload, tradeoff::DeviceKind kind, double latencyMs)
{
    const bool cpu = kind == tradeoff::DeviceKind::Cpu;
    tradeoff::Measurement example;
    example.workload = workload;
    example.model = {.weightBytes = workload.sizeBytes, .parameters = workload.sizeBytes / 4, .layers = 12};
    example.deviceId = cpu ? "cpu" : "cuda:0";
    example.deviceKind = kind;
    example.deviceName = cpu ? "Example processor" : "Example card";
    example.provenance = tradeoff::Provenance::Recorded;
    example.method.kernels = "example";
    example.loadMs = 900;
    example.firstRunMs = latencyMs * 2;
    example.latency = {.medianMs = latencyMs,
                       .ciLowMs = latencyMs * 0.988,
                       .ciHighMs = latencyMs * 1.012,
                       .p90Ms = latencyMs * 1.06,
                       .p99Ms = {},
                       .samples = 120,
                       .stoppedBy = tradeoff::StoppedBy::Tight};
    example.throughputPerS = 1000.0 * workload.batch / latencyMs;
    example.dollarsPerHour = cpu ? 0.4 : 1.2;
    example.costPerInferenceUsd = *example.dollarsPerHour / 3600 / example.throughputPerS;
    example.phases.computeMs = latencyMs * (cpu ? 1.0 : 0.8);
    if (!cpu) {
        example.phases.copyInMs = latencyMs * 0.15;
        example.phases.copyOutMs = latencyMs * 0.05;
    }
    example.efficiency = tradeoff::Efficiency{.bound = tradeoff::Bound::Memory, .fraction = 0.58};
    example.peakMemoryBytes = workload.sizeBytes + workload.sizeBytes / 10;
    example.machine = "Example machine";
    example.measuredAt = "2026-01-01T00:00:00Z";
    return example;
}

std::vector<tradeoff::Device> exampleDevices(bool gpu)
{
    tradeoff::Device cpu{.id = "cpu", .kind = tradeoff::DeviceKind::Cpu, .name = "Example processor"};
    cpu.memoryBytes = 20 * tradeoff::gigabyte;
    cpu.freeBytes = 17 * tradeoff::gigabyte;
    tradeoff::Device card{.id = "cuda:0", .kind = tradeoff::DeviceKind::Cuda, .name = "Example card"};
    if (gpu) {
        card.memoryBytes = 24 * tradeoff::gigabyte;
        card.freeBytes = 22 * tradeoff::gigabyte;
    } else {
        card.name.clear();
        card.unavailable = tradeoff::Unavailable{.reason = "no_driver",
                                                 .sentence = "There is no NVIDIA driver on this machine.",
                                                 .mend = "Install NVIDIA's driver if the machine has such a GPU."};
    }
    return {cpu, card};
}

} // namespace

ScreenshotScene::ScreenshotScene()
    : m_client({QStringLiteral("breakeven-engine"), QStringLiteral("serve")})
    , m_plan(m_client, m_state)
    , m_places(m_client, m_state, m_plan, m_data.path())
{
    m_window = std::make_unique<ui::MainWindow>(m_places.places(), m_state);
    m_places.lead(*m_window);
    m_window->openLesson(ui::MainWindow::builtInLessons().value(0));
    m_window->openPlace(QStringLiteral("learn"));
    setGpu(true);
    setEngine(RunState::Engine::Ready);
}

ui::ExploreState &ScreenshotScene::explore()
{
    m_window->openPlace(QStringLiteral("explore"));
    return *m_places.explore();
}

ui::TestState &ScreenshotScene::test()
{
    m_window->openPlace(QStringLiteral("test"));
    return *m_places.test();
}

void ScreenshotScene::answer(bool right)
{
    ui::TestState &state = test();
    const ui::RoundItem *item = state.current();
    if (!item)
        return;
    lessons::Answer answer = lessons::solutionOf(item->question);
    if (!right && !item->question.options.empty()) {
        const auto wrong = std::ranges::find(item->question.options, false, &lessons::QuestionOption::right);
        if (wrong != item->question.options.end())
            answer.options = {wrong->id};
    } else if (!right && answer.number) {
        *answer.number *= 2;
    }
    state.setAnswer(answer);
    state.commit();
}

ScreenshotScene::~ScreenshotScene() = default;

void ScreenshotScene::setGpu(bool there)
{
    m_gpu = there;
    m_state.setDevices(exampleDevices(there));
}

void ScreenshotScene::measure(int steps)
{
    for (std::size_t index = 0; index < exampleLatencies.size() && static_cast<int>(index) < steps; ++index) {
        const tradeoff::Step *step = m_state.trace().step(static_cast<int>(index) + 1);
        if (!step)
            return;
        const tradeoff::Workload workload = step->workload;
        m_state.addMeasurement(exampleOf(workload, tradeoff::DeviceKind::Cpu, exampleLatencies[index].cpuMs));
        if (m_gpu)
            m_state.addMeasurement(exampleOf(workload, tradeoff::DeviceKind::Cuda, exampleLatencies[index].gpuMs));
    }
}

void ScreenshotScene::setEngine(RunState::Engine engine, const QString &sentence)
{
    m_state.setRun({.engine = engine, .engineSentence = sentence});
}

void ScreenshotScene::setSampling()
{
    RunState run{.engine = RunState::Engine::Ready,
                 .engineSentence = {},
                 .running = true,
                 .workload = m_state.workload(),
                 .deviceId = QStringLiteral("cpu"),
                 .pointNumber = 1,
                 .pointCount = 2};
    run.progress = protocol::Progress{.id = {},
                                      .stage = "sampling",
                                      .fraction = 0.6,
                                      .samples = 120,
                                      .medianMs = 64.8,
                                      .relativeHalfWidth = 0.014,
                                      .secondsLeft = 1.2};
    m_state.setRun(run);
}

QPixmap ScreenshotScene::picture(const QSize &size)
{
    m_window->show();
    // A layout may ask for another one once it knows its width, and its least height is known only then.
    for (int round = 0; round < 6; ++round) {
        m_window->resize(size);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return m_window->grab();
}

} // namespace breakeven::app
