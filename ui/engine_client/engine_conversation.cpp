// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/engine_conversation.h"

#include "engine/protocol/answer_codec.h"
#include "engine/protocol/call_codec.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

using tradeoff::ErrorCode;

/// A figure of another workload or device must not be shown as this one's.
tradeoff::Result<protocol::RunResult> readAnswerTo(const protocol::RunCall &call,
                                                   const tradeoff::Result<protocol::Json> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    auto result = protocol::readRunResult(*answer);
    if (!result)
        return tradeoff::failure(ErrorCode::Internal,
                                 "The engine's answer could not be read: " + result.error().message);
    result->measurement.dollarsPerHour = call.dollarsPerHour;
    if (result->measurement.workload != call.workload || result->measurement.deviceId != call.deviceId)
        return tradeoff::failure(ErrorCode::Internal, "The engine's answer is about another workload or device.");
    return result;
}

/// BadRequest is left to an engine that refuses: its sentence says why.
tradeoff::Result<protocol::HelloResult> readHello(const tradeoff::Result<protocol::Json> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return protocol::readHelloResult(*answer).map_error([](tradeoff::Error error) {
        error.code = ErrorCode::Internal;
        return error;
    });
}

} // namespace

std::string EngineConversation::hello()
{
    return ask(protocol::HelloCall{.client = "breakeven " BREAKEVEN_VERSION});
}

std::string EngineConversation::devices()
{
    return ask(protocol::DevicesCall{});
}

std::string EngineConversation::run(Ticket ticket, const protocol::RunCall &call)
{
    return ask(call, ticket);
}

std::string EngineConversation::cancelRun()
{
    const auto run = std::ranges::find_if(m_asked, [](const auto &asked) { return asked.second.ticket != 0; });
    if (run == m_asked.end())
        return {};
    return ask(protocol::CancelCall{.id = protocol::Id(run->first)});
}

std::string EngineConversation::shutdown()
{
    return ask(protocol::ShutdownCall{});
}

EngineConversation::Heard EngineConversation::hear(std::string_view line)
{
    const auto message = protocol::parseEngineMessage(line);
    if (!message) {
        ++m_strays;
        return Stray{};
    }
    if (const auto *heartbeat = std::get_if<protocol::Heartbeat>(&*message))
        return *heartbeat;

    const auto *progress = std::get_if<protocol::Progress>(&*message);
    const auto *response = std::get_if<protocol::Response>(&*message);
    const std::optional<protocol::Id> id = progress ? std::optional(progress->id) : response->id;
    const auto *number = id ? std::get_if<std::int64_t>(&*id) : nullptr;
    const auto asked = number ? m_asked.find(*number) : m_asked.end();
    if (asked == m_asked.end() || (progress && asked->second.ticket == 0)) {
        ++m_strays;
        return Stray{};
    }
    if (progress)
        return RunProgress{.ticket = asked->second.ticket, .progress = *progress};
    return hearAnswer(m_asked.extract(asked).mapped(), response->result);
}

bool EngineConversation::isOwedWork() const
{
    return isOwedDevices() || std::ranges::any_of(m_asked, [](const auto &asked) { return asked.second.ticket != 0; });
}

bool EngineConversation::isOwedDevices() const
{
    return std::ranges::any_of(
        m_asked, [](const auto &asked) { return std::holds_alternative<protocol::DevicesCall>(asked.second.call); });
}

void EngineConversation::forget()
{
    m_asked.clear();
    m_strays = 0;
}

std::string EngineConversation::ask(protocol::Call call, Ticket ticket)
{
    std::string line = protocol::encodeCall(protocol::Id(++m_lastId), call);
    m_asked.emplace(m_lastId, Asked{.call = std::move(call), .ticket = ticket});
    return line;
}

EngineConversation::Heard EngineConversation::hearAnswer(const Asked &asked,
                                                         const tradeoff::Result<protocol::Json> &answer)
{
    if (std::holds_alternative<protocol::HelloCall>(asked.call))
        return HelloAnswer{readHello(answer)};
    if (std::holds_alternative<protocol::DevicesCall>(asked.call))
        return DevicesAnswer{answer.and_then(protocol::readDevicesResult)};
    if (const auto *run = std::get_if<protocol::RunCall>(&asked.call))
        return RunAnswer{.ticket = asked.ticket, .result = readAnswerTo(*run, answer)};
    return Acknowledged{};
}

} // namespace breakeven::ui
