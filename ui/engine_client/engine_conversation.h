// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/messages.h"
#include "engine/tradeoff/result.h"
#include "ui/engine_client/request_queue.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace breakeven::ui {

/// What is said to the engine and what its lines mean: gives out ids and matches answers with them. Does no I/O.
class EngineConversation final
{
public:
    /// BadRequest: the engine refuses; Internal: it makes no sense.
    struct HelloAnswer {
        tradeoff::Result<protocol::HelloResult> result;
    };
    struct DevicesAnswer {
        tradeoff::Result<protocol::DevicesResult> result;
    };
    /// A result that cannot be read, or that answers another question, is an error here.
    struct RunAnswer {
        Ticket ticket = 0;
        tradeoff::Result<protocol::RunResult> result;
    };
    struct RunProgress {
        Ticket ticket = 0;
        protocol::Progress progress;
    };
    struct Acknowledged { }; ///< of cancel or shutdown; a run's end has an answer of its own
    struct Stray { }; ///< no message, or one that answers nothing that was asked
    using Heard =
        std::variant<HelloAnswer, DevicesAnswer, RunAnswer, RunProgress, protocol::Heartbeat, Acknowledged, Stray>;

    /// Lines to send, without their newline.
    [[nodiscard]] std::string hello();
    [[nodiscard]] std::string devices();
    [[nodiscard]] std::string run(Ticket ticket, const protocol::RunCall &call);
    [[nodiscard]] std::string cancelRun(); ///< the one that is not answered yet; empty where there is none
    [[nodiscard]] std::string shutdown();

    [[nodiscard]] Heard hear(std::string_view line);

    [[nodiscard]] bool isOwedWork() const; ///< devices or a run is not answered yet
    [[nodiscard]] bool isOwedDevices() const;
    /// Lines that were no message or answered nothing, since the last forget().
    [[nodiscard]] int strays() const { return m_strays; }

    /// Another engine: nothing asked before is answered. Ids go on, so that no line can be taken for another's answer.
    void forget();

private:
    struct Asked {
        protocol::Call call;
        Ticket ticket = 0; ///< of a run
    };

    [[nodiscard]] std::string ask(protocol::Call call, Ticket ticket = 0);
    [[nodiscard]] Heard hearAnswer(const Asked &asked, const tradeoff::Result<protocol::Json> &answer);

    std::map<std::int64_t, Asked> m_asked;
    std::int64_t m_lastId = 0;
    int m_strays = 0;
};

} // namespace breakeven::ui
