// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/workload.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven::tradeoff {

struct SweepPoint {
    Workload workload;
    std::string deviceId;

    friend bool operator==(const SweepPoint &, const SweepPoint &) = default;
};

/// Every workload on every device, in an order that depends on nothing but the arguments: the same on every machine and
/// with every standard library.
[[nodiscard]] std::vector<SweepPoint> planSweep(std::span<const Workload> workloads,
                                                std::span<const std::string> deviceIds, std::uint64_t seed);

/// How the points are to be measured; a figure obtained in another way, or cut short, does not count as there.
struct SweepMethod {
    Path path = Path::Best;
    Effort effort = Effort::Quick; ///< at least: a precise figure serves where a quick one would do
    std::optional<int> threads; ///< absent: any
};

/// Whether a signal ended it before its figure was good enough.
[[nodiscard]] bool isCutShort(const Measurement &measurement);

/// The plan without what was measured already, in the same order.
[[nodiscard]] std::vector<SweepPoint> missingPoints(std::span<const SweepPoint> plan,
                                                    std::span<const Measurement> measured, const SweepMethod &method);

} // namespace breakeven::tradeoff
