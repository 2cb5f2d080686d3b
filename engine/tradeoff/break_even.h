// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/policy.h"

#include <span>
#include <string>
#include <vector>

namespace breakeven::tradeoff {

/// A workload measured on both kinds of hardware.
struct MeasuredPair {
    Measurement cpu;
    Measurement gpu;
};

enum class PairWinner {
    Cpu,
    Gpu,
    Neither, ///< the intervals overlap
};
/// Where the policy refuses one of the two (no price, over the limit), the other one wins; Neither where it refuses
/// both.
[[nodiscard]] PairWinner winnerOf(const Policy &policy, const MeasuredPair &pair);

/// The workloads that were measured on the CPU and on a GPU, by size and then batch; of several of a kind the best
/// under the policy. Estimates are no measurements and are left out, and so are pairs of which the policy can judge
/// neither.
[[nodiscard]] std::vector<MeasuredPair> pairsOf(std::span<const Measurement> measurements, const Policy &policy);

/// Where the GPU starts to pay as the batch grows: from the measured batches alone, never from a fitted curve, since
/// curves are not monotone.
struct BreakEven {
    enum class Kind {
        NotMeasured, ///< no batch was measured on both
        GpuAlways, ///< the GPU wins at every measured batch
        Never, ///< at none
        Bracket, ///< from one batch on: the bracket's upper end
        Several, ///< the winner changes more than once, or back to the CPU
    };
    /// Two neighbouring measured batches: at `below` the GPU does not clearly win, at `above` it does.
    struct Bracket {
        int below = 1;
        int above = 1;

        friend bool operator==(const Bracket &, const Bracket &) = default;
    };
    /// Neighbouring measured batches at which the GPU clearly wins, both ends included.
    struct Range {
        int first = 1;
        int last = 1;

        friend bool operator==(const Range &, const Range &) = default;
    };
    Kind kind = Kind::NotMeasured;
    std::vector<Bracket> brackets; ///< ascending; one for Bracket
    std::vector<Range> gpuWins; ///< ascending
    int smallestBatch = 0; ///< of those measured on both
    int largestBatch = 0;
};

/// `pairs` are of one model, one a batch, ascending, as pairsOf() gives them.
[[nodiscard]] BreakEven breakEven(std::span<const MeasuredPair> pairs, const Policy &policy);

/// "The GPU starts to pay between batch 8 and 16." One sentence for every kind.
[[nodiscard]] std::string describe(const BreakEven &found);

} // namespace breakeven::tradeoff
