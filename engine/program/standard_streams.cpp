// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/standard_streams.h"

#include "engine/program/text_table.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace breakeven::program {

using tradeoff::ErrorCode;
using tradeoff::failure;
using tradeoff::Result;

namespace {

constexpr std::string_view clearLine = "\r\x1b[K";

/// 0, or the error number with which the rest could not be written.
int writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written >= 0) {
            text.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EAGAIN) {
            // Someone who shares the descriptor made it non-blocking.
            pollfd room{descriptor, POLLOUT, 0};
            ::poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

tl::unexpected<tradeoff::Error> unwritable(int error)
{
    return failure(ErrorCode::Internal,
                   "Standard output cannot be written: " + std::string(std::strerror(error)) + '.');
}

} // namespace

void settleStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        // The lowest free descriptor is taken, which is the one that is closed. Opened for reading, 1 and 2 still
        // refuse every write.
        if (::fcntl(descriptor, F_GETFD) < 0 && ::open("/dev/null", O_RDONLY) < 0)
            return;
    }
}

Result<void> StandardOutput::check() const
{
    const int flags = ::fcntl(m_descriptor, F_GETFL);
    if (flags < 0)
        return unwritable(errno);
    if ((flags & O_ACCMODE) == O_RDONLY)
        return failure(ErrorCode::Internal, "Standard output is closed, so there is nowhere to print the figures.");
    return {};
}

Result<void> StandardOutput::write(std::string_view text) const
{
    if (const int error = writeAll(m_descriptor, text))
        return unwritable(error);
    return {};
}

Notices::Notices(int descriptor)
    : m_descriptor(descriptor)
    , m_isTerminal(::isatty(descriptor) == 1)
{ }

void Notices::write(std::string_view text) const
{
    static_cast<void>(writeAll(m_descriptor, text));
}

std::size_t Notices::terminalColumns() const
{
    constexpr std::size_t usual = 80;
    winsize size{};
    return ::ioctl(m_descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

void Notices::say(std::string_view sentence)
{
    clearProgress();
    write(std::string(sentence) + '\n');
}

void Notices::showProgress(std::string_view line)
{
    if (!m_isTerminal)
        return;
    // One column stays free: some terminals wrap when the last one is filled.
    write(std::string(clearLine) + cutToWidth(line, terminalColumns() - 1));
    m_progressShown = true;
}

void Notices::reach(std::string text)
{
    const std::scoped_lock lock(m_mutex);
    m_reached = std::move(text);
}

std::string Notices::reached() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reached;
}

void Notices::clearProgress()
{
    if (m_progressShown.exchange(false))
        write(clearLine);
}

} // namespace breakeven::program
