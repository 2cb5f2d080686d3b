// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/messages.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace breakeven::ui {

/// What a request is called; counted from 1, never used again.
using Ticket = quint64;

struct RunRequest {
    Ticket ticket = 0;
    protocol::RunCall call;
    std::optional<std::chrono::milliseconds> expected; ///< how long the caller thinks it takes
};

/// The runs asked for: one going, one waiting; the newest takes the place of the one that waits. A going one that was
/// cancelled is no longer the caller's, but keeps its place until the engine is done with it.
class RequestQueue final
{
public:
    struct Added {
        Ticket ticket = 0;
        std::optional<Ticket> replaced;
    };
    struct Given {
        std::optional<Ticket> going;
        std::optional<Ticket> waiting;
    };

    Added add(const protocol::RunCall &call, std::optional<std::chrono::milliseconds> expected);
    /// The one that waits goes on now; absent where none waits, or another is going.
    [[nodiscard]] std::optional<RunRequest> next();
    /// Gives both up, and says whose they were. The going one keeps its place.
    Given cancel();
    /// The place of the going one is free. Its request, unless it was cancelled or none was going.
    std::optional<RunRequest> finish();
    std::optional<Ticket> dropWaiting();

    /// The caller still waits for its result.
    [[nodiscard]] bool isWanted(Ticket ticket) const;
    [[nodiscard]] bool isGoing() const { return m_going.has_value(); }
    /// The one going, cancelled or not.
    [[nodiscard]] const std::optional<RunRequest> &going() const { return m_going; }
    [[nodiscard]] bool isBusy() const { return m_waiting || (m_going && !m_goingCancelled); }

private:
    std::optional<RunRequest> m_going;
    std::optional<RunRequest> m_waiting;
    bool m_goingCancelled = false;
    Ticket m_lastTicket = 0;
};

} // namespace breakeven::ui
