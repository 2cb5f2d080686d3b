// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_choice.h"

#include "engine/tradeoff/memory_share.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr tradeoff::Bytes grain = 10 * tradeoff::megabyte;

/// First digits of round values, the roundest first: a later series is asked only where the earlier ones have nothing
/// near enough.
const std::array<std::vector<double>, 3> series{{
    {1, 2, 5},
    {1, 1.5, 2, 3, 4, 5, 6, 8},
    {1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3, 3.2, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8, 9},
}};

/// Values stay in order and apart where each is moved by less than half the step between them.
constexpr double shareOfStep = 0.4;

tradeoff::Bytes inGrains(double bytes)
{
    return static_cast<tradeoff::Bytes>(std::llround(bytes / static_cast<double>(grain))) * grain;
}

/// The roundest value within `reach` (a difference of natural logarithms) of `ideal`.
tradeoff::Bytes roundNear(double ideal, double reach)
{
    const double decade = std::pow(10, std::floor(std::log10(ideal)));
    for (const std::vector<double> &digits : series) {
        double best = 0;
        double bestDistance = reach;
        for (const double digit : digits) {
            for (const double value : {digit * decade, digit * decade * 10}) {
                const double distance = std::abs(std::log(value / ideal));
                if (distance <= bestDistance) {
                    best = value;
                    bestDistance = distance;
                }
            }
        }
        if (best > 0)
            return inGrains(best);
    }
    return inGrains(ideal);
}

double capacity(const tradeoff::Device &device)
{
    return static_cast<double>(*device.memoryBytes) * tradeoff::admissibleShare;
}

bool isKnown(const tradeoff::Device &device)
{
    return !device.unavailable && device.memoryBytes.has_value();
}

} // namespace

std::vector<tradeoff::Bytes> sizesBetween(tradeoff::Bytes low, tradeoff::Bytes high, int count)
{
    low = std::clamp(low, tradeoff::smallestModel, tradeoff::largestModel);
    high = std::clamp(high, tradeoff::smallestModel, tradeoff::largestModel);
    if (low > high)
        std::swap(low, high);
    if (low == high || count < 2)
        return {low};
    const double ratio = static_cast<double>(high) / static_cast<double>(low);
    const double step = std::log(ratio) / (count - 1);
    std::vector<tradeoff::Bytes> sizes{low};
    for (int index = 1; index < count - 1; ++index) {
        const double ideal = static_cast<double>(low) * std::exp(step * index);
        const tradeoff::Bytes size = roundNear(ideal, step * shareOfStep);
        if (size > sizes.back() && size < high)
            sizes.push_back(size);
    }
    sizes.push_back(high);
    return sizes;
}

std::vector<int> batchesBetween(int low, int high)
{
    low = std::clamp(low, 1, tradeoff::largestBatch);
    high = std::clamp(high, 1, tradeoff::largestBatch);
    if (low > high)
        std::swap(low, high);
    std::vector<int> batches{low};
    for (int batch = 1; batch < high; batch *= 2) {
        if (batch > low)
            batches.push_back(batch);
    }
    if (high > low)
        batches.push_back(high);
    return batches;
}

std::optional<tradeoff::Bytes> largestThatFits(std::span<const tradeoff::Device> devices)
{
    std::optional<tradeoff::Bytes> largest;
    for (const tradeoff::Device &device : devices) {
        if (!isKnown(device))
            continue;
        const auto grains = static_cast<tradeoff::Bytes>(capacity(device) / static_cast<double>(grain));
        const tradeoff::Bytes fits = std::clamp(grains * grain, tradeoff::smallestModel, tradeoff::largestModel);
        largest = std::max(largest.value_or(0), fits);
    }
    return largest;
}

std::vector<TooLarge> tooLarge(std::span<const tradeoff::Bytes> sizes, std::span<const tradeoff::Device> devices)
{
    std::vector<TooLarge> all;
    for (const tradeoff::Device &device : devices) {
        if (!isKnown(device))
            continue;
        TooLarge one{device, {}};
        std::ranges::copy_if(sizes, std::back_inserter(one.sizes),
                             [&](tradeoff::Bytes size) { return static_cast<double>(size) > capacity(device); });
        if (!one.sizes.empty())
            all.push_back(std::move(one));
    }
    return all;
}

} // namespace breakeven::ui
