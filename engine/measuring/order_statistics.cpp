// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/order_statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace breakeven::measuring {

namespace {

/// Places in the sorted samples, counted from 0.
struct Places {
    std::size_t low = 0;
    std::size_t high = 0;
};

std::optional<Places> intervalPlaces(std::size_t count)
{
    const double n = static_cast<double>(count);
    const double j = std::floor(n / 2 - 0.98 * std::sqrt(n));
    const double k = std::ceil(n / 2 + 1 + 0.98 * std::sqrt(n));
    if (j < 1 || k > n)
        return std::nullopt;
    return Places{.low = static_cast<std::size_t>(j) - 1, .high = static_cast<std::size_t>(k) - 1};
}

double interpolated(std::span<const double> sorted, double p)
{
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

/// Puts the value of one place there, within the range alone, with smaller ones before and larger ones behind it.
void settle(std::vector<double> &values, std::size_t begin, std::size_t place, std::size_t end)
{
    const auto at = [&values](std::size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(index); };
    std::nth_element(at(begin), at(place), at(end));
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const std::size_t half = values.size() / 2;
    settle(values, 0, half, values.size());
    if (values.size() % 2 == 1)
        return values[half];
    const double below = *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half));
    return (below + values[half]) / 2;
}

std::optional<MedianInterval> medianInterval95(std::span<const double> sorted)
{
    const auto places = intervalPlaces(sorted.size());
    if (!places)
        return std::nullopt;
    return MedianInterval{.low = sorted[places->low], .high = sorted[places->high]};
}

std::optional<double> percentile(std::span<const double> sorted, double p)
{
    if (sorted.empty() || !(p > 0 && p < 1))
        return std::nullopt;
    const double farther = std::max(p, 1 - p);
    if (std::pow(farther, static_cast<double>(sorted.size())) > 0.025)
        return std::nullopt;
    return interpolated(sorted, p);
}

int countFarOutliers(std::span<const double> sorted)
{
    if (sorted.empty())
        return 0;
    const double q1 = interpolated(sorted, 0.25);
    const double q3 = interpolated(sorted, 0.75);
    const double fence = q3 + 3 * (q3 - q1);
    return static_cast<int>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), fence));
}

std::optional<double> relativeHalfWidth(std::span<const double> samples)
{
    const auto places = intervalPlaces(samples.size());
    if (!places)
        return std::nullopt;
    // Three selections, each within what the one before left open, instead of a sort: this runs while samples are
    // taken.
    std::vector<double> values(samples.begin(), samples.end());
    const std::size_t half = values.size() / 2;
    settle(values, 0, half, values.size());
    settle(values, 0, places->low, half);
    settle(values, half + 1, places->high, values.size());
    double middle = values[half];
    if (values.size() % 2 == 0) {
        const auto lowerHalf = std::span(values).first(half);
        middle = (middle + *std::max_element(lowerHalf.begin(), lowerHalf.end())) / 2;
    }
    if (!(middle > 0))
        return std::nullopt;
    return (values[places->high] - values[places->low]) / (2 * middle);
}

} // namespace breakeven::measuring
