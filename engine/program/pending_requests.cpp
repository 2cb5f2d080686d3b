// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/pending_requests.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace breakeven::program {

PendingRequests::Admission PendingRequests::admission(const protocol::Id &id) const
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return Admission::Closed;
    const auto sameId = [&id](const PendingRequest &request) { return request.id == id; };
    if ((m_running && m_running->id == id) || std::any_of(m_waiting.begin(), m_waiting.end(), sameId))
        return Admission::DuplicateId;
    return m_waiting.size() < mostWaiting ? Admission::Welcome : Admission::Full;
}

bool PendingRequests::add(protocol::Id id, protocol::Call call)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        m_waiting.push_back({std::move(id), std::move(call), std::stop_source{}});
    }
    m_changed.notify_one();
    return true;
}

std::optional<PendingRequest> PendingRequests::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
    if (m_waiting.empty())
        return std::nullopt;
    PendingRequest request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = Running{.id = request.id, .stop = request.stop};
    return request;
}

PendingRequests::Outcome PendingRequests::finish()
{
    const std::lock_guard lock(m_mutex);
    const bool cancelled = m_running && m_running->cancelled;
    m_running.reset();
    return cancelled ? Outcome::Cancelled : Outcome::Finished;
}

PendingRequests::Cancellation PendingRequests::cancel(const protocol::Id &id)
{
    std::optional<std::stop_source> stop;
    {
        const std::lock_guard lock(m_mutex);
        const auto sameId = [&id](const PendingRequest &request) { return request.id == id; };
        if (std::erase_if(m_waiting, sameId) > 0)
            return Cancellation::Removed;
        if (!m_running || m_running->id != id)
            return Cancellation::Nothing;
        m_running->cancelled = true;
        stop = m_running->stop;
    }
    stop->request_stop(); // runs stop callbacks here: not under the lock
    return Cancellation::Stopping;
}

std::vector<protocol::Id> PendingRequests::close()
{
    std::vector<protocol::Id> givenUp;
    std::optional<std::stop_source> stop;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        std::erase_if(m_waiting, [&givenUp](const PendingRequest &request) {
            const bool isRun = std::holds_alternative<protocol::RunCall>(request.call);
            if (isRun)
                givenUp.push_back(request.id);
            return isRun;
        });
        if (m_running)
            stop = m_running->stop;
    }
    if (stop)
        stop->request_stop();
    m_changed.notify_all();
    return givenUp;
}

} // namespace breakeven::program
