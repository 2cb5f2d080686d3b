// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/line_reader.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <string_view>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace breakeven::program {

namespace {

constexpr std::size_t readBytes = 64 * 1024;

} // namespace

LineReader::LineReader(int input)
    : m_input(input)
    , m_stopEvent(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_buffer(readBytes)
{ }

LineReader::~LineReader()
{
    ::close(m_stopEvent);
}

std::optional<protocol::LineFraming::Line> LineReader::next()
{
    while (!m_stopped) {
        if (auto line = m_framing.next())
            return line;
        if (m_ended)
            break;
        readMore();
    }
    return std::nullopt;
}

void LineReader::stop()
{
    m_stopped = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_stopEvent, &one, sizeof one);
}

void LineReader::readMore()
{
    std::array<pollfd, 2> watched{{{m_input, POLLIN, 0}, {m_stopEvent, POLLIN, 0}}};
    if (::poll(watched.data(), watched.size(), -1) < 0 || watched[1].revents != 0)
        return; // a signal, or stop(): next() sees to it
    const ssize_t count = ::read(m_input, m_buffer.data(), m_buffer.size());
    if (count > 0) {
        m_framing.feed(std::string_view(m_buffer.data(), static_cast<std::size_t>(count)));
    } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        m_ended = true;
        m_framing.finish();
    }
}

} // namespace breakeven::program
