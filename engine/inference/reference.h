// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"
#include "engine/tradeoff/model_plan.h"

#include <ATen/core/Tensor.h>

#include <stop_token>

namespace breakeven::inference {

/// The first `batch` samples of the one input every run uses [batch, ..]: sample i is the same in every batch, on every
/// device. Mean 0, mean square 1.
[[nodiscard]] at::Tensor makeInput(const tradeoff::ModelPlan &plan, int batch);

/// The model's output for sample 0 in fp32 [..]: every block is made, widened to fp32, run with plain operators and
/// dropped, so that it costs the time of making the weights and the memory of one block. Throws Stopped.
[[nodiscard]] at::Tensor referenceOutput(const tradeoff::ModelPlan &plan, const std::stop_token &stop);

/// Compares the first sample of an output [batch, ..] on any device with the reference.
[[nodiscard]] Agreement compared(const at::Tensor &output, const at::Tensor &reference,
                                 const tradeoff::ModelPlan &plan);

} // namespace breakeven::inference
