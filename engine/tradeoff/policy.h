// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace breakeven::tradeoff {

/// What "best" means to whoever asks.
struct Policy {
    enum class Goal { Latency, Throughput, Cost, CostWithinLatency };
    Goal goal = Goal::Latency;
    double latencyLimitMs = 0; ///< only for CostWithinLatency

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// "latency", "throughput", "cost" or "cost-within:50ms" (also s and us); BadRequest otherwise.
[[nodiscard]] Result<Policy> parsePolicy(std::string_view text);
[[nodiscard]] std::string describe(const Policy &policy); ///< the text parsePolicy reads

/// An interval that holds the figure the policy looks at; smaller is better.
struct Score {
    double middle = 0;
    double low = 0;
    double high = 0;
};
/// Latency in ms, seconds a sample, or dollars a sample, in which the idle part of a paid hour counts where the cost of
/// an inference holds it. Absent where the policy cannot judge it: no price, or a median
/// latency above the limit.
[[nodiscard]] std::optional<Score> score(const Policy &policy, const Measurement &measurement);

struct Choice {
    std::optional<std::size_t> best; ///< index into the measurements; absent where none can be judged
    std::optional<std::size_t> runnerUp;
    bool clearWinner = false; ///< the intervals do not overlap, or there is only one to judge
};
[[nodiscard]] Choice choose(const Policy &policy, std::span<const Measurement> measurements);

} // namespace breakeven::tradeoff
