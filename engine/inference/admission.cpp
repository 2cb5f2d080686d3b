// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/admission.h"

#include "engine/tradeoff/memory_share.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace breakeven::inference {

MemoryNeed memoryNeed(const tradeoff::ModelPlan &plan, int batch, double missingWeights)
{
    const auto element = static_cast<double>(bytesPerElement(plan.precision));
    double largest = 0;
    for (const tradeoff::Block &block : plan.blocks) {
        for (const tradeoff::TensorSpec &spec : tensors(block)) {
            const auto count = std::accumulate(spec.shape.begin(), spec.shape.end(), std::int64_t{1},
                                               std::multiplies<>());
            largest = std::max(largest, static_cast<double>(count));
        }
    }
    const auto elements = [](const std::vector<std::int64_t> &shape) {
        return static_cast<double>(std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>()));
    };
    // Freed activations are kept for the next forward by size, and a model has blocks of more sizes than live at once.
    constexpr double keptSizes = 2;
    const double live = plan.activationElementsHeld * keptSizes + elements(plan.inputShape)
        + elements(plan.outputShape);
    // The check against the reference holds one block in fp32.
    constexpr double fixedBytes = 200e6;
    return {missingWeights, missingWeights > 0 ? largest * element : 0, live * element * batch, fixedBytes};
}

tradeoff::Result<void> admit(const MemoryNeed &need, double freeBytes, const std::string &where)
{
    const double admissible = tradeoff::admissibleShare * freeBytes;
    if (need.total() <= admissible)
        return {};
    const auto words = [](double bytes) {
        return tradeoff::formatBytes(static_cast<tradeoff::Bytes>(std::max(0.0, bytes)));
    };
    return tradeoff::failure(tradeoff::ErrorCode::DoesNotFit,
                             "This does not fit on " + where + ": it needs " + words(need.total()) + " (weights "
                                 + words(need.weights + need.staging) + ", activations " + words(need.activations)
                                 + ") and may take " + words(admissible) + "; choose a smaller model or batch.");
}

} // namespace breakeven::inference
