// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/block_forward.h"

#include <ATen/ops/layer_norm.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/mean.h>

namespace breakeven::inference {

namespace {

using at::Tensor;
using tradeoff::Block;
using tradeoff::BlockKind;

Tensor normalised(const Tensor &x, const Tensor &weight, const Tensor &bias)
{
    const std::int64_t hidden = tradeoff::encoderHidden;
    return at::layer_norm(x, hidden, weight, bias);
}

/// Pre-norm: x + attention(norm(x)), then x + feed-forward(norm(x)).
Tensor encoder(const Kernels &kernels, const BlockWeights &weights, const Tensor &input)
{
    Tensor x = input;
    std::size_t i = 0;
    const auto next = [&]() -> const Tensor & { return weights.tensors[i++]; };
    if (weights.block.heads > 0) {
        const Tensor &normWeight = next();
        const Tensor &normBias = next();
        const Tensor &qkvWeight = next();
        const Tensor &qkvBias = next();
        const Tensor &projection = next();
        const Tensor &projectionBias = next();
        const Tensor qkv = kernels.linear(normalised(x, normWeight, normBias), qkvWeight, qkvBias, Activation::None);
        x = kernels.linearAdd(kernels.attention(qkv, weights.block.heads), x, projection, projectionBias);
    }
    const Tensor &normWeight = next();
    const Tensor &normBias = next();
    const Tensor &up = next();
    const Tensor &upBias = next();
    const Tensor &down = next();
    const Tensor &downBias = next();
    const Tensor wide = kernels.linear(normalised(x, normWeight, normBias), up, upBias, Activation::Gelu);
    return kernels.linearAdd(wide, x, down, downBias);
}

Tensor bottleneck(const Kernels &kernels, const BlockWeights &weights, const Tensor &x)
{
    const auto convolved = [&](const Tensor &input, std::size_t index, Activation activation) {
        return kernels.convolution(input, weights.tensors[index], weights.tensors[index + 1],
                                   convolutionOf(weights.block, index), activation);
    };
    constexpr std::size_t reduce = 0;
    constexpr std::size_t spatial = 2;
    constexpr std::size_t expand = 4;
    constexpr std::size_t shortcut = 6;
    const Tensor narrow = convolved(convolved(x, reduce, Activation::Relu), spatial, Activation::Relu);
    const Tensor residual = weights.block.projected ? convolved(x, shortcut, Activation::None) : x;
    return kernels.convolutionAddRelu(residual, narrow, weights.tensors[expand], weights.tensors[expand + 1],
                                      convolutionOf(weights.block, expand));
}

} // namespace

ConvolutionShape convolutionOf(const Block &block, std::size_t index)
{
    if (block.kind == BlockKind::Stem)
        return {.padding = 3, .stride = 2, .sideIn = tradeoff::imageSide};
    if (block.kind != BlockKind::Bottleneck)
        return {};
    const int sideIn = block.side * block.stride;
    switch (index / 2) {
    case 0: return {.padding = 0, .stride = 1, .sideIn = sideIn};
    case 1: return {.padding = 1, .stride = block.stride, .sideIn = sideIn};
    case 2: return {.padding = 0, .stride = 1, .sideIn = block.side};
    default: return {.padding = 0, .stride = block.stride, .sideIn = sideIn};
    }
}

Tensor forwardBlock(const Kernels &kernels, const BlockWeights &weights, const Tensor &x)
{
    const auto &t = weights.tensors;
    switch (weights.block.kind) {
    case BlockKind::Linear: return kernels.linear(x, t[0], t[1], Activation::Relu);
    case BlockKind::Encoder: return encoder(kernels, weights, x);
    case BlockKind::Stem: {
        const Tensor y = kernels.convolution(x, t[0], t[1], convolutionOf(weights.block, 0), Activation::Relu);
        return at::max_pool2d(y, 3, 2, 1);
    }
    case BlockKind::Bottleneck: return bottleneck(kernels, weights, x);
    case BlockKind::Classifier: break;
    }
    return kernels.linear(at::mean(x, {2, 3}), t[0], t[1], Activation::None);
}

} // namespace breakeven::inference
