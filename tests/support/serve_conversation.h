// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/serve_session.h"
#include "tests/support/line_peer.h"
#include "tests/support/sample_measurement.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <future>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace breakeven::support {

/// Work without LibTorch. The device asked for says how a run goes: see run().
class ScriptedWork final
{
public:
    tradeoff::Result<protocol::RunResult> run(const protocol::RunCall &call,
                                              const program::ServeWork::ProgressSink &sink, const std::stop_token &stop)
    {
        started(call);
        sink(report("sampling", 0.5));
        const std::string &device = call.deviceId;
        if (device == "waits") // until it is released, or stopped
            wait(stop);
        else if (device == "hangs") // until it is released: does not hear that it should stop
            wait({});
        else if (device == "throws")
            throw std::runtime_error("the library threw");
        else if (device == "floods") { // tells more than anyone can read
            for (int i = 0; i < 100'000; ++i)
                sink(report(i % 2 == 0 ? "sampling" : "warming_up", 0.5));
        } else if (device != "cpu")
            return tradeoff::failure(errorOf(device), "As the script says.");

        ended();
        if (stop.stop_requested() && device == "waits")
            return tradeoff::failure(tradeoff::ErrorCode::Cancelled, "Stopped.");
        protocol::RunResult result{.measurement = sampleMeasurement(), .agreement = protocol::Agreement{0.25, 0.5}};
        result.measurement.workload = call.workload;
        return result;
    }

    std::vector<tradeoff::Device> devices()
    {
        if (devicesWait)
            wait({});
        tradeoff::Device cpu;
        cpu.id = "cpu";
        cpu.name = "Sample processor";
        return {cpu};
    }

    /// Lets those that wait go on, and all that come after.
    void release()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_released = true;
        }
        m_changed.notify_all();
    }

    void waitForStart(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_batches.size() >= count; });
    }
    void waitForEnd(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_ended >= count; });
    }
    /// The batches of the runs that began, in order.
    std::vector<int> batches()
    {
        const std::lock_guard lock(m_mutex);
        return m_batches;
    }

    bool devicesWait = false; ///< set before the conversation begins

private:
    static protocol::Progress report(std::string stage, double fraction)
    {
        protocol::Progress progress;
        progress.stage = std::move(stage);
        progress.fraction = fraction;
        return progress;
    }

    /// "fails-0" and on: one for each code.
    static tradeoff::ErrorCode errorOf(const std::string &device)
    {
        using enum tradeoff::ErrorCode;
        const std::vector codes{BadRequest, DeviceUnavailable, DoesNotFit, OutOfDeviceMemory,
                                Cancelled,  BadFile,           Internal};
        return codes.at(static_cast<std::size_t>(device.back() - '0'));
    }

    void started(const protocol::RunCall &call)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_batches.push_back(call.workload.batch);
        }
        m_changed.notify_all();
    }
    void ended()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_ended;
        }
        m_changed.notify_all();
    }
    void wait(const std::stop_token &stop)
    {
        const std::stop_callback wake(stop, [this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_released || stop.stop_requested(); });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_released = false;
    std::vector<int> m_batches;
    std::size_t m_ended = 0;
};

/// A session on a thread of its own, and the client's end of its pipes.
class ServeConversation final
{
public:
    explicit ServeConversation(program::ServeTiming timing = {}, bool devicesWait = false)
        : m_calls(pipe())
        , m_answers(pipe())
        , peer(m_calls.write, m_answers.read)
        , session({.input = m_calls.read, .output = m_answers.write}, scripted(), timing)
    {
        std::signal(SIGPIPE, SIG_IGN);
        work.devicesWait = devicesWait;
        m_thread = std::thread([this] {
            m_exitCode.set_value(session.exec());
            ::close(m_answers.write);
        });
    }
    ~ServeConversation()
    {
        peer.hangUp();
        work.release();
        m_thread.join();
        ::close(m_calls.read);
    }

    /// Waits for the session's end; -1 where it does not come.
    int exitCode()
    {
        auto code = m_exitCode.get_future();
        const auto patience = std::chrono::milliseconds(LinePeer::patienceMs);
        return code.wait_for(patience) == std::future_status::ready ? code.get() : -1;
    }

private:
    struct Pipe {
        int read = -1;
        int write = -1;
    };
    static Pipe pipe()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        return {ends[0], ends[1]};
    }
    program::ServeWork scripted()
    {
        return {
            .hello = {.engine = "1.2.3", .libtorch = "2.15.0"},
            .devices = [this] { return work.devices(); },
            .run = [this](const protocol::RunCall &call, const program::ServeWork::ProgressSink &sink,
                          std::stop_token stop) { return work.run(call, sink, stop); },
            .abandon =
                [this](int code) {
                    abandonedWith = code;
                    work.release();
                },
        };
    }

    Pipe m_calls;
    Pipe m_answers;
    std::promise<int> m_exitCode;
    std::thread m_thread;

public:
    ScriptedWork work;
    std::atomic<int> abandonedWith{-1}; ///< the exit code with which the session gave its worker up
    LinePeer peer;
    program::ServeSession session;
};

} // namespace breakeven::support
