// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/reference.h"

#include "engine/inference/activation_cache.h"
#include "engine/inference/random_weights.h"
#include "engine/inference/weight_pool.h"

#include <ATen/ops/empty.h>

#include <cmath>
#include <limits>
#include <memory>

namespace breakeven::inference {

using at::Tensor;

namespace {

constexpr int inputKey = -1;

/// Matrix products that follow one another in a block: each rounds its result to the model's precision.
int roundingsOf(const tradeoff::Block &block)
{
    switch (block.kind) {
    case tradeoff::BlockKind::Encoder: return 6;
    case tradeoff::BlockKind::Bottleneck: return 3;
    default: return 1;
    }
}

/// Rounding errors of L layers add up like a random walk: their size is eps sqrt(L) (Higham and Mary 2019); the largest
/// of several thousand outputs lies within some 5 standard deviations. fp32 sums of thousands of products are rounded
/// in different orders as well, which is worth a few more eps; the floor covers that.
double toleranceFor(const tradeoff::ModelPlan &plan)
{
    int roundings = 0;
    for (const tradeoff::Block &block : plan.blocks)
        roundings += roundingsOf(block);
    constexpr double deviations = 5;
    const double walk = deviations * machineEpsilon(plan.precision) * std::sqrt(double(roundings));
    constexpr double summationOrder = 2e-5;
    return walk + summationOrder * std::sqrt(double(roundings));
}

} // namespace

Tensor makeInput(const tradeoff::ModelPlan &plan, int batch)
{
    std::vector<std::int64_t> shape{batch};
    shape.insert(shape.end(), plan.inputShape.begin(), plan.inputShape.end());
    const Tensor input = at::empty(shape, scalarType(plan.precision));
    const auto halfWidth = static_cast<float>(std::sqrt(3.0)); // mean square 1
    fillUniform(input, {modelSeed, plan.family, inputKey, 0}, 0, halfWidth);
    return input;
}

Tensor referenceOutput(const tradeoff::ModelPlan &plan, const std::stop_token &stop)
{
    const ActivationCache::Keep keep;
    const std::unique_ptr<Kernels> kernels = plainKernels();
    const at::ScalarType type = scalarType(plan.precision);
    Tensor x = makeInput(plan, 1).to(at::kFloat);
    for (const int index : plan.execution) {
        if (stop.stop_requested())
            throw Stopped();
        BlockWeights weights{plan.blocks[static_cast<std::size_t>(index)], {}, 1};
        makeBlock(weights.block, plan.family, type,
                  [&](std::size_t, const Tensor &made) { weights.tensors.push_back(made.to(at::kFloat)); });
        x = forwardBlock(*kernels, weights, x);
    }
    return x.select(0, 0).contiguous();
}

Agreement compared(const Tensor &output, const Tensor &reference, const tradeoff::ModelPlan &plan)
{
    const Tensor first = output.select(0, 0).to(at::kCPU).to(at::kFloat).contiguous();
    Agreement agreement;
    agreement.tolerance = toleranceFor(plan);
    const float *ours = first.const_data_ptr<float>();
    const float *right = reference.const_data_ptr<float>();
    double difference = 0;
    double scale = 0;
    bool finite = first.numel() == reference.numel();
    for (std::int64_t i = 0; finite && i < first.numel(); ++i) {
        finite = std::isfinite(ours[i]);
        difference = std::max(difference, std::abs(double(ours[i]) - right[i]));
        scale = std::max(scale, std::abs(double(right[i])));
    }
    agreement.largestRelativeDifference = finite && scale > 0 ? difference / scale
                                                              : std::numeric_limits<double>::infinity();
    return agreement;
}

} // namespace breakeven::inference
