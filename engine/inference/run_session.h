// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"
#include "engine/inference/known_references.h"
#include "engine/inference/machine_memory.h"
#include "engine/inference/timed_forward.h"
#include "engine/inference/weight_pool.h"

#include <c10/core/Device.h>

#include <map>
#include <memory>
#include <string>

namespace breakeven::inference {

/// What stays from one run to the next, and the order in which a run is done: check, load, first two runs, verify, warm
/// up, sample. Throws Stopped and LibTorch's errors; Engine turns them into errors of the project.
class RunSession final
{
public:
    RunSession();

    [[nodiscard]] tradeoff::Result<RunResult> run(const RunRequest &request, c10::Device device,
                                                  const ProgressSink &progress, const std::stop_token &stop);

    /// Drops the weights a device holds.
    void release(const std::string &deviceId);

    /// True while a device still works on a run that was given up.
    [[nodiscard]] bool isHung(const std::string &deviceId);
    [[nodiscard]] static tradeoff::Unavailable hungReason();

private:
    struct Job;

    [[nodiscard]] std::shared_ptr<WeightPool> poolFor(const Job &job);
    [[nodiscard]] tradeoff::Result<void> makeRoom(const Job &job, WeightPool &pool);
    [[nodiscard]] static tradeoff::Measurement described(const Job &job);
    /// Milliseconds it took; 0 where all was there.
    [[nodiscard]] static double load(const Job &job, WeightPool &pool);
    void verify(const Job &job, const TimedForward &forward, RunResult &result);
    void measure(const Job &job, TimedForward &forward, RunResult &result);

    MachineMemory m_memory;
    std::map<std::string, std::shared_ptr<WeightPool>> m_pools; ///< by device id
    std::map<std::string, tradeoff::Path> m_paths; ///< the way the pool's weights were laid out for
    std::map<std::string, std::unique_ptr<TimedForward>> m_abandoned;
    KnownReferences m_references;
};

} // namespace breakeven::inference
