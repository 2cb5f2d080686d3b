// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/log_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace breakeven::ui {

namespace {

// Ends that were computed from logarithms may miss the value they mean by a rounding error.
constexpr double slack = 1e-9;
constexpr std::array mantissas{1.0, 2.0, 5.0};

bool isRange(double low, double high, int most)
{
    return std::isfinite(low) && std::isfinite(high) && low > 0 && high >= low && most >= 1;
}

/// Powers of the base within [low, high], none below `least`.
std::vector<double> powers(double base, double low, double high, int least)
{
    const double log = std::log(base);
    const int first = std::max(least, static_cast<int>(std::ceil(std::log(low) / log - slack)));
    const int last = static_cast<int>(std::floor(std::log(high) / log + slack));
    std::vector<double> values;
    for (int exponent = first; exponent <= last; ++exponent)
        values.push_back(std::pow(base, exponent));
    return values;
}

/// Every so many of the base's powers, those of exponents that the step divides: the same ones wherever the range
/// begins, so that the marks stand still while it moves.
std::vector<double> thinned(const std::vector<double> &values, double base, int most)
{
    const auto count = static_cast<int>(values.size());
    const int step = (count + most - 1) / most;
    std::vector<double> kept;
    for (const double value : values) {
        if (std::lround(std::log(value) / std::log(base)) % step == 0)
            kept.push_back(value);
    }
    return kept;
}

std::vector<double> roundSteps(double low, double high)
{
    std::vector<double> values;
    const int first = static_cast<int>(std::floor(std::log10(low)));
    const int last = static_cast<int>(std::floor(std::log10(high) + slack));
    for (int exponent = first; exponent <= last; ++exponent) {
        for (const double mantissa : mantissas) {
            // Divided where the exponent is below zero, so that 0.2 is the number that a reader writes so.
            const double value = exponent < 0 ? mantissa / std::pow(10, -exponent) : mantissa * std::pow(10, exponent);
            if (value >= low * (1 - slack) && value <= high * (1 + slack))
                values.push_back(value);
        }
    }
    return values;
}

std::vector<double> multiples(double step, double low, double high)
{
    std::vector<double> values;
    const double first = std::ceil(low / step - slack);
    const double last = std::floor(high / step + slack);
    for (double factor = first; factor <= last; ++factor)
        values.push_back(factor * step);
    return values;
}

/// Multiples of the finest round step, at least `leastStep`, that gives no more than `most` of them.
std::vector<double> evenly(double low, double high, int most, double leastStep)
{
    const double span = high - low;
    if (!(span > 0))
        return {low};
    const int coarsest = static_cast<int>(std::ceil(std::log10(high))) + 1;
    std::vector<double> best;
    for (int exponent = coarsest; exponent > coarsest - 20; --exponent) {
        for (auto mantissa = mantissas.rbegin(); mantissa != mantissas.rend(); ++mantissa) {
            const double step = *mantissa * std::pow(10, exponent);
            if (step < leastStep * (1 - slack) || span / step >= most + 1)
                return best;
            const std::vector<double> values = multiples(step, low, high);
            if (values.size() > static_cast<std::size_t>(most))
                return best;
            best = values;
        }
    }
    return best;
}

} // namespace

std::vector<double> batchTicks(double low, double high, int most)
{
    if (!isRange(low, high, most))
        return {};
    const std::vector<double> values = powers(2, low, high, 0);
    if (values.size() < 2)
        return evenly(low, high, most, 1);
    return thinned(values, 2, most);
}

std::vector<double> decadeTicks(double low, double high, int most)
{
    if (!isRange(low, high, most))
        return {};
    const std::vector<double> fine = roundSteps(low, high);
    if (fine.size() < 2)
        return evenly(low, high, most, 0);
    if (fine.size() <= static_cast<std::size_t>(most))
        return fine;
    const std::vector<double> decades = thinned(powers(10, low, high, -400), 10, most);
    if (decades.size() >= 2 || most < 2)
        return decades;
    // Less than two decades, and no room for all of 1, 2 and 5.
    const std::size_t step = (fine.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    std::vector<double> kept;
    for (std::size_t i = 0; i < fine.size(); i += step)
        kept.push_back(fine[i]);
    return kept;
}

} // namespace breakeven::ui
