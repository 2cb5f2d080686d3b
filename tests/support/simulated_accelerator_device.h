// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/simulated_accelerator.h"
#include "tests/support/simulated_accelerator_memory.h"
#include "tests/support/simulated_accelerator_queue.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::simulated {

enum class Direction { ToDevice, ToHost, Within };

/// One simulated device: its memory, its streams, what was asked to go wrong, and what was counted. No LibTorch in
/// here.
class Device final
{
public:
    Device(int index, std::uint64_t memoryBytes);

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] Memory &memory() { return m_memory; }

    /// Stream 0 is there from the start.
    [[nodiscard]] Queue &queue(std::int64_t stream);
    /// Round and round a few streams, as accelerators do: none is ever given back.
    [[nodiscard]] std::int64_t streamFromPool();

    void launch(std::int64_t stream, std::string name, std::function<void()> run);
    void copy(std::int64_t stream, Direction direction, std::uint64_t bytes, std::function<void()> run);
    void countBlockingOperator();

    /// Wait, then report a pending error: the message is returned, and forgotten unless it lasts.
    [[nodiscard]] std::optional<std::string> synchroniseStream(std::int64_t stream);
    [[nodiscard]] std::optional<std::string> synchroniseAll();
    [[nodiscard]] std::optional<std::string> synchroniseRecording(const Recording &recording);

    void setSpeedFactor(double factor);
    void setOperatorTime(std::optional<double> milliseconds);
    void setCopySpeed(std::optional<double> bytesPerSecond);
    void failOperator(int nth, bool lasting);
    void hang(int afterOperators);
    void release();
    void reset();
    void askToStop();
    void join();
    [[nodiscard]] Statistics statistics();

private:
    friend class Queue;

    [[nodiscard]] std::int64_t newStream();
    [[nodiscard]] std::vector<Queue *> allQueues() const;
    [[nodiscard]] bool standsStill() const; // the mutex is held
    [[nodiscard]] Nanoseconds deviceTime(const Job &job, Nanoseconds onCpu) const; // the mutex is held
    [[nodiscard]] std::optional<std::string> takeError(); // the mutex is held

    const int m_index;
    Memory m_memory;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Queue *> m_queues;
    std::vector<std::int64_t> m_pool;
    std::size_t m_nextOfPool = 0;
    double m_speedFactor = 1;
    std::optional<double> m_operatorMilliseconds;
    std::optional<double> m_copyBytesPerSecond;
    std::optional<int> m_operatorsUntilFailure;
    bool m_failureLasts = false;
    std::optional<int> m_operatorsUntilHang;
    std::optional<std::string> m_error;
    Nanoseconds m_seenByHost = 0; ///< the latest device time that the host has waited for
    Nanoseconds m_busy = 0;
    Statistics m_counted;
};

/// Those that registerAccelerator() made; never destroyed.
[[nodiscard]] Device &device(int index);
[[nodiscard]] int deviceCount();

} // namespace breakeven::simulated
