// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/request_queue.h"

#include <utility>

namespace breakeven::ui {

RequestQueue::Added RequestQueue::add(const protocol::RunCall &call, std::optional<std::chrono::milliseconds> expected)
{
    const std::optional<Ticket> replaced = dropWaiting();
    m_waiting = RunRequest{.ticket = ++m_lastTicket, .call = call, .expected = expected};
    return {.ticket = m_lastTicket, .replaced = replaced};
}

std::optional<RunRequest> RequestQueue::next()
{
    if (m_going || !m_waiting)
        return std::nullopt;
    m_going = std::exchange(m_waiting, std::nullopt);
    m_goingCancelled = false;
    return m_going;
}

RequestQueue::Given RequestQueue::cancel()
{
    Given given;
    if (m_going && !std::exchange(m_goingCancelled, true))
        given.going = m_going->ticket;
    given.waiting = dropWaiting();
    return given;
}

std::optional<RunRequest> RequestQueue::finish()
{
    std::optional<RunRequest> request = std::exchange(m_going, std::nullopt);
    if (std::exchange(m_goingCancelled, false))
        return std::nullopt;
    return request;
}

std::optional<Ticket> RequestQueue::dropWaiting()
{
    const std::optional<RunRequest> request = std::exchange(m_waiting, std::nullopt);
    return request ? std::optional(request->ticket) : std::nullopt;
}

bool RequestQueue::isWanted(Ticket ticket) const
{
    return m_going && m_going->ticket == ticket && !m_goingCancelled;
}

} // namespace breakeven::ui
