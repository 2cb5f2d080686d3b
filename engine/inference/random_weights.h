// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/model_plan.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace breakeven::inference {

/// Names one tensor of one model: the same key gives the same values on every machine, device, path and thread count.
struct WeightKey {
    std::uint32_t seed = 1;
    tradeoff::Family family = tradeoff::Family::Mlp;
    int block = 0;
    int tensor = 0;
};

/// Fills a contiguous CPU tensor (float, bfloat16 or half) with values uniform in centre +- halfWidth, on all of
/// LibTorch's threads. Value i is a hash of (key, i), rounded to the tensor's precision, so any part can be made alone.
void fillUniform(const at::Tensor &tensor, const WeightKey &key, float centre, float halfWidth);

} // namespace breakeven::inference
