// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/engine_client_private.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

using tradeoff::ErrorCode;

/// What a shell says of a command it cannot run, ours or the one at the other end of ssh.
constexpr int notExecutable = 126;
constexpr int notFound = 127;

std::chrono::milliseconds lookInterval(const EnginePatience &patience)
{
    constexpr int looksPerSilence = 12;
    return std::clamp(std::min({patience.notResponding, patience.noProgress, patience.hello}) / looksPerSilence,
                      std::chrono::milliseconds(1), std::chrono::milliseconds(250));
}

} // namespace

EngineClient::Private::Private(EngineClient &client, QStringList command, EnginePatience patience,
                               SendSignal sendSignal)
    : m_client(client)
    , m_command(std::move(command))
    , m_patience(std::move(patience))
    , m_sendSignal(sendSignal)
    , m_signs(m_patience, Clock::now())
    , m_schedule(m_patience)
{
    m_sending.setSingleShot(true);
    m_restarting.setSingleShot(true);
    m_cancelling.setSingleShot(true);
    m_finishing.setSingleShot(true);
    m_looking.setInterval(lookInterval(m_patience));
    connect(&m_sending, &QTimer::timeout, this, &Private::sendNext);
    connect(&m_looking, &QTimer::timeout, this, &Private::lookForLife);
    connect(&m_restarting, &QTimer::timeout, this, &Private::launch);
    connect(&m_finishing, &QTimer::timeout, this, &Private::finishStop);
    connect(&m_cancelling, &QTimer::timeout, this, [this] { condemn(Fault::Cancelled); });
}

void EngineClient::Private::start()
{
    if (m_stopping) {
        m_startWhenStopped = true;
    } else if (m_state == State::Stopped) {
        m_abandoned.forget();
        launch();
    }
}

void EngineClient::Private::startAgain()
{
    if (m_state != State::GivenUp)
        return start();
    m_schedule.forget();
    m_abandoned.forget();
    launch();
}

void EngineClient::Private::stop()
{
    m_startWhenStopped = false;
    if (std::exchange(m_stopping, true))
        return cancel(); // what was asked for since the first stop
    m_restarting.stop();
    m_cancelling.stop();
    m_looking.stop();
    if (m_process) {
        m_process->write(m_conversation.shutdown());
        m_process->askToEnd();
    } else {
        m_finishing.start(0);
    }
    cancel();
}

void EngineClient::Private::finishStop()
{
    m_stopping = false;
    m_queue.finish();
    setState(State::Stopped);
    Q_EMIT m_client.stopped();
    if (std::exchange(m_startWhenStopped, false))
        start();
}

void EngineClient::Private::launch()
{
    m_fault.reset();
    m_greeted = false;
    m_roundTripBegan.reset();
    m_devicesWanted = false;
    m_conversation.forget();
    m_lastLook = Clock::now();
    m_signs = SignsOfLife(m_patience, m_lastLook);
    m_process = std::make_unique<EngineProcess>(
        m_command, EngineProcess::Patience{.ask = m_patience.cancel, .terminate = m_patience.terminate}, nullptr,
        m_sendSignal);
    connect(m_process.get(), &EngineProcess::lineRead, this, &Private::hearLine);
    connect(m_process.get(), &EngineProcess::ended, this, &Private::processEnded);
    m_process->start();
    m_process->write(m_conversation.hello());
    m_looking.start();
    setState(State::Starting);
}

void EngineClient::Private::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT m_client.stateChanged(state);
}

void EngineClient::Private::lookForLife()
{
    const auto now = Clock::now();
    // Late looks mean that this window stood still, not the engine: what it said meanwhile is not read yet.
    const auto late = std::chrono::floor<std::chrono::milliseconds>(now - m_lastLook) - m_looking.intervalAsDuration();
    m_lastLook = now;
    if (late > m_looking.intervalAsDuration())
        m_signs.excuse(late);

    using Verdict = SignsOfLife::Verdict;
    switch (m_signs.verdict(now)) {
    case Verdict::Alive: break;
    case Verdict::NotResponding:
        if (m_state == State::Ready)
            setState(State::NotResponding);
        break;
    case Verdict::Silent: condemn(Fault::Silent); break;
    case Verdict::NoHello: condemn(Fault::NoHello); break;
    case Verdict::NoProgress: condemn(Fault::NoProgress); break;
    }
}

/// What follows comes with the end of the process, which is certain.
void EngineClient::Private::condemn(Fault fault)
{
    if (m_fault || m_stopping || !m_process)
        return;
    m_fault = fault;
    m_looking.stop();
    m_cancelling.stop();
    if (fault == Fault::Cancelled || fault == Fault::OtherProtocol)
        m_process->terminate();
    else
        m_process->kill();
}

void EngineClient::Private::processEnded(const EngineEnd &end)
{
    const EngineDeath death = deathOf(end);
    m_looking.stop();
    m_cancelling.stop();
    m_process->setParent(this);
    EngineProcess *process = m_process.release();
    const bool hangs = end.kind == EngineEnd::Kind::Abandoned && abandon(*process);
    if (end.kind != EngineEnd::Kind::Abandoned)
        process->deleteLater(); // it is the one that says so
    if (m_stopping) {
        finishStop();
    } else if (m_fault == Fault::Cancelled) {
        m_queue.finish();
        m_restarting.start(0);
        setState(State::Restarting);
    } else if (m_fault == Fault::OtherProtocol) {
        giveUp(m_otherProtocol, m_otherProtocol.toStdString());
    } else if (isWrongCommand(end)) {
        const QString sentence = cannotStartSentence(death);
        giveUp(sentence, sentence.toStdString());
    } else {
        lose(death);
    }
    if (hangs)
        tellDevices();
}

/// One that cannot be ended: it is watched until it ends after all. Whether a device hangs with it.
bool EngineClient::Private::abandon(EngineProcess &process)
{
    connect(&process, &EngineProcess::endedAfterAll, this, [this, &process] {
        process.deleteLater();
        if (m_abandoned.remove(&process))
            tellDevices();
    });
    const std::optional<RunRequest> &going = m_queue.going();
    if (going)
        m_abandoned.add(&process, going->call.deviceId);
    return going.has_value();
}

void EngineClient::Private::tellDevices()
{
    if (!m_devices.empty())
        Q_EMIT m_client.devices(m_abandoned.marked(m_devices));
}

void EngineClient::Private::lose(const EngineDeath &death)
{
    const auto delay = m_schedule.died(Clock::now());
    if (!delay)
        return giveUp(givenUpSentence(death, static_cast<int>(m_schedule.deaths())), whatHappened(death).toStdString());
    const auto going = m_queue.finish();
    const bool changed = std::exchange(m_state, State::Restarting) != State::Restarting;
    m_lost = true;
    m_restarting.start(*delay);
    if (going)
        Q_EMIT m_client.failed(going->ticket, {ErrorCode::Internal, whatHappened(death).toStdString()});
    if (changed)
        Q_EMIT m_client.stateChanged(m_state);
    Q_EMIT m_client.engineLost(lostSentence(death, *delay));
}

void EngineClient::Private::giveUp(const QString &sentence, const std::string &whyRunFailed)
{
    const auto going = m_queue.finish();
    const auto waiting = m_queue.dropWaiting();
    const bool changed = std::exchange(m_state, State::GivenUp) != State::GivenUp;
    m_lost = true;
    if (going)
        Q_EMIT m_client.failed(going->ticket, {ErrorCode::Internal, whyRunFailed});
    if (waiting)
        Q_EMIT m_client.failed(*waiting, {ErrorCode::Internal, whyRunFailed});
    if (changed)
        Q_EMIT m_client.stateChanged(m_state);
    Q_EMIT m_client.engineLost(sentence);
}

EngineDeath EngineClient::Private::deathOf(const EngineEnd &end) const
{
    EngineDeath death{.fault = m_fault,
                      .end = end,
                      .program = m_command.value(0),
                      .lastWords = m_process->lastWords(),
                      .strays = m_conversation.strays()};
    if (m_fault == Fault::NoHello)
        death.limit = m_patience.hello;
    else if (m_fault == Fault::Silent)
        death.limit = m_patience.silent;
    else if (m_fault == Fault::NoProgress)
        death.limit = m_signs.progressLimit();
    return death;
}

/// Another start would end the same way.
bool EngineClient::Private::isWrongCommand(const EngineEnd &end) const
{
    if (end.kind == EngineEnd::Kind::NotStarted)
        return true;
    return end.kind == EngineEnd::Kind::Exited && !m_greeted && !m_fault
        && (end.number == notExecutable || end.number == notFound);
}

} // namespace breakeven::ui
