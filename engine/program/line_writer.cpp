// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/line_writer.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstdint>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace breakeven::program {

namespace {

/// How long a sign of life waits for another thread's line; those take microseconds unless the peer has stalled.
constexpr std::chrono::milliseconds patienceOfNews{20};
constexpr int hungUpPeerMs = 1'000;

} // namespace

LineWriter::LineWriter(int output, int input)
    : m_output(output)
    , m_input(input)
    , m_stopEvent(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{ }

LineWriter::~LineWriter()
{
    ::close(m_stopEvent);
}

bool LineWriter::write(std::string_view line, Kind kind)
{
    if (!takeTurn(kind)) {
        const std::lock_guard lock(m_mutex);
        return !m_gone;
    }
    bool there = true;
    const Room room = kind == Kind::News ? waitForRoom(0) : Room::Ready;
    if (room == Room::Gone) {
        there = false;
    } else if (room == Room::Ready) {
        there = writeWhole(line);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_writing = false;
        m_gone = m_gone || !there;
        there = !m_gone;
    }
    m_turnEnded.notify_one();
    return there;
}

void LineWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_gone = true;
    }
    m_turnEnded.notify_all();
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_stopEvent, &one, sizeof one);
}

bool LineWriter::takeTurn(Kind kind)
{
    std::unique_lock lock(m_mutex);
    const auto free = [this] { return !m_writing || m_gone; };
    if (kind == Kind::News) {
        m_turnEnded.wait_for(lock, patienceOfNews, free);
    } else {
        m_turnEnded.wait(lock, free);
    }
    if (m_writing || m_gone)
        return false;
    m_writing = true;
    return true;
}

/// A pipe that is ready takes PIPE_BUF bytes without blocking, so the descriptor need not be non-blocking: that flag
/// would be shared with whoever else holds the same terminal or pipe.
bool LineWriter::writeWhole(std::string_view line)
{
    while (!line.empty()) {
        Room room = waitForRoom(hungUpPeerMs);
        while (room == Room::None) {
            if (inputHungUp())
                return false;
            room = waitForRoom(hungUpPeerMs);
        }
        if (room == Room::Gone)
            return false;
        const ssize_t written = ::write(m_output, line.data(), line.size() < PIPE_BUF ? line.size() : PIPE_BUF);
        if (written >= 0) {
            line.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR && errno != EAGAIN) {
            return false;
        }
    }
    return true;
}

LineWriter::Room LineWriter::waitForRoom(int timeoutMs) const
{
    std::array<pollfd, 2> watched{{{m_output, POLLOUT, 0}, {m_stopEvent, POLLIN, 0}}};
    if (::poll(watched.data(), watched.size(), timeoutMs) <= 0)
        return Room::None; // a signal counts as no room yet: the caller asks again
    if (watched[1].revents != 0 || (watched[0].revents & (POLLERR | POLLNVAL)) != 0)
        return Room::Gone;
    return Room::Ready;
}

bool LineWriter::inputHungUp() const
{
    pollfd watched{m_input, 0, 0};
    return ::poll(&watched, 1, 0) == 1;
}

} // namespace breakeven::program
