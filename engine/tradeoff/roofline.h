// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"

#include <optional>
#include <span>
#include <vector>

namespace breakeven::tradeoff {

/// Where one measurement stands in the roofline chart (Williams, Waterman, Patterson 2009). Its time t is the one its
/// efficiency was taken with: the compute's median where that was measured apart, which leaves an accelerator's copies
/// out, else the median latency.
struct RooflinePoint {
    Workload workload;
    double intensity = 0; ///< floating-point operations a byte that is moved: F / Q of ModelPlan
    double attainedFlops = 0; ///< floating-point operations a second: F / t
    double lowFlops = 0; ///< with the ends of the median latency's interval, in the same proportion
    double highFlops = 0;
    double fraction = 0; ///< of what the roof allows there; above 1 where the weights came from the caches
    Bound bound = Bound::Memory;
};

/// The roof of one device in one precision. The two ceilings are worked out of the measurements' efficiencies, which
/// were taken against ceilings measured on that machine: F / (t e) of what is bound by arithmetic, Q / (t e) of what is
/// bound by memory. A ceiling of which no point tells is absent. Where they differ (other numbers of threads, a ceiling
/// that was found too low at first) the largest is taken: that much the machine can do.
struct Roofline {
    std::optional<double> peakFlops;
    std::optional<double> memoryBytesPerS;
    std::vector<RooflinePoint> points; ///< ascending by intensity
};

/// Of measurements of one device and precision; those without an efficiency are left out.
[[nodiscard]] Roofline roofline(std::span<const Measurement> measurements);
/// FLOP/s that the roof allows at that intensity; absent where a ceiling it needs is. With one ceiling alone the roof
/// is known as far as that one's points reach.
[[nodiscard]] std::optional<double> roofAt(const Roofline &roofline, double intensity);

} // namespace breakeven::tradeoff
