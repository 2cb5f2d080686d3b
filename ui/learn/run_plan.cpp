// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/run_plan.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace breakeven::ui {

RunPlan::RunPlan(EngineClient &client, LearnState &state, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_state(state)
{
    connect(&client, &EngineClient::devices, this,
            [this](const std::vector<tradeoff::Device> &devices) { m_state.setDevices(devices); });
    connect(&client, &EngineClient::progress, this, [this](quint64 ticket, const protocol::Progress &progress) {
        if (ticket != m_ticket)
            return;
        m_run.progress = progress;
        tell();
    });
    connect(&client, &EngineClient::started, this, [this](quint64 ticket) {
        if (ticket == m_ticket)
            m_sinceStart.start();
    });
    connect(&client, &EngineClient::measured, this, &RunPlan::onMeasured);
    connect(&client, &EngineClient::failed, this, &RunPlan::onFailed);
    connect(&client, &EngineClient::cancelled, this, [this](quint64 ticket) {
        if (ticket == m_ticket)
            finish();
    });
    connect(&client, &EngineClient::stateChanged, this, &RunPlan::onState);
    connect(&client, &EngineClient::engineLost, this, [this](const QString &sentence) {
        // What killed the engine may kill it again: the learner decides whether to go on.
        m_waiting.clear();
        m_run.engineSentence = sentence;
        tell();
    });
    connect(&client, &EngineClient::engineBack, this, [this] {
        m_run.engineSentence.clear();
        tell();
    });
    onState(client.state());
}

void RunPlan::measure(const tradeoff::Workload &workload)
{
    std::vector<RunPoint> points;
    for (const QString &device : usableDevices())
        points.push_back({workload, device});
    begin(std::move(points));
}

void RunPlan::measureLesson()
{
    std::vector<RunPoint> points;
    for (const lessons::LessonStep &step : m_state.lesson().steps) {
        for (const QString &device : usableDevices())
            points.push_back({step.workload, device});
    }
    begin(std::move(points));
}

void RunPlan::measureStep(int step)
{
    if (const tradeoff::Step *here = m_state.trace().step(step))
        measure(here->workload);
}

void RunPlan::measurePoints(std::vector<RunPoint> points)
{
    begin(std::move(points), NewSteps::LeftOut);
}

void RunPlan::cancel()
{
    m_waiting.clear();
    m_client.cancel();
    finish();
}

void RunPlan::begin(std::vector<RunPoint> points, NewSteps newSteps)
{
    if (running())
        m_client.cancel();
    m_newSteps = newSteps;
    m_waiting.assign(points.begin(), points.end());
    m_run.failure.clear();
    m_run.pointNumber = 0;
    m_run.pointCount = points.size() > 1 ? static_cast<int>(points.size()) : 0;
    next();
}

void RunPlan::next()
{
    if (m_waiting.empty()) {
        finish();
        return;
    }
    m_going = m_waiting.front();
    m_waiting.pop_front();
    m_run.running = true;
    m_run.workload = m_going->workload;
    m_run.deviceId = m_going->deviceId;
    m_run.progress.reset();
    if (m_run.pointCount > 0)
        ++m_run.pointNumber;
    const double seconds = m_expectation.seconds(m_going->workload, m_going->deviceId);
    m_sinceStart.start();
    m_ticket = m_client.run({.workload = m_going->workload,
                             .deviceId = m_going->deviceId.toStdString(),
                             .threads = {},
                             .dollarsPerHour = m_state.dollarsPerHour(m_going->deviceId)},
                            std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)));
    tell();
}

void RunPlan::finish()
{
    m_ticket = 0;
    m_going.reset();
    m_waiting.clear();
    m_run.running = false;
    m_run.workload.reset();
    m_run.deviceId.clear();
    m_run.progress.reset();
    m_run.pointNumber = 0;
    m_run.pointCount = 0;
    tell();
}

void RunPlan::tell()
{
    m_state.setRun(m_run);
}

void RunPlan::onMeasured(quint64 ticket, const protocol::RunResult &result)
{
    if (ticket != m_ticket || !m_going)
        return;
    m_expectation.learn(m_going->workload, m_going->deviceId, static_cast<double>(m_sinceStart.elapsed()) / 1000);
    if (m_newSteps == NewSteps::Added || isStep(result.measurement.workload))
        m_state.addMeasurement(result.measurement);
    Q_EMIT measured(result.measurement);
    next();
}

void RunPlan::onFailed(quint64 ticket, const tradeoff::Error &error)
{
    if (ticket != m_ticket)
        return;
    m_run.failure = QString::fromStdString(error.message);
    // Not at once: the engine may have died of it, which is told next and ends the plan.
    m_ticket = 0;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!running())
                next();
        },
        Qt::QueuedConnection);
}

void RunPlan::onState(EngineClient::State state)
{
    switch (state) {
    case EngineClient::State::Ready: m_run.engine = RunState::Engine::Ready; break;
    case EngineClient::State::NotResponding: m_run.engine = RunState::Engine::NotResponding; break;
    case EngineClient::State::Restarting: m_run.engine = RunState::Engine::Lost; break;
    case EngineClient::State::GivenUp: m_run.engine = RunState::Engine::GivenUp; break;
    case EngineClient::State::Stopped:
    case EngineClient::State::Starting: m_run.engine = RunState::Engine::Starting; break;
    }
    if (m_run.engine == RunState::Engine::Ready)
        m_run.engineSentence.clear();
    tell();
}

bool RunPlan::isStep(const tradeoff::Workload &workload) const
{
    const auto &steps = m_state.trace().steps();
    return std::ranges::find(steps, workload, &tradeoff::Step::workload) != steps.end();
}

std::vector<QString> RunPlan::usableDevices() const
{
    std::vector<QString> usable;
    for (const tradeoff::Device &device : m_state.devices()) {
        if (!device.unavailable)
            usable.push_back(QString::fromStdString(device.id));
    }
    // Before the engine has listed its devices: every machine has this one.
    if (usable.empty())
        usable.push_back(QStringLiteral("cpu"));
    return usable;
}

double RunPlan::expectedSeconds(const tradeoff::Workload &workload) const
{
    double seconds = 0;
    for (const QString &device : usableDevices())
        seconds += m_expectation.seconds(workload, device);
    return seconds;
}

double RunPlan::expectedSeconds(std::span<const RunPoint> points) const
{
    double seconds = 0;
    for (const RunPoint &point : points)
        seconds += m_expectation.seconds(point.workload, point.deviceId);
    return seconds;
}

double RunPlan::expectedSecondsOfLesson() const
{
    double seconds = 0;
    for (const lessons::LessonStep &step : m_state.lesson().steps)
        seconds += expectedSeconds(step.workload);
    return seconds;
}

} // namespace breakeven::ui
