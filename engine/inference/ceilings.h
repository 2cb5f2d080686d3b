// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/machine_memory.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/model_plan.h"

#include <c10/core/Device.h>

#include <string>

namespace breakeven::inference {

/// The two limits of the roofline, measured on this machine.
struct Ceilings {
    double flopsPerS = 0; ///< of a large matrix product in that precision
    double bytesPerS =
        0; ///< of reading (CPU) or copying (accelerator, read and write counted) memory far larger than the caches
};

/// Under which names the two are remembered: one a device and number of threads, the first one a precision as well.
struct CeilingsKeys {
    std::string flops;
    std::string bytes;
};
[[nodiscard]] CeilingsKeys ceilingsKeys(c10::Device device, const std::string &deviceName,
                                        tradeoff::Precision precision, int threads);

/// Measured once for each device, precision and number of threads, in about half a second, and remembered.
[[nodiscard]] Ceilings ceilings(c10::Device device, const CeilingsKeys &keys, tradeoff::Precision precision,
                                int threads, MachineMemory &memory);

/// A forward that was faster than a ceiling shows that the ceiling was found too low, on a busy machine say: it is
/// raised to what the forward reached, and that is remembered. The memory's only by models far larger than the caches.
[[nodiscard]] Ceilings raised(const Ceilings &limits, const tradeoff::ModelPlan &plan, int batch, double latencyMs,
                              const CeilingsKeys &keys, MachineMemory &memory);

/// t_min / t with t_min = max(F / P, Q / BW), the roofline; at most 1: a model in the caches can be faster than memory.
[[nodiscard]] tradeoff::Efficiency efficiency(const tradeoff::ModelPlan &plan, int batch, double latencyMs,
                                              const Ceilings &limits);

/// The fastest of {1, half, all} of the usable cores for the widest layer; fewer than all only where they are clearly
/// faster. Found once, remembered.
[[nodiscard]] int bestThreads(MachineMemory &memory);

} // namespace breakeven::inference
