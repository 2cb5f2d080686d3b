// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/model_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace breakeven::tradeoff {

namespace {

// Tail widths are multiples of this, so that the remainder runs on the same kernels as the rest.
constexpr int tailGranule = 16;
// Keeps the mean square of activations through a ReLU layer (He et al. 2015): variance 2 / fan-in of a uniform
// distribution.
float heHalfWidth(double fanIn, double gain = 1.0)
{
    return static_cast<float>(gain * std::sqrt(6.0 / fanIn));
}
// Small against activations of unit scale, so that hundreds of layers stay finite in fp16 as well.
constexpr float biasHalfWidth = 0.05F;
// A residual branch adds 1 % of its input's mean square a block; a 2 GB cnn has some 700 of them.
constexpr double residualGain = 0.1;
constexpr int classes = 1000;
constexpr int imageChannels = 3;

TensorSpec weight(std::string_view name, std::vector<std::int64_t> shape, double gain = 1.0)
{
    double fanIn = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        fanIn *= static_cast<double>(shape[i]);
    const float halfWidth = heHalfWidth(fanIn, gain);
    return {name, std::move(shape), 0, halfWidth};
}

TensorSpec bias(std::string_view name, std::int64_t size)
{
    return {name, {size}, 0, biasHalfWidth};
}

std::vector<TensorSpec> encoderTensors(const Block &b)
{
    const std::int64_t inner = std::int64_t{b.heads} * encoderHeadWidth;
    std::vector<TensorSpec> specs;
    if (b.heads > 0) {
        // 0.41 x He = variance 1/fan-in each way (Glorot and Bengio 2010): no ReLU follows these.
        specs.push_back({"norm1.weight", {b.in}, 1, biasHalfWidth});
        specs.push_back(bias("norm1.bias", b.in));
        specs.push_back(weight("qkv.weight", {3 * inner, b.in}, 0.7));
        specs.push_back(bias("qkv.bias", 3 * inner));
        specs.push_back(weight("projection.weight", {b.in, inner}, 0.7));
        specs.push_back(bias("projection.bias", b.in));
    }
    specs.push_back({"norm2.weight", {b.in}, 1, biasHalfWidth});
    specs.push_back(bias("norm2.bias", b.in));
    specs.push_back(weight("up.weight", {b.mid, b.in}));
    specs.push_back(bias("up.bias", b.mid));
    specs.push_back(weight("down.weight", {b.out, b.mid}, 0.7));
    specs.push_back(bias("down.bias", b.out));
    return specs;
}

std::vector<TensorSpec> bottleneckTensors(const Block &b)
{
    std::vector<TensorSpec> specs{
        weight("reduce.weight", {b.mid, b.in, 1, 1}),
        bias("reduce.bias", b.mid),
        weight("spatial.weight", {b.mid, b.mid, 3, 3}),
        bias("spatial.bias", b.mid),
        weight("expand.weight", {b.out, b.mid, 1, 1}, residualGain),
        bias("expand.bias", b.out),
    };
    if (b.projected) {
        specs.push_back(weight("shortcut.weight", {b.out, b.in, 1, 1}, 0.7));
        specs.push_back(bias("shortcut.bias", b.out));
    }
    return specs;
}

struct Stage {
    int channels;
    int mid;
    int side;
};
constexpr Stage stages[]{{256, 64, 56}, {512, 128, 28}, {1024, 256, 14}, {2048, 512, 7}};

Block identityBottleneck(int stage, int mid)
{
    const Stage &s = stages[stage];
    return {.kind = BlockKind::Bottleneck, .in = s.channels, .mid = mid, .out = s.channels, .side = s.side};
}

/// A model that lacks nothing: stem, the first block of each stage, classifier.
std::vector<Block> cnnBase()
{
    std::vector<Block> base{{.kind = BlockKind::Stem, .in = imageChannels, .out = 64, .side = 56, .stride = 2}};
    int in = 64;
    for (const Stage &s : stages) {
        base.push_back({.kind = BlockKind::Bottleneck,
                        .in = in,
                        .mid = s.mid,
                        .out = s.channels,
                        .side = s.side,
                        .stride = in == 64 ? 1 : 2,
                        .projected = true});
        in = s.channels;
    }
    base.push_back({.kind = BlockKind::Classifier, .in = in, .out = classes});
    return base;
}

/// One round adds what ResNet-50 (He et al. 2016) has beyond the base: 2, 3, 5 and 2 identity blocks; base and one
/// round are ResNet-50 with its batch norms folded, further rounds make it deeper in the same proportion.
constexpr int growthRound[]{2, 3, 2, 1, 2, 0, 1, 2, 3, 2, 1, 0};

Block nextWhole(Family family, std::size_t index)
{
    switch (family) {
    case Family::Mlp: return {.kind = BlockKind::Linear, .in = mlpWidth, .out = mlpWidth};
    case Family::Transformer:
        return {.kind = BlockKind::Encoder,
                .in = encoderHidden,
                .mid = encoderFeedForward,
                .out = encoderHidden,
                .heads = encoderHeads};
    case Family::Cnn: break;
    }
    const int stage = growthRound[index % std::size(growthRound)];
    return identityBottleneck(stage, stages[stage].mid);
}

int rounded(double width)
{
    return static_cast<int>(std::lround(width / tailGranule)) * tailGranule;
}

/// The narrower block that comes nearest to the parameters still missing; mid or out of 0 means that none is needed.
Block tailFor(Block block, double missing)
{
    switch (block.kind) {
    case BlockKind::Linear: block.out = std::min(rounded(missing / (block.in + 1.0)), mlpWidth); break;
    case BlockKind::Encoder: {
        const auto whole = static_cast<double>(parameters(block));
        block.heads = std::clamp(static_cast<int>(encoderHeads * missing / whole), 0, encoderHeads);
        block.mid = 0;
        const auto fixed = static_cast<double>(parameters(block));
        block.mid = std::clamp(rounded((missing - fixed) / (2.0 * encoderHidden + 1)), 0, encoderFeedForward);
        break;
    }
    case BlockKind::Bottleneck: {
        // 9 k^2 + (2 c + 2) k + c = missing
        const double c = block.in;
        const double root = std::sqrt(std::max(0.0, (c + 1) * (c + 1) + 9 * (missing - c)));
        block.mid = std::clamp(rounded((root - (c + 1)) / 9), 0, block.mid);
        break;
    }
    case BlockKind::Stem:
    case BlockKind::Classifier: break;
    }
    return block;
}

bool isEmpty(const Block &block)
{
    return block.kind == BlockKind::Linear ? block.out == 0 : block.mid == 0;
}

/// Stem, stage by stage, classifier; growth appends to the stages' ends.
std::vector<int> executionOrder(const std::vector<Block> &blocks)
{
    std::vector<int> order(blocks.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int i) {
        const Block &b = blocks[static_cast<std::size_t>(i)];
        if (b.kind == BlockKind::Stem)
            return 0;
        if (b.kind == BlockKind::Classifier)
            return 1000;
        return b.kind == BlockKind::Bottleneck ? imageSide - b.side : 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
    return order;
}

} // namespace

std::vector<TensorSpec> tensors(const Block &b)
{
    switch (b.kind) {
    case BlockKind::Linear: return {weight("weight", {b.out, b.in}), bias("bias", b.out)};
    case BlockKind::Encoder: return encoderTensors(b);
    case BlockKind::Stem: return {weight("weight", {b.out, b.in, 7, 7}), bias("bias", b.out)};
    case BlockKind::Bottleneck: return bottleneckTensors(b);
    case BlockKind::Classifier: break;
    }
    return {weight("weight", {b.out, b.in}), bias("bias", b.out)};
}

std::uint64_t parameters(const Block &block)
{
    std::uint64_t count = 0;
    for (const TensorSpec &spec : tensors(block)) {
        count += static_cast<std::uint64_t>(
            std::accumulate(spec.shape.begin(), spec.shape.end(), std::int64_t{1}, std::multiplies<>()));
    }
    return count;
}

double macsPerSample(const Block &b)
{
    const double in = b.in;
    const double mid = b.mid;
    const double out = b.out;
    const double plane = double(b.side) * b.side;
    switch (b.kind) {
    case BlockKind::Linear:
    case BlockKind::Classifier: return in * out;
    case BlockKind::Encoder: {
        const double inner = double(b.heads) * encoderHeadWidth;
        const double perToken = 4 * in * inner + 2 * in * mid + 2 * encoderSequence * inner;
        return encoderSequence * perToken;
    }
    case BlockKind::Stem: return 49 * in * out * (plane * 4);
    case BlockKind::Bottleneck: break;
    }
    const double planeIn = plane * b.stride * b.stride;
    return in * mid * planeIn + 9 * mid * mid * plane + mid * out * plane + (b.projected ? in * out * plane : 0);
}

double activationElementsMoved(const Block &b)
{
    const double plane = double(b.side) * b.side;
    const double planeIn = plane * b.stride * b.stride;
    switch (b.kind) {
    case BlockKind::Linear: return double(b.in) + b.out;
    case BlockKind::Encoder: {
        const double inner = double(b.heads) * encoderHeadWidth;
        const double attention = b.heads > 0 ? 5.0 * b.in + 8 * inner : 0;
        return encoderSequence * (attention + 5.0 * b.in + 2.0 * b.mid);
    }
    case BlockKind::Stem: return double(imageSide) * imageSide * b.in + plane * 4 * b.out * 2 + plane * b.out;
    case BlockKind::Bottleneck:
        return planeIn * b.in + planeIn * b.mid * 2 + plane * b.mid * 2 + plane * b.out * 2
            + (b.projected ? planeIn * b.in + plane * b.out : 0);
    case BlockKind::Classifier: break;
    }
    return 50.0 * b.in + b.out;
}

double activationElementsHeld(const Block &b)
{
    const double plane = double(b.side) * b.side;
    const double planeIn = plane * b.stride * b.stride;
    switch (b.kind) {
    case BlockKind::Linear: return double(b.in) + b.out;
    case BlockKind::Encoder: {
        const double inner = double(b.heads) * encoderHeadWidth;
        const double scores = double(b.heads) * encoderSequence;
        return encoderSequence * (3.0 * b.in + std::max(6 * inner + 2 * scores, double(b.mid)));
    }
    case BlockKind::Stem: return double(imageSide) * imageSide * b.in + plane * 4 * b.out + plane * b.out;
    case BlockKind::Bottleneck:
        return planeIn * b.in + planeIn * b.mid + plane * b.mid + plane * b.out * (b.projected ? 2 : 1);
    case BlockKind::Classifier: break;
    }
    return 50.0 * b.in + b.out;
}

BuiltModel ModelPlan::summary() const
{
    return {weightBytes, parameters, static_cast<int>(blocks.size()), 2 * macsPerSample};
}

ModelPlan planModel(const Workload &workload)
{
    ModelPlan plan;
    plan.family = workload.family;
    plan.precision = workload.precision;
    const Bytes element = bytesPerElement(workload.precision);
    const double wanted = static_cast<double>(workload.sizeBytes) / static_cast<double>(element);

    if (workload.family == Family::Cnn)
        plan.blocks = cnnBase();
    double built = 0;
    for (const Block &block : plan.blocks)
        built += static_cast<double>(tradeoff::parameters(block));
    for (std::size_t index = 0;; ++index) {
        const Block whole = nextWhole(workload.family, index);
        const auto size = static_cast<double>(tradeoff::parameters(whole));
        if (built + size > wanted) {
            Block tail = tailFor(whole, wanted - built);
            tail.narrowed = true;
            if (!isEmpty(tail))
                plan.blocks.push_back(tail);
            break;
        }
        built += size;
        plan.blocks.push_back(whole);
    }

    for (std::size_t i = 0; i < plan.blocks.size(); ++i) {
        Block &block = plan.blocks[i];
        block.ordinal = static_cast<int>(i);
        plan.parameters += tradeoff::parameters(block);
        plan.macsPerSample += tradeoff::macsPerSample(block);
        plan.activationElementsMoved += tradeoff::activationElementsMoved(block);
        plan.activationElementsHeld = std::max(plan.activationElementsHeld, tradeoff::activationElementsHeld(block));
    }
    plan.weightBytes = plan.parameters * element;
    plan.execution = executionOrder(plan.blocks);

    switch (workload.family) {
    case Family::Mlp:
        plan.inputShape = {mlpWidth};
        plan.outputShape = {plan.blocks.back().out};
        break;
    case Family::Transformer:
        plan.inputShape = {encoderSequence, encoderHidden};
        plan.outputShape = plan.inputShape;
        break;
    case Family::Cnn:
        plan.inputShape = {imageChannels, imageSide, imageSide};
        plan.outputShape = {classes};
        break;
    }
    return plan;
}

double bytesMoved(const ModelPlan &plan, int batch)
{
    return static_cast<double>(plan.weightBytes)
        + plan.activationElementsMoved * batch * static_cast<double>(bytesPerElement(plan.precision));
}

double flops(const ModelPlan &plan, int batch)
{
    return 2 * plan.macsPerSample * batch;
}

} // namespace breakeven::tradeoff
