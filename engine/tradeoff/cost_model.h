// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <string_view>

namespace breakeven::tradeoff {

/// Dollars of one inference (one sample): price an hour / 3600 / samples a second / utilisation. The utilisation is the
/// share of the paid hour in which the device works, more than 0 and at most 1; a device idle for 90 % of the hour
/// costs ten times as much an inference.
[[nodiscard]] double costPerInference(double dollarsPerHour, double throughputPerS, double utilisation = 1);

/// What an hour of a device costs, and how much of it is used.
struct Rental {
    double dollarsPerHour = 0;
    double utilisation = 1;
};
/// How many times the first one's throughput the second one needs to be as cheap an inference; with more it is cheaper.
/// Below 1 where the second one's working hour is the cheaper one.
[[nodiscard]] double breakEvenThroughputRatio(const Rental &first, const Rental &second);

/// Seconds in which as many requests arrive as fill a batch: batch / requests a second; 0 for a batch of 1, for which
/// nobody waits. When requests come evenly spaced, the first one of a batch waits (batch - 1) / rate for the last one;
/// this is counted from the end of the batch before it, and so is the longest that anyone waits. Real arrivals bunch,
/// and may take longer. The rate is more than 0.
[[nodiscard]] double batchingDelayS(int batch, double requestsPerS);

inline constexpr double mostDollarsPerHour = 100'000;
/// Dollars an hour, more than 0 and at most mostDollarsPerHour; BadRequest otherwise.
[[nodiscard]] Result<double> parsePrice(std::string_view text);
[[nodiscard]] Result<double> validatedPrice(double dollarsPerHour);
/// More than 0 and at most 1; BadRequest otherwise.
[[nodiscard]] Result<double> validatedUtilisation(double share);

} // namespace breakeven::tradeoff
