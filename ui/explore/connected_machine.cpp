// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/connected_machine.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr std::uint64_t orderSeed = 1; ///< the same order each time: what is missing goes on where it stopped
constexpr std::size_t mostRoundTrips = 9;
constexpr std::size_t firstRoundTrips = 5; ///< at once, so that the first median is soon one
constexpr std::chrono::seconds betweenRoundTrips{5};

double median(std::deque<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

ConnectedMachine::ConnectedMachine(ExploreState &state, const QString &name, const QStringList &command,
                                   const EnginePatience &patience, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_client(command, patience)
    , m_runner(m_client)
{
    setObjectName(name);
    m_told.name = name;
    m_told.command = command;
    m_measuringRoundTrip.setInterval(betweenRoundTrips);
    connect(&m_client, &EngineClient::stateChanged, this, &ConnectedMachine::takeState);
    connect(&m_client, &EngineClient::devices, this, &ConnectedMachine::takeDevices);
    connect(&m_client, &EngineClient::engineLost, this, &ConnectedMachine::lose);
    connect(&m_client, &EngineClient::roundTrip, this, &ConnectedMachine::takeRoundTrip);
    connect(&m_measuringRoundTrip, &QTimer::timeout, this, [this] {
        // Beside a run both sides are busy, and it would not be the network that is measured.
        if (!m_client.busy())
            m_client.measureRoundTrip();
    });
    connect(&m_runner, &SweepRunner::stateChanged, this, [this] {
        m_told.sweep = m_runner.state();
        Q_EMIT changed();
    });
    connect(&m_runner, &SweepRunner::measured, this,
            [this](const tradeoff::Measurement &measurement) { m_state.addMeasurement(measurement, m_told.name); });
    connect(
        &m_runner, &SweepRunner::failed, this, [this](const tradeoff::SweepPoint &point, const tradeoff::Error &error) {
            m_state.addFailure({.workload = point.workload, .deviceId = point.deviceId, .error = error}, m_told.name);
        });
    connect(&m_runner, &SweepRunner::exhausted, this, [this] {
        if (const std::vector<tradeoff::SweepPoint> points = refinedPoints(); !points.empty())
            m_runner.append(points);
    });
}

ConnectedMachine::~ConnectedMachine()
{
    m_runner.disconnect(this);
    m_client.disconnect(this);
}

void ConnectedMachine::connectNow()
{
    m_told.connection = OtherMachines::Connection::Connecting;
    m_told.triesAgain = false;
    m_told.sentence.clear();
    m_client.startAgain();
    Q_EMIT changed();
}

void ConnectedMachine::leave()
{
    m_measuringRoundTrip.stop();
    m_runner.disconnect(this);
    m_client.disconnect(this);
    m_runner.stop();
    m_state.setMachine(m_told.name, {});
    connect(&m_client, &EngineClient::stopped, this, &QObject::deleteLater);
    m_client.stop();
}

void ConnectedMachine::takeState(EngineClient::State state)
{
    using enum EngineClient::State;
    if (m_told.connection == OtherMachines::Connection::Ready) {
        m_told.sentence = state == NotResponding ? tr("It has not answered for some seconds.") : QString();
        Q_EMIT changed();
    } else if (m_told.connection == OtherMachines::Connection::Lost) {
        m_told.triesAgain = state != GivenUp;
        Q_EMIT changed();
    }
}

void ConnectedMachine::takeDevices(const std::vector<tradeoff::Device> &devices)
{
    m_devices = devices;
    m_told.connection = OtherMachines::Connection::Ready;
    m_told.sentence.clear();
    m_state.setMachine(m_told.name, devices);
    m_measuringRoundTrip.start();
    m_client.measureRoundTrip();
    Q_EMIT changed();
}

void ConnectedMachine::lose(const QString &sentence)
{
    m_measuringRoundTrip.stop();
    m_devices.clear();
    m_roundTrips.clear();
    m_told.roundTripMs.reset();
    m_told.connection = OtherMachines::Connection::Lost;
    m_told.triesAgain = m_client.state() != EngineClient::State::GivenUp;
    m_told.sentence = sentence;
    m_state.setMachine(m_told.name, {});
    m_runner.stop(); // tells, too: all is in order by now
    Q_EMIT changed();
}

void ConnectedMachine::takeRoundTrip(double milliseconds)
{
    m_roundTrips.push_back(milliseconds);
    if (m_roundTrips.size() > mostRoundTrips)
        m_roundTrips.pop_front();
    m_told.roundTripMs = median(m_roundTrips);
    if (m_roundTrips.size() < firstRoundTrips)
        m_client.measureRoundTrip();
    Q_EMIT changed();
}

void ConnectedMachine::run()
{
    if (m_told.connection != OtherMachines::Connection::Ready)
        return;
    using enum SweepState::Stage;
    const SweepState::Stage stage = m_runner.state().stage;
    std::vector<tradeoff::SweepPoint> points = missingPoints();
    if ((stage == Running || stage == Waiting) && m_planned == m_state.settings().sweep)
        return m_runner.append(points);
    m_planned = m_state.settings().sweep;
    if (stage != Idle || !points.empty())
        m_runner.start(std::move(points), m_planned.effort, m_devices);
}

void ConnectedMachine::pause()
{
    m_runner.pause();
}

SweepWanted ConnectedMachine::wanted() const
{
    return {m_state.settings().sweep, orderSeed, devicesToMeasure(), m_told.name};
}

std::vector<tradeoff::SweepPoint> ConnectedMachine::missingPoints() const
{
    const SweepWanted all = wanted();
    std::vector<tradeoff::SweepPoint> points = all.missing(all.coarse(), m_state.lanes());
    return points.empty() ? refinedPoints() : points;
}

/// Crossings between this machine's own processor and GPU; how it compares with others is for the charts to say.
std::vector<tradeoff::SweepPoint> ConnectedMachine::refinedPoints() const
{
    const ExploreSettings &settings = m_state.settings();
    if (!settings.sweep.refine)
        return {};
    return wanted().refined(m_state.lanes(), settings.policy);
}

QString ConnectedMachine::laneId(const std::string &deviceId) const
{
    return machineLaneId(m_told.name, QString::fromStdString(deviceId));
}

std::vector<std::string> ConnectedMachine::devicesToMeasure() const
{
    std::vector<std::string> ids;
    for (const tradeoff::Device &device : m_devices) {
        if (!device.unavailable && !m_state.settings().sweep.leftOutLanes.contains(laneId(device.id)))
            ids.push_back(device.id);
    }
    return ids;
}

} // namespace breakeven::ui
