// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/measuring/nvml.h"

#include <span>
#include <string>
#include <vector>

namespace breakeven::measuring {

/// What the process has used until one moment.
struct CpuUsage {
    double wallSeconds = 0; ///< from any fixed point
    double cpuSeconds = 0; ///< user and system, all threads
    double involuntarySwitches = 0;

    [[nodiscard]] static CpuUsage now();
};

/// "preempted" above 100 involuntary context switches a second; "cpu_starved" when the threads got under 85 % of the
/// processor time they could have used. `threads` are those that compute on the CPU: 0 where an accelerator does, and
/// then starvation is not judged.
[[nodiscard]] std::vector<std::string> cpuFlags(const CpuUsage &before, const CpuUsage &after, int threads);

/// Made just before sampling, read just after.
class CpuDisturbance final
{
public:
    explicit CpuDisturbance(int threads);

    [[nodiscard]] std::vector<std::string> flags() const;

private:
    int m_threads;
    CpuUsage m_before;
};

/// "gpu_clock_low" when the median clock seen is under 75 % of the default; "gpu_throttled" when any look saw a
/// reason for throttling.
[[nodiscard]] std::vector<std::string> gpuFlags(std::span<const GpuState> looks);

/// Made just before sampling; `look` is called while the device is at work (from the sampler's `onLook`), `flags`
/// just after sampling. Without NVML, or for a device it does not know, there are no flags.
class GpuDisturbance final
{
public:
    /// `cudaIndex` is the n of "cuda:n".
    explicit GpuDisturbance(int cudaIndex);
    GpuDisturbance(const Nvml &library, int nvmlIndex);

    void look();
    [[nodiscard]] std::vector<std::string> flags(); ///< looks a last time

private:
    const Nvml &m_nvml;
    int m_index;
    std::vector<GpuState> m_looks;
};

} // namespace breakeven::measuring
