// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/workload.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace breakeven::tradeoff {

/// The piece a model is made of and grows by. All shapes are in elements, samples left out.
enum class BlockKind {
    Linear, ///< x [in] -> relu(W x + b) [out]
    Encoder, ///< pre-norm encoder block on [sequence, 1024]; `heads` of 64 each, feed-forward width `mid`; heads may be
             ///< 0
    Stem, ///< 7x7/2 convolution 3 -> 64 on 224 x 224, ReLU, 3x3/2 maximum
    Bottleneck, ///< 1x1, 3x3, 1x1 convolutions with a residual; `projected` when the residual has a 1x1 of its own
    Classifier, ///< mean over the plane, then linear in -> out
};

/// One block. `ordinal` is its place in the order of growth and seeds its weights, so a block is the same in
/// every model that holds it.
struct Block {
    BlockKind kind = BlockKind::Linear;
    int ordinal = 0;
    int in = 0; ///< features or channels in
    int mid = 0; ///< feed-forward width, or channels inside the bottleneck
    int out = 0; ///< features or channels out
    int heads = 0;
    int side = 0; ///< pixels a side of the plane that leaves the block
    int stride = 1;
    bool projected = false;
    bool narrowed = false; ///< the last block of a model, cut to the remainder

    friend bool operator==(const Block &, const Block &) = default;
};

/// The tensors a block owns, in the order in which every room holds them.
struct TensorSpec {
    std::string_view name;
    std::vector<std::int64_t> shape;
    float centre = 0; ///< values are uniform in centre +- halfWidth
    float halfWidth = 0;
};
[[nodiscard]] std::vector<TensorSpec> tensors(const Block &block);
[[nodiscard]] std::uint64_t parameters(const Block &block);
/// Multiply-accumulates of one sample; matrix products and convolutions alone, as is the custom.
[[nodiscard]] double macsPerSample(const Block &block);
/// Elements that one sample makes the block read and write besides its weights, each layer's input and output once.
[[nodiscard]] double activationElementsMoved(const Block &block);
/// Elements of one sample that live at once while the block runs.
[[nodiscard]] double activationElementsHeld(const Block &block);

inline constexpr int mlpWidth = 4096;
inline constexpr int encoderHidden = 1024;
inline constexpr int encoderHeads = 16;
inline constexpr int encoderHeadWidth = 64;
inline constexpr int encoderFeedForward = 4096;
inline constexpr int encoderSequence = 128;
inline constexpr int imageSide = 224;

/// What is built for a size: whole blocks in a fixed order of growth, and a last, narrower one that makes up the
/// remainder. The plan of a larger size begins with the whole blocks of the smaller one.
struct ModelPlan {
    Family family = Family::Mlp;
    Precision precision = Precision::Fp32;
    std::vector<Block> blocks; ///< in the order of growth
    std::vector<int> execution; ///< indices into blocks, in the order in which a forward runs them
    std::uint64_t parameters = 0;
    Bytes weightBytes = 0; ///< within 2 % of the size asked for, from 0.05 GB on
    double macsPerSample = 0;
    double activationElementsMoved = 0; ///< a sample, the whole forward
    double activationElementsHeld = 0; ///< a sample, the block that holds most
    std::vector<std::int64_t> inputShape; ///< of one sample
    std::vector<std::int64_t> outputShape; ///< of one sample

    [[nodiscard]] BuiltModel summary() const;
};

/// Expects a validated workload; the batch has no influence.
[[nodiscard]] ModelPlan planModel(const Workload &workload);

/// Bytes read and written by one forward: all weights once, all activations (the Q of the roofline).
[[nodiscard]] double bytesMoved(const ModelPlan &plan, int batch);
/// Floating-point operations of one forward: 2 x multiply-accumulates x batch (the F of the roofline).
[[nodiscard]] double flops(const ModelPlan &plan, int batch);

} // namespace breakeven::tradeoff
