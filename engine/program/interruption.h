// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <thread>

namespace breakeven::program {

/// Ends the program within a second of SIGINT, SIGTERM or SIGHUP, whatever it is doing. Made before any other thread,
/// since it blocks the signals for all of them; a thread of its own takes them in. The first asks for a stop, which
/// measuring heeds between forwards and building between layers; what has not ended 0.8 s later, or at a second signal,
/// is ended by _exit.
class Interruption final
{
public:
    /// `lastWords` runs on the watching thread before _exit; it must not wait for anything.
    explicit Interruption(std::function<void()> lastWords);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool happened() const { return m_stop.stop_requested(); }

private:
    void watch();
    /// Waits for a signal; false when the object is being destroyed or the time is over.
    [[nodiscard]] bool signalArrives(std::chrono::milliseconds atMost) const;

    std::function<void()> m_lastWords;
    std::stop_source m_stop;
    int m_signals = -1; ///< signalfd
    int m_ending = -1; ///< eventfd, readable once the object is being destroyed
    std::thread m_watcher;
};

} // namespace breakeven::program
