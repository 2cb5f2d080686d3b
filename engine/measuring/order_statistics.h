// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace breakeven::measuring {

/// The middle value, or the mean of the two middle ones; 0 for no values at all.
[[nodiscard]] double median(std::vector<double> values);

struct MedianInterval {
    double low = 0;
    double high = 0;
};

/// The distribution-free interval that holds the true median with a probability of at least 95 %: the j-th and k-th
/// smallest value, j = floor(n/2 - 0.98 sqrt n), k = ceil(n/2 + 1 + 0.98 sqrt n), counted from 1. Absent below 8
/// values, where these ranks do not exist. Le Boudec, Performance Evaluation of Computer and Communication Systems,
/// 2010, section 2.2.
[[nodiscard]] std::optional<MedianInterval> medianInterval95(std::span<const double> sorted);

/// The value below which the fraction `p` (0 to 1) of the distribution lies, interpolated between neighbours (Hyndman
/// and Fan's type 7, as NumPy does). Absent where the samples cannot bound it: for a two-sided 95 % interval of it,
/// free of any assumption on the distribution, the largest sample must lie above it with a probability of 97.5 %, p^n
/// <= 0.025. That takes 36 samples for p90 and 368 for p99.
[[nodiscard]] std::optional<double> percentile(std::span<const double> sorted, double p);

/// How many values lie above Q3 + 3 (Q3 - Q1), Tukey's outer fence. They are counted, never removed.
[[nodiscard]] int countFarOutliers(std::span<const double> sorted);

/// Half the width of the median's interval over the median: 0.014 is +-1.4 %. Absent where the interval is, or with a
/// median of 0. Takes the samples in any order, time linear in their number.
[[nodiscard]] std::optional<double> relativeHalfWidth(std::span<const double> samples);

} // namespace breakeven::measuring
