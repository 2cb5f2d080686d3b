// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/measuring/stopping_rule.h"
#include "engine/tradeoff/measurement.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace breakeven::measuring {

/// What one forward took, as the forward itself timed it, so that nothing of the sampler lies inside the timed
/// region.
struct ForwardTime {
    double wallMs = 0; ///< host time end to end, synchronised: copy in, compute, copy out
    std::optional<double> copyInMs;
    std::optional<double> computeMs;
    std::optional<double> copyOutMs;
    std::optional<double> enqueueMs; ///< host time until all work was handed over
};

using Forward = std::function<ForwardTime()>;

/// Seconds from any fixed point in the past; must not go backwards.
using Clock = std::function<double()>;
[[nodiscard]] double steadySeconds();

/// How far sampling has come.
struct Look {
    int samples = 0;
    double medianMs = 0;
    std::optional<double> relativeHalfWidth; ///< absent while there are too few samples for an interval
    double secondsLeft = 0; ///< at most: to the cap
    double fraction = 0; ///< 0 to 1, of the time expected from the interval so far; never decreases
};

struct Sampling {
    /// With too few samples for an interval its ends are the smallest and the largest. All zero without any samples.
    tradeoff::Latency latency;
    tradeoff::Phases phases; ///< medians of what the forwards reported
    double totalSeconds = 0; ///< all forwards' wall times added up
    /// Of tradeoff::flagMeanings(), those that the samples themselves tell: few_samples, wide_interval, drift,
    /// outliers, launch_bound.
    std::vector<std::string> flags;
    bool interrupted = false; ///< by the stop token; what was measured until then is here, with `stoppedBy` left at Cap

    /// Samples a second of a forward of `batch` samples: batch x forwards / total time. 0 with no samples at all.
    [[nodiscard]] double throughputPerS(int batch) const;
};

/// Runs the forward back to back until the rule says stop or a stop is requested. `onLook` is called between
/// forwards, at most 4 times a second, the first time after a quarter of a second, and may be empty. What the forward
/// throws passes through.
[[nodiscard]] Sampling sample(const Forward &forward, const StoppingRule &rule,
                              const std::function<void(const Look &)> &onLook = {}, const std::stop_token &stop = {},
                              const Clock &clock = steadySeconds);

} // namespace breakeven::measuring
