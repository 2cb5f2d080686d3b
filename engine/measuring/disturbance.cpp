// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/disturbance.h"

#include "engine/measuring/order_statistics.h"

#include <chrono>
#include <cstddef>

#include <sys/resource.h>

namespace breakeven::measuring {

namespace {

constexpr double switchesPerSecond = 100;

// A thread that computes uses all of its core: OpenMP's threads spin while they wait for each other, and the one that
// samples never sleeps. So the share is 1 on a quiet machine. One other busy thread takes half of one core, which
// leaves 0.75 of two cores and 0.83 of three; on more cores it shows as preemption. What lies between 0.85 and 1 may
// be a stretch of serial code longer than the spinning, and is no fault.
constexpr double leastCpuShare = 0.85;

// Within a tenth of a second one burst of a few switches would count as hundreds a second.
constexpr double shortestWindowSeconds = 0.1;

constexpr double leastClockShare = 0.75;

// Bits of nvmlClocksEventReasons: software power cap, hardware slowdown, software and hardware thermal slowdown,
// hardware power brake. Idle clocks, clocks that were set on purpose, sync boost and display clocks are not
// throttling.
constexpr std::uint64_t throttling = 0x04 | 0x08 | 0x20 | 0x40 | 0x80;

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

int nvmlIndexOf(int cudaIndex)
{
    const std::vector<int> indices = nvmlIndices();
    const bool known = cudaIndex >= 0 && static_cast<std::size_t>(cudaIndex) < indices.size();
    return known ? indices[static_cast<std::size_t>(cudaIndex)] : -1;
}

} // namespace

CpuUsage CpuUsage::now()
{
    CpuUsage usage;
    usage.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    rusage self{};
    if (getrusage(RUSAGE_SELF, &self) == 0) {
        usage.cpuSeconds = seconds(self.ru_utime) + seconds(self.ru_stime);
        usage.involuntarySwitches = static_cast<double>(self.ru_nivcsw);
    }
    return usage;
}

std::vector<std::string> cpuFlags(const CpuUsage &before, const CpuUsage &after, int threads)
{
    std::vector<std::string> flags;
    const double wall = after.wallSeconds - before.wallSeconds;
    if (wall < shortestWindowSeconds)
        return flags;
    if (after.involuntarySwitches - before.involuntarySwitches > switchesPerSecond * wall)
        flags.emplace_back("preempted");
    if (after.cpuSeconds - before.cpuSeconds < leastCpuShare * wall * threads)
        flags.emplace_back("cpu_starved");
    return flags;
}

CpuDisturbance::CpuDisturbance(int threads)
    : m_threads(threads)
    , m_before(CpuUsage::now())
{ }

std::vector<std::string> CpuDisturbance::flags() const
{
    return cpuFlags(m_before, CpuUsage::now(), m_threads);
}

std::vector<std::string> gpuFlags(std::span<const GpuState> looks)
{
    std::vector<double> clockShares;
    bool throttled = false;
    for (const GpuState &state : looks) {
        if (state.clockMhz && state.defaultClockMhz)
            clockShares.push_back(*state.clockMhz / *state.defaultClockMhz);
        throttled = throttled || (state.throttleReasons.value_or(0) & throttling) != 0;
    }
    std::vector<std::string> flags;
    if (!clockShares.empty() && median(clockShares) < leastClockShare)
        flags.emplace_back("gpu_clock_low");
    if (throttled)
        flags.emplace_back("gpu_throttled");
    return flags;
}

GpuDisturbance::GpuDisturbance(int cudaIndex)
    : GpuDisturbance(nvml(), nvmlIndexOf(cudaIndex))
{ }

GpuDisturbance::GpuDisturbance(const Nvml &library, int nvmlIndex)
    : m_nvml(library)
    , m_index(nvmlIndex)
{ }

void GpuDisturbance::look()
{
    m_looks.push_back(m_nvml.state(m_index));
}

std::vector<std::string> GpuDisturbance::flags()
{
    look();
    return gpuFlags(m_looks);
}

} // namespace breakeven::measuring
