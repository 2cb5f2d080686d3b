// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/messages.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace breakeven::program {

/// A request that takes time: waiting for its turn, or being worked on.
struct PendingRequest {
    protocol::Id id;
    protocol::Call call;
    std::stop_source stop;
};

/// The requests that are not answered yet, in the order in which they came; at most one is being worked on. One thread
/// adds, one works; any may cancel.
class PendingRequests final
{
public:
    /// The client keeps one running and one waiting; more is room for others, and a bound.
    static constexpr std::size_t mostWaiting = 16;

    enum class Admission { Welcome, DuplicateId, Full, Closed };
    [[nodiscard]] Admission admission(const protocol::Id &id) const;
    /// Only after admission() said Welcome, on the same thread. False where it was closed since.
    [[nodiscard]] bool add(protocol::Id id, protocol::Call call);

    /// Waits for the next request, which then counts as running until finish(). Nothing once closed and all are done.
    [[nodiscard]] std::optional<PendingRequest> next();

    enum class Outcome { Finished, Cancelled };
    /// Ends the running request, before it is answered. Cancelled: the client was told so, whatever has come out of it.
    [[nodiscard]] Outcome finish();

    enum class Cancellation {
        Nothing, ///< no such request is pending
        Removed, ///< it was waiting; the caller answers it
        Stopping, ///< it is running and was asked to stop; the worker answers it
    };
    [[nodiscard]] Cancellation cancel(const protocol::Id &id);

    /// Takes no more. The running request is asked to stop and the waiting runs are given up: the caller answers those
    /// whose ids are returned. Waiting requests that are short (devices) stay.
    [[nodiscard]] std::vector<protocol::Id> close();

private:
    struct Running {
        protocol::Id id;
        std::stop_source stop;
        bool cancelled = false;
    };

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<PendingRequest> m_waiting;
    std::optional<Running> m_running;
    bool m_closed = false;
};

} // namespace breakeven::program
