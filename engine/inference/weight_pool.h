// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/block_forward.h"
#include "engine/inference/kernels.h"
#include "engine/tradeoff/model_plan.h"

#include <c10/core/Device.h>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace breakeven::inference {

/// Thrown between blocks when a stop was asked for; the engine turns it into ErrorCode::Cancelled.
struct Stopped { };

[[nodiscard]] at::ScalarType scalarType(tradeoff::Precision precision);

/// The seed of every model: figures of two machines are of the same weights.
inline constexpr std::uint32_t modelSeed = 20260131;

/// Makes one block's tensors on the CPU in the order of tradeoff::tensors(block), each handed on before the next is
/// made.
void makeBlock(const tradeoff::Block &block, tradeoff::Family family, at::ScalarType type,
               const std::function<void(std::size_t index, const at::Tensor &)> &take);

/// The weights one device holds. Growing a model builds only the blocks it lacks; shrinking keeps the blocks for the
/// next growth until memory is wanted; another family, precision or way of running drops them all.
class WeightPool final
{
public:
    WeightPool(c10::Device device, tradeoff::Family family, tradeoff::Precision precision,
               std::shared_ptr<Kernels> kernels);

    [[nodiscard]] tradeoff::Family family() const { return m_family; }
    [[nodiscard]] tradeoff::Precision precision() const { return m_precision; }
    [[nodiscard]] const std::shared_ptr<Kernels> &kernels() const { return m_kernels; }

    /// Bytes that load() would have to build.
    [[nodiscard]] tradeoff::Bytes missing(const tradeoff::ModelPlan &plan) const;
    /// Drops the blocks the plan does not use.
    void trim(const tradeoff::ModelPlan &plan);
    /// Builds what is missing or laid out for another batch, and says whether there was any such; throws Stopped. What
    /// was built stays. `progress` gets bytes built so far.
    bool load(const tradeoff::ModelPlan &plan, int batch, const std::function<void(tradeoff::Bytes)> &progress,
              const std::stop_token &stop);
    /// The whole model on one input [batch, ..]; throws Stopped between blocks. The input may be overwritten only by
    /// blocks that own their residual, which no family's first block does.
    [[nodiscard]] at::Tensor forward(const tradeoff::ModelPlan &plan, const at::Tensor &input,
                                     const std::stop_token &stop) const;

private:
    [[nodiscard]] const BlockWeights *find(const tradeoff::Block &block) const;
    [[nodiscard]] bool serves(const BlockWeights &weights, int batch) const;
    [[nodiscard]] BlockWeights build(const tradeoff::Block &block, int batch) const;

    c10::Device m_device;
    tradeoff::Family m_family;
    tradeoff::Precision m_precision;
    std::shared_ptr<Kernels> m_kernels;
    std::vector<BlockWeights> m_whole; ///< by ordinal
    std::optional<BlockWeights> m_narrowed;
};

} // namespace breakeven::inference
