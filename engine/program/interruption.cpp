// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/interruption.h"

#include "engine/program/exit_code.h"

#include <array>
#include <csignal>
#include <cstdint>
#include <system_error>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace breakeven::program {

namespace {

using namespace std::chrono_literals;

constexpr auto grace = 800ms;
constexpr auto forever = -1ms;

/// Without those that whoever started the program had it ignore, as nohup does.
sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction current { };
        if (::sigaction(number, nullptr, &current) == 0 && current.sa_handler != SIG_IGN)
            sigaddset(&set, number);
    }
    return set;
}

} // namespace

Interruption::Interruption(std::function<void()> lastWords)
    : m_lastWords(std::move(lastWords))
{
    const sigset_t set = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_signals = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_ending = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_signals < 0 || m_ending < 0) {
        // Without a watcher the signals do what they always do.
        ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
        return;
    }
    m_watcher = std::thread([this] { watch(); });
}

Interruption::~Interruption()
{
    if (m_watcher.joinable()) {
        const std::uint64_t one = 1;
        static_cast<void>(::write(m_ending, &one, sizeof one));
        m_watcher.join();
    }
    for (const int descriptor : {m_signals, m_ending}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

bool Interruption::signalArrives(std::chrono::milliseconds atMost) const
{
    std::array<pollfd, 2> waitedFor{{{m_signals, POLLIN, 0}, {m_ending, POLLIN, 0}}};
    while (::poll(waitedFor.data(), waitedFor.size(), static_cast<int>(atMost.count())) < 0) { }
    signalfd_siginfo arrived{};
    return (waitedFor[0].revents & POLLIN) != 0 && ::read(m_signals, &arrived, sizeof arrived) > 0;
}

void Interruption::watch()
{
    if (!signalArrives(forever))
        return;
    m_stop.request_stop();
    const bool again = signalArrives(grace);
    pollfd ending{m_ending, POLLIN, 0};
    if (!again && ::poll(&ending, 1, 0) > 0)
        return;
    m_lastWords();
    ::_exit(exitInterrupted);
}

} // namespace breakeven::program
