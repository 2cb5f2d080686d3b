// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/weight_pool.h"

#include "engine/inference/activation_cache.h"
#include "engine/inference/random_weights.h"

#include <ATen/ops/empty.h>

#include <utility>

namespace breakeven::inference {

using at::Tensor;
using tradeoff::Block;
using tradeoff::Bytes;

at::ScalarType scalarType(tradeoff::Precision precision)
{
    switch (precision) {
    case tradeoff::Precision::Fp32: return at::kFloat;
    case tradeoff::Precision::Bf16: return at::kBFloat16;
    case tradeoff::Precision::Fp16: break;
    }
    return at::kHalf;
}

void makeBlock(const Block &block, tradeoff::Family family, at::ScalarType type,
               const std::function<void(std::size_t, const Tensor &)> &take)
{
    const std::vector<tradeoff::TensorSpec> specs = tensors(block);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const Tensor tensor = at::empty(specs[i].shape, type);
        fillUniform(tensor, {modelSeed, family, block.ordinal, static_cast<int>(i)}, specs[i].centre,
                    specs[i].halfWidth);
        take(i, tensor);
    }
}

WeightPool::WeightPool(c10::Device device, tradeoff::Family family, tradeoff::Precision precision,
                       std::shared_ptr<Kernels> kernels)
    : m_device(device)
    , m_family(family)
    , m_precision(precision)
    , m_kernels(std::move(kernels))
{ }

const BlockWeights *WeightPool::find(const Block &block) const
{
    if (block.narrowed)
        return m_narrowed && m_narrowed->block == block ? &*m_narrowed : nullptr;
    const auto ordinal = static_cast<std::size_t>(block.ordinal);
    return ordinal < m_whole.size() ? &m_whole[ordinal] : nullptr;
}

bool WeightPool::serves(const BlockWeights &weights, int batch) const
{
    const std::vector<tradeoff::TensorSpec> specs = tensors(weights.block);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].shape.size() != 4)
            continue;
        if (!m_kernels->sameLayout(specs[i].shape, scalarType(m_precision), convolutionOf(weights.block, i),
                                   weights.batch, batch))
            return false;
    }
    return true;
}

Bytes WeightPool::missing(const tradeoff::ModelPlan &plan) const
{
    Bytes bytes = 0;
    for (const Block &block : plan.blocks) {
        if (!find(block))
            bytes += parameters(block) * bytesPerElement(m_precision);
    }
    return bytes;
}

void WeightPool::trim(const tradeoff::ModelPlan &plan)
{
    std::size_t whole = 0;
    while (whole < plan.blocks.size() && !plan.blocks[whole].narrowed)
        ++whole;
    if (m_whole.size() > whole)
        m_whole.resize(whole);
    if (m_narrowed && !(m_narrowed->block == plan.blocks.back()))
        m_narrowed.reset();
}

BlockWeights WeightPool::build(const Block &block, int batch) const
{
    BlockWeights weights{block, {}, batch};
    makeBlock(block, m_family, scalarType(m_precision), [&](std::size_t index, const Tensor &made) {
        const Tensor there = m_device.is_cpu() ? made : made.to(m_device);
        switch (made.dim()) {
        case 4:
            weights.tensors.push_back(m_kernels->adoptConvolution(there, convolutionOf(block, index), batch));
            break;
        case 2: weights.tensors.push_back(m_kernels->adoptLinear(there)); break;
        default: weights.tensors.push_back(there); break;
        }
    });
    return weights;
}

bool WeightPool::load(const tradeoff::ModelPlan &plan, int batch, const std::function<void(Bytes)> &progress,
                      const std::stop_token &stop)
{
    const ActivationCache::Keep keep; // the buffer a weight is made in before it is packed serves the next one
    Bytes built = 0;
    for (const Block &block : plan.blocks) {
        const BlockWeights *known = find(block);
        if (known && serves(*known, batch))
            continue;
        if (stop.stop_requested())
            throw Stopped();
        if (block.narrowed) {
            m_narrowed.reset(); // the old one's memory first
            m_narrowed = build(block, batch);
        } else if (known) {
            BlockWeights &place = m_whole[static_cast<std::size_t>(block.ordinal)];
            place = build(block, batch);
        } else {
            m_whole.push_back(build(block, batch));
        }
        built += parameters(block) * bytesPerElement(m_precision);
        progress(built);
    }
    return built > 0;
}

Tensor WeightPool::forward(const tradeoff::ModelPlan &plan, const Tensor &input, const std::stop_token &stop) const
{
    Tensor x = input;
    for (const int index : plan.execution) {
        if (stop.stop_requested())
            throw Stopped();
        x = forwardBlock(*m_kernels, *find(plan.blocks[static_cast<std::size_t>(index)]), x);
    }
    return x;
}

} // namespace breakeven::inference
