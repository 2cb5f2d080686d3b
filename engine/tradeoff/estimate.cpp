// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/estimate.h"

#include "engine/tradeoff/units.h"

#include <algorithm>

namespace breakeven::tradeoff {

namespace {

// Printed by tests/benchmarks/estimates/calibrate.py on 23 November 2026 from the inference tables of
// pytorch-image-models (PyTorch 2.4, CUDA 12.4, mixed precision) for RTX 3090 and RTX 4090: 348 figures of plain vision
// transformers and 1,766 of convolutional networks.
constexpr Calibration transformers{
    .arithmeticShare = 1.000, .movementShare = 0.570, .lowFactor = 0.66, .highFactor = 1.97};
constexpr Calibration convolutions{
    .arithmeticShare = 0.839, .movementShare = 0.231, .lowFactor = 0.68, .highFactor = 2.59};
constexpr int smallestCheckedBatch = 32; // none of the figures is at a smaller one

// What a product puts out is written once and read once; the same count as in the calibration.
constexpr double passes = 2;

// Nobody's figures are behind these two: the time for a program to hand one kernel to a GPU is a few microseconds, and
// formulas without calibration have been off by three to six times.
constexpr double launchMs = 5e-3;
constexpr double uncheckedFactor = 4;

double outputs(const Block &b)
{
    const double plane = double(b.side) * b.side;
    switch (b.kind) {
    case BlockKind::Linear:
    case BlockKind::Classifier: return b.out;
    case BlockKind::Encoder: {
        const double inner = double(b.heads) * encoderHeadWidth;
        const double scores = double(b.heads) * encoderSequence;
        const double attention = b.heads > 0 ? 4 * inner + scores + b.in : 0;
        return encoderSequence * (attention + b.mid + b.out);
    }
    case BlockKind::Stem: return plane * 4 * b.out;
    case BlockKind::Bottleneck: break;
    }
    return plane * b.stride * b.stride * b.mid + plane * b.mid + plane * b.out * (b.projected ? 2 : 1);
}

int kernels(const Block &b)
{
    switch (b.kind) {
    case BlockKind::Linear: return 2; // product with bias, ReLU
    case BlockKind::Encoder: return b.heads > 0 ? 10 : 5; // norm, qkv, attention, projection, sum; norm, up, GELU, ...
    case BlockKind::Stem: return 3; // convolution, ReLU, maximum
    case BlockKind::Classifier: return 2; // mean, product
    case BlockKind::Bottleneck: break;
    }
    return b.projected ? 8 : 7; // three convolutions and ReLUs, sum
}

std::vector<Doubt> doubtsOf(const Estimate &found)
{
    std::vector<Doubt> doubts;
    const bool steep = found.arithmeticMs + found.activationsMs >= std::max(found.launchesMs, found.weightsMs);
    if (found.workload.batch < smallestCheckedBatch || !steep)
        doubts.push_back(Doubt::SmallBatch);
    if (found.workload.precision == Precision::Fp32)
        doubts.push_back(Doubt::Precision);
    if (found.workload.family == Family::Mlp)
        doubts.push_back(Doubt::Family);
    return doubts;
}

tl::unexpected<Error> doesNotFit(const Workload &workload, const Datasheet &datasheet)
{
    return failure(ErrorCode::DoesNotFit,
                   describe(workload) + " does not fit into the " + formatBytes(datasheet.memoryBytes) + " of the "
                       + datasheet.name + '.');
}

} // namespace

Calibration calibrationOf(Family family)
{
    return family == Family::Cnn ? convolutions : transformers;
}

std::string_view name(Doubt doubt)
{
    switch (doubt) {
    case Doubt::SmallBatch: return "small batch";
    case Doubt::Precision: return "fp32";
    case Doubt::Family: break;
    }
    return "mlp";
}

double productOutputs(const ModelPlan &plan)
{
    double sum = 0;
    for (const Block &block : plan.blocks)
        sum += outputs(block);
    return sum;
}

int launches(const ModelPlan &plan)
{
    int sum = 0;
    for (const Block &block : plan.blocks)
        sum += kernels(block);
    return sum;
}

Result<Estimate> estimate(const Workload &workload, const Datasheet &datasheet)
{
    if (const auto valid = validated(workload); !valid)
        return tl::unexpected<Error>(valid.error());
    const std::optional<double> peak = peakFlops(datasheet, workload.precision);
    if (!peak) {
        return failure(ErrorCode::BadRequest,
                       "No document gives a speed of the " + datasheet.name + " for "
                           + std::string(name(workload.precision)) + ", so nothing can be estimated.");
    }
    // Half of what was asked for is far under what is built; it spares planning a model a hundred times too large.
    if (workload.sizeBytes / 2 > datasheet.memoryBytes)
        return doesNotFit(workload, datasheet);
    const ModelPlan plan = planModel(workload);
    const auto element = static_cast<double>(bytesPerElement(workload.precision));
    const auto weightBytes = static_cast<double>(plan.weightBytes);
    if (weightBytes + plan.activationElementsHeld * workload.batch * element
        > static_cast<double>(datasheet.memoryBytes))
        return doesNotFit(workload, datasheet);

    const Calibration calibration = calibrationOf(workload.family);
    const double arithmeticFloorMs = 1e3 * flops(plan, workload.batch) / *peak;
    const double weightsFloorMs = 1e3 * weightBytes / datasheet.memoryBytesPerS;
    Estimate found{.workload = workload, .deviceId = datasheet.id};
    found.launchesMs = launches(plan) * launchMs;
    found.weightsMs = weightsFloorMs / calibration.movementShare;
    found.arithmeticMs = arithmeticFloorMs / calibration.arithmeticShare;
    found.activationsMs = 1e3 * passes * productOutputs(plan) * workload.batch * element
        / (calibration.movementShare * datasheet.memoryBytesPerS);
    found.middleMs = std::max({found.launchesMs, found.weightsMs, found.arithmeticMs + found.activationsMs});
    found.doubts = doubtsOf(found);
    const double low = found.checked() ? calibration.lowFactor : 1 / uncheckedFactor;
    found.lowMs = std::max({found.middleMs * low, arithmeticFloorMs, weightsFloorMs});
    found.highMs = found.middleMs * (found.checked() ? calibration.highFactor : uncheckedFactor);
    return found;
}

std::string describe(const Estimate &estimate)
{
    constexpr int digits = 2;
    const auto ms = [](double value) { return formatNumber(value, digits); };
    std::string text = "Estimated: about " + ms(estimate.middleMs) + " ms, ";
    text += (estimate.checked() ? "between " : "perhaps between ") + ms(estimate.lowMs) + " and " + ms(estimate.highMs)
        + " ms. ";
    if (estimate.checked()) {
        text += "Bands like this held at least 9 of 10 published figures when made from one GPU and tried on another.";
    } else {
        text += "No published figures were there to check it:";
        for (const Doubt doubt : estimate.doubts)
            text += (doubt == estimate.doubts.front() ? " " : ", ") + std::string(name(doubt));
        text += '.';
    }
    return text + " Copies to and from the device come on top.";
}

} // namespace breakeven::tradeoff
