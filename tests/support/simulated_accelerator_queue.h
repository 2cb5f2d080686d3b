// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace breakeven::simulated {

class Device;

using Nanoseconds = std::int64_t;

/// One recording of an event. Recording an event again makes a new one, so that who waits for the older is not
/// disturbed.
struct Recording {
    std::atomic<bool> done = false;
    Nanoseconds deviceTime = 0; ///< of the stream it was recorded on; valid once done
    int device = 0;
};

enum class Work { Operator, Copy, Marker };

struct Job {
    Work kind = Work::Marker;
    std::uint64_t bytes = 0; ///< of a copy
    std::function<void()> run = nullptr; ///< may throw: the device then has an error
    std::shared_ptr<Recording> recorded = nullptr; ///< set when this job is done, whether it ran or was skipped
    std::shared_ptr<Recording> awaited = nullptr; ///< the queue stands still until this is set
    bool fails = false; ///< a fault asked for
    Nanoseconds notBefore = 0; ///< device time that the host has already seen pass; filled in by the queue
};

/// A stream: jobs run one after the other, in the order they came, on a thread of their own.
class Queue final
{
public:
    explicit Queue(Device &device);
    ~Queue() = delete; // lives as long as the process: a stream has no end in LibTorch either

    void enqueue(Job job);
    /// Waits until all that was enqueued before has been done. Does not look at errors.
    void wait();
    [[nodiscard]] bool idle() const;
    [[nodiscard]] std::uint64_t depth() const;
    /// Gives up what is enqueued; only for the end of the process. A queue may wait for another: ask all before joining
    /// one.
    void askToStop();
    void join();

private:
    void work();
    void perform(Job &job);

    Device &m_device;
    std::deque<Job> m_jobs; // this and what follows are guarded by the device's mutex
    std::uint64_t m_enqueued = 0;
    std::uint64_t m_completed = 0;
    Nanoseconds m_clock = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace breakeven::simulated
