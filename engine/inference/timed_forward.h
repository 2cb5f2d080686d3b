// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/weight_pool.h"
#include "engine/measuring/sampler.h"
#include "engine/tradeoff/model_plan.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <memory>
#include <stop_token>

namespace breakeven::inference {

/// One forward of a loaded model on its device, timed. Buffers are made when it is made, not in the timed region.
class TimedForward
{
public:
    virtual ~TimedForward() = default;

    /// Runs once and waits for the result. Throws Stopped, c10::Error.
    virtual measuring::ForwardTime run() = 0;
    /// Of the last run; on the CPU.
    [[nodiscard]] virtual at::Tensor output() const = 0;
    /// False while the device still works on what a stop has left behind.
    [[nodiscard]] virtual bool idle() const { return true; }
    /// Words for Method::kernels beyond those of the kernels: "captured graph"; empty for none.
    [[nodiscard]] virtual std::string addition() const { return {}; }
};

/// The pool has to hold the plan; the forward keeps both alive, for a device may still be reading when a run is given
/// up.
[[nodiscard]] std::unique_ptr<TimedForward> cpuForward(std::shared_ptr<const WeightPool> pool, tradeoff::ModelPlan plan,
                                                       int batch, std::stop_token stop);
/// Pinned host buffers, non-blocking copies, device events; waits by asking, so that a stop ends the wait for a device
/// that hangs. `captureGraph`: replay a captured graph where the device offers one.
[[nodiscard]] std::unique_ptr<TimedForward> acceleratorForward(std::shared_ptr<const WeightPool> pool,
                                                               tradeoff::ModelPlan plan, int batch, c10::Device device,
                                                               bool captureGraph, std::stop_token stop);

} // namespace breakeven::inference
