// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_device.h"

#include <algorithm>
#include <utility>

namespace breakeven::simulated {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;
constexpr double nanosecondsPerSecond = 1e9;
constexpr std::size_t poolSize = 4;

} // namespace

Device::Device(int index, std::uint64_t memoryBytes)
    : m_index(index)
    , m_memory(memoryBytes)
{
    (void)newStream();
}

Queue &Device::queue(std::int64_t stream)
{
    const std::lock_guard lock(m_mutex);
    return *m_queues.at(static_cast<std::size_t>(stream));
}

std::int64_t Device::newStream()
{
    auto *queue = new Queue(*this);
    const std::lock_guard lock(m_mutex);
    m_queues.push_back(queue);
    return static_cast<std::int64_t>(m_queues.size()) - 1;
}

std::int64_t Device::streamFromPool()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_pool.size() == poolSize)
            return m_pool[m_nextOfPool++ % poolSize];
    }
    const std::int64_t stream = newStream();
    const std::lock_guard lock(m_mutex);
    m_pool.push_back(stream);
    return stream;
}

void Device::launch(std::int64_t stream, std::string name, std::function<void()> run)
{
    Job job{.kind = Work::Operator, .run = std::move(run)};
    {
        const std::lock_guard lock(m_mutex);
        ++m_counted.operatorsLaunched;
        m_counted.lastOperator = std::move(name);
        if (m_operatorsUntilFailure && --*m_operatorsUntilFailure <= 0) {
            m_operatorsUntilFailure.reset();
            job.fails = true;
        }
    }
    queue(stream).enqueue(std::move(job));
}

void Device::copy(std::int64_t stream, Direction direction, std::uint64_t bytes, std::function<void()> run)
{
    {
        const std::lock_guard lock(m_mutex);
        switch (direction) {
        case Direction::ToDevice:
            ++m_counted.copiesToDevice;
            m_counted.bytesToDevice += bytes;
            break;
        case Direction::ToHost:
            ++m_counted.copiesToHost;
            m_counted.bytesToHost += bytes;
            break;
        case Direction::Within: ++m_counted.copiesWithin; break;
        }
    }
    queue(stream).enqueue({.kind = Work::Copy, .bytes = bytes, .run = std::move(run)});
}

void Device::countBlockingOperator()
{
    const std::lock_guard lock(m_mutex);
    ++m_counted.operatorsBlocking;
}

std::optional<std::string> Device::synchroniseStream(std::int64_t stream)
{
    queue(stream).wait();
    const std::lock_guard lock(m_mutex);
    ++m_counted.synchronisations;
    return takeError();
}

std::optional<std::string> Device::synchroniseAll()
{
    for (Queue *queue : allQueues())
        queue->wait();
    const std::lock_guard lock(m_mutex);
    ++m_counted.synchronisations;
    return takeError();
}

std::optional<std::string> Device::synchroniseRecording(const Recording &recording)
{
    recording.done.wait(false, std::memory_order_acquire);
    const std::lock_guard lock(m_mutex);
    m_seenByHost = std::max(m_seenByHost, recording.deviceTime);
    ++m_counted.synchronisations;
    return takeError();
}

void Device::setSpeedFactor(double factor)
{
    const std::lock_guard lock(m_mutex);
    m_speedFactor = factor;
}

void Device::setOperatorTime(std::optional<double> milliseconds)
{
    const std::lock_guard lock(m_mutex);
    m_operatorMilliseconds = milliseconds;
}

void Device::setCopySpeed(std::optional<double> bytesPerSecond)
{
    const std::lock_guard lock(m_mutex);
    m_copyBytesPerSecond = bytesPerSecond;
}

void Device::failOperator(int nth, bool lasting)
{
    const std::lock_guard lock(m_mutex);
    m_operatorsUntilFailure = nth;
    m_failureLasts = lasting;
}

void Device::hang(int afterOperators)
{
    const std::lock_guard lock(m_mutex);
    m_operatorsUntilHang = afterOperators;
}

void Device::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_operatorsUntilHang.reset();
    }
    m_changed.notify_all();
}

void Device::reset()
{
    release();
    (void)synchroniseAll();
    m_memory.failNth(std::nullopt);
    m_memory.resetPeak();
    m_memory.resetCounts();
    const std::lock_guard lock(m_mutex);
    m_speedFactor = 1;
    m_operatorMilliseconds.reset();
    m_copyBytesPerSecond.reset();
    m_operatorsUntilFailure.reset();
    m_failureLasts = false;
    m_error.reset();
    m_busy = 0;
    m_counted = {};
}

void Device::askToStop()
{
    for (Queue *queue : allQueues())
        queue->askToStop();
}

void Device::join()
{
    for (Queue *queue : allQueues())
        queue->join();
}

Statistics Device::statistics()
{
    const MemoryCounts memory = m_memory.counts();
    Statistics result;
    {
        const std::lock_guard lock(m_mutex);
        result = m_counted;
        result.standsStill = standsStill();
        result.busyMilliseconds = static_cast<double>(m_busy) / nanosecondsPerMillisecond;
    }
    for (const Queue *queue : allQueues())
        result.queueDepth += queue->depth();
    result.allocations = memory.allocations;
    result.bytesInUse = memory.inUse;
    result.peakBytes = memory.peak;
    return result;
}

std::vector<Queue *> Device::allQueues() const
{
    const std::lock_guard lock(m_mutex);
    return m_queues;
}

bool Device::standsStill() const
{
    return m_operatorsUntilHang && *m_operatorsUntilHang <= 0;
}

Nanoseconds Device::deviceTime(const Job &job, Nanoseconds onCpu) const
{
    const double scaled = static_cast<double>(onCpu) * m_speedFactor;
    switch (job.kind) {
    case Work::Operator:
        return static_cast<Nanoseconds>(m_operatorMilliseconds ? *m_operatorMilliseconds * nanosecondsPerMillisecond
                                                               : scaled);
    case Work::Copy:
        return static_cast<Nanoseconds>(m_copyBytesPerSecond ? static_cast<double>(job.bytes) / *m_copyBytesPerSecond
                                                * nanosecondsPerSecond
                                                             : scaled);
    case Work::Marker: break;
    }
    return 0;
}

std::optional<std::string> Device::takeError()
{
    if (!m_error)
        return std::nullopt;
    std::optional<std::string> error = m_error;
    if (!m_failureLasts)
        m_error.reset();
    return error;
}

} // namespace breakeven::simulated
