// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/datasheet.h"
#include "engine/tradeoff/model_plan.h"
#include "engine/tradeoff/provenance.h"
#include "engine/tradeoff/result.h"
#include "engine/tradeoff/workload.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven::tradeoff {

/// Shares of a datasheet's peaks that networks reach, and the band around what follows from them.
struct Calibration {
    double arithmeticShare = 1; ///< eta_c, of the peak FLOP/s
    double movementShare = 1; ///< eta_m, of the peak bytes a second
    double lowFactor = 1; ///< the band's ends, times the middle
    double highFactor = 1;
};
/// From published figures of two GPUs, mixed precision, large batches: tests/benchmarks/estimates. The mlp takes the
/// transformer's shares, as its work too is matrix products alone.
[[nodiscard]] Calibration calibrationOf(Family family);

/// Why an estimate is of a kind whose error is not known.
enum class Doubt {
    SmallBatch, ///< under the calibration's batches, or set by launches or by reading the weights
    Precision, ///< fp32; the calibration is of 16-bit arithmetic
    Family, ///< the calibration's figures hold no network of the kind
};
/// "small batch", "fp32", "mlp".
[[nodiscard]] std::string_view name(Doubt doubt);

/// The latency of one forward of the whole batch on a device that is not there, in milliseconds, copies to and from the
/// device left out: max(launches, weights, arithmetic + activations).
struct Estimate {
    Workload workload;
    std::string deviceId;
    double launchesMs = 0; ///< kernels x time to launch one; assumed, not calibrated
    double weightsMs = 0; ///< all weights read once
    double arithmeticMs = 0;
    double activationsMs = 0;
    double middleMs = 0;
    double lowMs = 0; ///< never under what the datasheet's peaks allow
    double highMs = 0;
    /// Empty: the band is one that held at least 90 % of the figures of a GPU that was not calibrated on; of two GPUs,
    /// both GeForce. Else it is four times to each side, and nobody has checked it.
    std::vector<Doubt> doubts;
    Provenance provenance = Provenance::Estimated;

    [[nodiscard]] bool checked() const { return doubts.empty(); }
};

/// Errors: BadRequest for a workload out of its range or a precision the datasheet has no peak for; DoesNotFit.
[[nodiscard]] Result<Estimate> estimate(const Workload &workload, const Datasheet &datasheet);

/// "Estimated: about 12 ms, between 8.1 and 24 ms. ...": the band, what is known of it, and what is left out.
[[nodiscard]] std::string describe(const Estimate &estimate);

/// Elements a sample makes matrix products and convolutions put out, scores of the attention included: what tables of
/// networks call activations (timm's macts). ResNet-50 has 11.11 million.
[[nodiscard]] double productOutputs(const ModelPlan &plan);
/// Kernels of one forward when each operator is launched on its own, activation functions and sums included.
[[nodiscard]] int launches(const ModelPlan &plan);

} // namespace breakeven::tradeoff
