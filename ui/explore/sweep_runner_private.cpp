// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_runner_private.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace breakeven::ui {

using tradeoff::SweepPoint;

SweepRunner::Private::Private(SweepRunner &runner, EngineClient &client)
    : m_runner(runner)
    , m_client(client)
{
    m_goingOn.setSingleShot(true);
    connect(&m_goingOn, &QTimer::timeout, this, &Private::goOn);
    connect(&client, &EngineClient::started, this, [this](quint64 ticket) {
        if (ticket != m_ticket)
            return;
        m_started = true;
        m_sinceStart.start();
    });
    connect(&client, &EngineClient::progress, this, [this](quint64 ticket) {
        if (ticket == m_ticket)
            tell();
    });
    connect(&client, &EngineClient::measured, this, &Private::onMeasured);
    connect(&client, &EngineClient::failed, this, &Private::onFailed);
    connect(&client, &EngineClient::cancelled, this, &Private::onGivenBack);
    connect(&client, &EngineClient::replaced, this, &Private::onGivenBack);
    connect(&client, &EngineClient::engineLost, this, &Private::onLost);
}

void SweepRunner::Private::start(std::vector<SweepPoint> points, tradeoff::Effort effort,
                                 const std::vector<tradeoff::Device> &devices)
{
    const bool wanted = m_going && effort == m_queue.effort()
        && std::ranges::find(points, m_going->point) != points.end();
    if (!wanted)
        giveUpGoing();
    m_queue = SweepQueue(effort, devices);
    state = {};
    m_active = true;
    m_paused = false;
    if (m_going) {
        m_queue.skip(m_going->point);
        state.total = 1;
    }
    wakeEngine();
    addPoints(points);
}

void SweepRunner::Private::append(const std::vector<SweepPoint> &points)
{
    addPoints(points);
}

void SweepRunner::Private::addPoints(const std::vector<SweepPoint> &points)
{
    const std::size_t before = m_queue.size();
    const std::vector<SweepQueue::Unfit> unfit = m_queue.add(points);
    const std::size_t count = m_queue.size() - before + unfit.size();
    m_active = m_active || count > 0;
    state.total += static_cast<int>(count);
    state.done += static_cast<int>(unfit.size());
    goOnSoon();
    for (const SweepQueue::Unfit &left : unfit)
        Q_EMIT m_runner.failed(left.point, left.error);
    tell();
}

void SweepRunner::Private::pause()
{
    if (!m_active || m_paused)
        return;
    m_paused = true;
    state.sentence.clear();
    // While another's run waits for ours to end, cancel() would take that one, too: ours is let go to its end.
    if (m_going && !m_held)
        m_client.cancel();
    tell();
}

void SweepRunner::Private::resume()
{
    if (!m_active || !m_paused)
        return;
    m_paused = false;
    state.sentence.clear();
    wakeEngine();
    goOnSoon();
    tell();
}

void SweepRunner::Private::stop()
{
    giveUpGoing();
    m_queue = SweepQueue();
    m_active = false;
    m_paused = false;
    state.sentence.clear();
    tell();
}

void SweepRunner::Private::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held)
        return;
    goOnSoon();
    if (m_active)
        tell();
}

/// One that has given up starts again only when the learner asks for something.
void SweepRunner::Private::wakeEngine()
{
    if (m_client.state() == EngineClient::State::GivenUp)
        m_client.startAgain();
}

void SweepRunner::Private::goOn()
{
    // A pause holds where nothing is left, too: what is appended then would run against the learner's will.
    if (!m_active || m_going || m_paused)
        return;
    if (m_queue.isEmpty()) {
        m_active = false;
        state.sentence.clear();
        Q_EMIT m_runner.exhausted();
        if (!m_active)
            tell();
        return;
    }
    // A run that was asked for elsewhere and waits would be replaced by ours. Its end, of which we hear, comes here.
    if (!m_held && !m_client.busy())
        begin(*m_queue.takeFirst());
    tell();
}

void SweepRunner::Private::begin(SweepQueue::Entry entry)
{
    const SweepPoint point = entry.point;
    const double seconds = entry.firstGuessSeconds * expectation.correction(QString::fromStdString(point.deviceId));
    m_going = std::move(entry);
    m_started = false;
    m_ticket = m_client.run({.workload = point.workload,
                             .deviceId = point.deviceId,
                             .effort = m_queue.effort(),
                             .threads = {},
                             .dollarsPerHour = {}},
                            std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)));
}

void SweepRunner::Private::giveUpGoing()
{
    if (!m_going)
        return;
    if (m_held)
        m_leftTicket = m_ticket;
    static_cast<void>(takeGoing());
    if (!m_held)
        m_client.cancel();
}

SweepQueue::Entry SweepRunner::Private::takeGoing()
{
    m_ticket = 0;
    state.now.reset();
    state.deviceId.clear();
    return *std::exchange(m_going, std::nullopt);
}

void SweepRunner::Private::putGoingBack()
{
    m_queue.putBack(takeGoing());
    goOnSoon();
    tell();
}

void SweepRunner::Private::onMeasured(quint64 ticket, const protocol::RunResult &result)
{
    goOnSoon();
    if (m_leftTicket != 0 && ticket == m_leftTicket) {
        m_leftTicket = 0;
        Q_EMIT m_runner.measured(result.measurement);
        return;
    }
    if (!m_going || ticket != m_ticket)
        return;
    const SweepPoint point = takeGoing().point;
    ++state.done;
    expectation.learn(point.workload, QString::fromStdString(point.deviceId),
                      static_cast<double>(m_sinceStart.elapsed()) / 1000, m_queue.effort());
    Q_EMIT m_runner.measured(result.measurement);
    tell();
}

void SweepRunner::Private::onFailed(quint64 ticket, const tradeoff::Error &error)
{
    goOnSoon();
    if (!m_going || ticket != m_ticket)
        return;
    // An engine that gives up fails what only waited for it, too.
    if (!m_started && m_client.state() == EngineClient::State::GivenUp)
        return putGoingBack();
    std::vector<SweepPoint> points{takeGoing().point};
    if (error.code == tradeoff::ErrorCode::DeviceUnavailable) {
        const std::vector<SweepPoint> others = m_queue.takeAllOf(points.front().deviceId);
        points.insert(points.end(), others.begin(), others.end());
    }
    state.done += static_cast<int>(points.size());
    for (const SweepPoint &point : points)
        Q_EMIT m_runner.failed(point, error);
    tell();
}

void SweepRunner::Private::onGivenBack(quint64 ticket)
{
    if (m_going && ticket == m_ticket)
        putGoingBack();
    else
        goOnSoon();
}

/// What killed the engine may kill it again: the learner decides whether to go on.
void SweepRunner::Private::onLost(const QString &sentence)
{
    if (!m_active)
        return;
    m_paused = true;
    state.sentence = SweepRunner::tr("%1 The sweep is paused, and its figures are kept.").arg(sentence);
    tell();
}

SweepState::Stage SweepRunner::Private::stage() const
{
    if (!m_active)
        return SweepState::Stage::Idle;
    if (m_paused)
        return SweepState::Stage::Paused;
    const bool waits = !m_going && (m_held || m_client.busy());
    return waits ? SweepState::Stage::Waiting : SweepState::Stage::Running;
}

double SweepRunner::Private::secondsLeft() const
{
    double seconds = m_queue.seconds(expectation);
    if (m_going) {
        const double expected = m_going->firstGuessSeconds
            * expectation.correction(QString::fromStdString(m_going->point.deviceId));
        const double gone = m_started ? static_cast<double>(m_sinceStart.elapsed()) / 1000 : 0;
        seconds += std::max(0.0, expected - gone);
    }
    return seconds;
}

void SweepRunner::Private::tell()
{
    state.stage = stage();
    state.now.reset();
    state.deviceId.clear();
    if (m_going) {
        state.now = m_going->point.workload;
        state.deviceId = QString::fromStdString(m_going->point.deviceId);
    }
    state.secondsLeft.reset();
    if (m_active)
        state.secondsLeft = secondsLeft();
    Q_EMIT m_runner.stateChanged();
}

} // namespace breakeven::ui
