// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/kernels.h"
#include "engine/tradeoff/model_plan.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace breakeven::inference {

/// A block's weights in the form some Kernels adopted, in the order of tradeoff::tensors(block).
struct BlockWeights {
    tradeoff::Block block;
    std::vector<at::Tensor> tensors;
    int batch = 1; ///< the batch that packed layouts were chosen for
};

/// The shape of the convolution that tensor `index` of the block belongs to; side 0 for all that is none.
[[nodiscard]] ConvolutionShape convolutionOf(const tradeoff::Block &block, std::size_t index);

/// One block: x [batch, ..] -> [batch, ..]. May overwrite x.
[[nodiscard]] at::Tensor forwardBlock(const Kernels &kernels, const BlockWeights &weights, const at::Tensor &x);

} // namespace breakeven::inference
