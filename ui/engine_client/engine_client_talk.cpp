// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/engine_client_private.h"

#include <chrono>
#include <string_view>
#include <utility>
#include <variant>

namespace breakeven::ui {

namespace {

using tradeoff::ErrorCode;

/// A login banner that ssh lets through may be this long; a program that talks on and on is no engine.
constexpr int mostStrays = 20;

} // namespace

EngineClient::Ticket EngineClient::Private::run(const protocol::RunCall &call,
                                                std::optional<std::chrono::milliseconds> expected)
{
    const RequestQueue::Added added = m_queue.add(call, expected);
    sendSoon();
    if (added.replaced)
        Q_EMIT m_client.replaced(*added.replaced);
    return added.ticket;
}

void EngineClient::Private::cancel()
{
    const RequestQueue::Given given = m_queue.cancel();
    if (given.going && !m_fault && !m_stopping) {
        m_process->write(m_conversation.cancelRun());
        m_cancelling.start(m_patience.cancel);
    }
    if (given.going)
        Q_EMIT m_client.cancelled(*given.going);
    if (given.waiting)
        Q_EMIT m_client.cancelled(*given.waiting);
}

void EngineClient::Private::refreshDevices()
{
    m_devicesWanted = true;
    if (m_process && m_greeted && !m_fault && !m_stopping && !m_conversation.isOwedDevices())
        askForDevices();
}

void EngineClient::Private::askForDevices()
{
    m_devicesWanted = false;
    m_process->write(m_conversation.devices());
    m_signs.workBegins(Clock::now(), std::nullopt);
}

void EngineClient::Private::measureRoundTrip()
{
    if (m_state != State::Ready || m_fault || m_stopping || m_roundTripBegan)
        return;
    m_roundTripBegan = Clock::now();
    m_process->write(m_conversation.hello());
}

void EngineClient::Private::takeRoundTrip(bool answered)
{
    const auto began = std::exchange(m_roundTripBegan, std::nullopt);
    if (began && answered)
        Q_EMIT m_client.roundTrip(std::chrono::duration<double, std::milli>(Clock::now() - *began).count());
}

/// From the event loop. One that is due already stays due, however often run() is called meanwhile.
void EngineClient::Private::sendSoon()
{
    if (!m_sending.isActive())
        m_sending.start(0);
}

void EngineClient::Private::sendNext()
{
    if (m_state == State::GivenUp && !m_stopping) {
        if (const auto waiting = m_queue.dropWaiting())
            Q_EMIT m_client.failed(*waiting, {ErrorCode::Internal, notRunningSentence().toStdString()});
        return;
    }
    if (m_state != State::Ready || m_fault || m_stopping)
        return;
    if (const auto request = m_queue.next()) {
        if (m_abandoned.contains(request->call.deviceId)) {
            m_queue.finish();
            sendSoon();
            Q_EMIT m_client.failed(request->ticket,
                                   {ErrorCode::DeviceUnavailable, AbandonedDevices::reason().sentence});
            return;
        }
        m_process->write(m_conversation.run(request->ticket, request->call));
        m_signs.workBegins(Clock::now(), request->expected);
        Q_EMIT m_client.started(request->ticket);
    }
}

void EngineClient::Private::hearLine(const protocol::LineFraming::Line &line)
{
    if (m_fault || m_stopping)
        return;
    if (line.tooLong)
        return condemn(Fault::LineTooLong);
    const EngineConversation::Heard heard = m_conversation.hear(line.text);
    if (!std::holds_alternative<EngineConversation::Stray>(heard)) {
        m_signs.heard(Clock::now());
        if (m_state == State::NotResponding) {
            sendSoon();
            setState(State::Ready);
        }
    }
    if (!m_fault && !m_stopping)
        std::visit([this](const auto &message) { take(message); }, heard);
}

void EngineClient::Private::take(const EngineConversation::HelloAnswer &answer)
{
    if (m_greeted)
        return takeRoundTrip(answer.result.has_value());
    const auto refuse = [this](const QString &sentence) {
        m_otherProtocol = sentence;
        condemn(Fault::OtherProtocol);
    };
    if (!answer.result) {
        if (answer.result.error().code != ErrorCode::BadRequest)
            return condemn(Fault::BadHello);
        const QString says = QString::fromStdString(answer.result.error().message);
        return refuse(otherProtocolSentence(protocolNamedIn(says), {}, says));
    }
    if (answer.result->protocol != protocol::protocolVersion)
        return refuse(
            otherProtocolSentence(answer.result->protocol, QString::fromStdString(answer.result->engine), {}));

    m_greeted = true;
    m_greeting = *answer.result;
    m_signs.greeted(Clock::now());
    askForDevices();
    sendSoon();
    const bool back = std::exchange(m_lost, false);
    setState(State::Ready);
    if (back)
        Q_EMIT m_client.engineBack();
}

void EngineClient::Private::take(const EngineConversation::DevicesAnswer &answer)
{
    workMayHaveEnded();
    if (m_devicesWanted)
        askForDevices();
    if (answer.result) {
        m_devices = answer.result->devices;
        Q_EMIT m_client.devices(m_abandoned.marked(m_devices));
    }
}

void EngineClient::Private::take(const EngineConversation::RunAnswer &answer)
{
    m_cancelling.stop();
    workMayHaveEnded();
    m_schedule.worked();
    sendSoon();
    if (!m_queue.finish())
        return;
    if (answer.result)
        Q_EMIT m_client.measured(answer.ticket, *answer.result);
    else
        Q_EMIT m_client.failed(answer.ticket, answer.result.error());
}

void EngineClient::Private::take(const EngineConversation::RunProgress &news)
{
    m_signs.progressed(Clock::now());
    if (m_queue.isWanted(news.ticket))
        Q_EMIT m_client.progress(news.ticket, news.progress);
}

void EngineClient::Private::take(const protocol::Heartbeat &heartbeat)
{
    m_signs.counted(heartbeat.progressCounter, Clock::now());
}

void EngineClient::Private::take(EngineConversation::Stray)
{
    if (m_conversation.strays() >= mostStrays)
        condemn(Fault::TooManyStrays);
}

void EngineClient::Private::workMayHaveEnded()
{
    m_signs.progressed(Clock::now());
    if (!m_conversation.isOwedWork())
        m_signs.workEnds();
}

} // namespace breakeven::ui
