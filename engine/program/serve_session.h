// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/line_reader.h"
#include "engine/program/line_writer.h"
#include "engine/program/pending_requests.h"
#include "engine/protocol/line_framing.h"
#include "engine/protocol/messages.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/result.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace breakeven::program {

/// The descriptors a session speaks through; not owned.
struct ServeStreams {
    int input = -1;
    int output = -1;
};

/// What a session can be asked to do. `devices` and `run` are called on the thread that called exec(), one at a time.
struct ServeWork {
    /// Whose id is left to the session; may be called at any rate.
    using ProgressSink = std::function<void(const protocol::Progress &)>;

    protocol::HelloResult hello;
    std::function<std::vector<tradeoff::Device>()> devices;
    std::function<tradeoff::Result<protocol::RunResult>(const protocol::RunCall &, const ProgressSink &,
                                                        std::stop_token)>
        run;
    /// Called on another thread when the session must end and `devices` or `run` does not return: ends the process with
    /// that code.
    std::function<void(int exitCode)> abandon;
};

struct ServeTiming {
    std::chrono::milliseconds heartbeat{500};
    std::chrono::milliseconds grace{
        900}; ///< from the reason to end until the worker is abandoned: a second, less what exiting takes
};

/// One conversation of `serve`: reads calls, answers them, and tells that it lives. Three threads: the caller's, which
/// works; one that reads, so that a cancel is heard while a run goes on; one that sends heartbeats and sees to the end,
/// so that both go on when the worker hangs in a driver.
class ServeSession final
{
public:
    ServeSession(ServeStreams streams, ServeWork work, ServeTiming timing = {});
    ~ServeSession();
    ServeSession(const ServeSession &) = delete;
    ServeSession &operator=(const ServeSession &) = delete;

    /// Returns the exit code once the session has ended: 0 after shutdown, the end of the input or the loss of the
    /// output; 130 after interrupt(). SIGPIPE must be ignored.
    [[nodiscard]] int exec();

    /// Ends the session as a signal does. May be called on any thread, and in a signal handler.
    void interrupt() noexcept;

private:
    using Clock = std::chrono::steady_clock;

    // On the reader's thread
    void readCalls();
    void takeLine(const protocol::LineFraming::Line &line);
    void take(const std::optional<protocol::Id> &id, const protocol::Call &call);
    void enqueue(const protocol::Id &id, const protocol::Call &call);
    void cancel(const std::optional<protocol::Id> &id, const protocol::CancelCall &call);

    // On the worker's thread
    [[nodiscard]] std::string answerTo(const PendingRequest &request);
    [[nodiscard]] std::string answerToRun(const protocol::Id &id, const protocol::RunCall &call,
                                          const std::stop_token &stop);

    // On the watch's thread
    void watch();

    // On any
    void answer(std::string line);
    void tell(std::string line);
    void refuse(const protocol::Id &id, tradeoff::ErrorCode code, std::string message);
    void end(int exitCode);
    [[nodiscard]] std::optional<Clock::time_point> deadline() const;

    ServeWork m_work;
    ServeTiming m_timing;
    LineReader m_reader;
    LineWriter m_writer;
    PendingRequests m_pending;
    std::atomic<std::uint64_t> m_progressCounter{0};
    std::atomic<bool> m_interrupted{false};
    std::atomic<bool> m_workerDone{false};
    std::atomic<bool> m_readerDone{false};
    int m_wakeWatch; ///< an event: something changed that the watch looks at

    mutable std::mutex m_endMutex;
    std::optional<int> m_exitCode; ///< known once the session is ending
    Clock::time_point m_deadline;
};

} // namespace breakeven::program
