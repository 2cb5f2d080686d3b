// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_queue.h"

#include "tests/support/simulated_accelerator_device.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace breakeven::simulated {

Queue::Queue(Device &device)
    : m_device(device)
    , m_thread([this] { work(); })
{ }

void Queue::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_device.m_mutex);
        // What the host launches after it has waited comes after what it waited for, on whichever stream.
        job.notBefore = m_device.m_seenByHost;
        m_jobs.push_back(std::move(job));
        ++m_enqueued;
    }
    m_device.m_changed.notify_all();
}

void Queue::wait()
{
    std::unique_lock lock(m_device.m_mutex);
    const std::uint64_t last = m_enqueued;
    m_device.m_changed.wait(lock, [&] { return m_completed >= last || m_stopping; });
    m_device.m_seenByHost = std::max(m_device.m_seenByHost, m_clock);
}

bool Queue::idle() const
{
    return depth() == 0;
}

std::uint64_t Queue::depth() const
{
    const std::lock_guard lock(m_device.m_mutex);
    return m_enqueued - m_completed;
}

void Queue::askToStop()
{
    {
        const std::lock_guard lock(m_device.m_mutex);
        m_stopping = true;
    }
    m_device.m_changed.notify_all();
}

void Queue::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void Queue::work()
{
    std::unique_lock lock(m_device.m_mutex);
    while (true) {
        m_device.m_changed.wait(lock, [this] { return m_stopping || (!m_jobs.empty() && !m_device.standsStill()); });
        if (m_stopping && m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (job.kind == Work::Operator && m_device.m_operatorsUntilHang)
            --*m_device.m_operatorsUntilHang;
        lock.unlock();
        perform(job);
        // What the job holds is let go before it counts as done, so that who has waited finds nothing still held.
        job = Job{};
        lock.lock();
        ++m_completed;
        m_device.m_changed.notify_all();
    }
}

void Queue::perform(Job &job)
{
    using Clock = std::chrono::steady_clock;
    if (job.awaited)
        job.awaited->done.wait(false, std::memory_order_acquire);

    std::unique_lock lock(m_device.m_mutex);
    m_clock = std::max(m_clock, job.notBefore);
    if (job.awaited)
        m_clock = std::max(m_clock, job.awaited->device == m_device.index() ? job.awaited->deviceTime : Nanoseconds{0});
    const bool skipped = m_stopping || (m_device.m_error && job.kind != Work::Marker);
    lock.unlock();

    Nanoseconds took = 0;
    std::optional<std::string> error;
    if (!skipped && job.run) {
        const auto start = Clock::now();
        try {
            job.run();
        } catch (const std::exception &exception) {
            error = exception.what();
        }
        const Nanoseconds onCpu = std::chrono::nanoseconds(Clock::now() - start).count();
        lock.lock();
        took = m_device.deviceTime(job, onCpu);
        lock.unlock();
        std::this_thread::sleep_until(start + std::chrono::nanoseconds(took));
    }
    if (!skipped && job.fails)
        error = "simulated fault in an operator";

    lock.lock();
    m_clock += took;
    m_device.m_busy += took;
    if (job.kind == Work::Operator)
        ++(skipped ? m_device.m_counted.operatorsSkipped : m_device.m_counted.operatorsCompleted);
    if (error && !m_device.m_error)
        m_device.m_error = error;
    if (job.recorded)
        job.recorded->deviceTime = m_clock;
    lock.unlock();

    if (job.recorded) {
        job.recorded->done.store(true, std::memory_order_release);
        job.recorded->done.notify_all();
    }
}

} // namespace breakeven::simulated
