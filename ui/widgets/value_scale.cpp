// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/value_scale.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr int positionsPerOctave = 192;

/// The double nearest to the decimal number, so that a stop equals the value that is typed.
double exact(double value, int decimals)
{
    return QString::number(value, 'f', decimals).toDouble();
}

bool isRepresentable(double value, int decimals)
{
    return std::abs(exact(value, decimals) - value) < 1e-9 * value;
}

/// Step of the round values in hundredths of the decade that `hundredths` (100 to 999) is in.
int stepAt(int hundredths)
{
    return hundredths < 200 ? 5 : hundredths < 500 ? 10 : 20;
}

} // namespace

ValueScale::ValueScale(double low, double high, int decimals)
    : m_low(low)
    , m_high(std::max(low, high))
    , m_stops{low, std::max(low, high)}
{
    const auto add = [this, decimals](double value) {
        const double rounded = exact(value, decimals);
        if (rounded > m_low && rounded < m_high) {
            m_stops.push_back(rounded);
        }
    };
    for (int exponent = static_cast<int>(std::floor(std::log10(m_low))); std::pow(10, exponent) < m_high; ++exponent) {
        const double decade = std::pow(10, exponent);
        for (int hundredths = 100; hundredths < 1000; hundredths += stepAt(hundredths)) {
            add(hundredths * decade / 100);
        }
    }
    for (int exponent = static_cast<int>(std::floor(std::log2(m_low))); std::exp2(exponent) < m_high; ++exponent) {
        if (isRepresentable(std::exp2(exponent), decimals)) {
            add(std::exp2(exponent));
        }
    }
    std::sort(m_stops.begin(), m_stops.end());
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
}

int ValueScale::lastPosition() const
{
    return static_cast<int>(std::ceil(std::log2(m_high / m_low) * positionsPerOctave));
}

int ValueScale::positionOf(double value) const
{
    const double octaves = std::log2(clamped(value) / m_low);
    return std::clamp(static_cast<int>(std::lround(octaves * positionsPerOctave)), 0, lastPosition());
}

double ValueScale::valueAt(int position) const
{
    if (position <= 0) {
        return m_low;
    }
    if (position >= lastPosition()) {
        return m_high;
    }
    const double value = m_low * std::exp2(static_cast<double>(position) / positionsPerOctave);
    const auto above = std::lower_bound(m_stops.begin(), m_stops.end(), value);
    if (above == m_stops.begin()) {
        return m_low;
    }
    if (above == m_stops.end()) {
        return m_high;
    }
    // Nearest as the slider shows it: in the logarithm.
    const double below = *std::prev(above);
    return value / below < *above / value ? below : *above;
}

double ValueScale::stepped(double value, int steps) const
{
    double result = clamped(value);
    for (; steps > 0; --steps) {
        const auto next = std::upper_bound(m_stops.begin(), m_stops.end(), result);
        result = next == m_stops.end() ? m_high : *next;
    }
    for (; steps < 0; ++steps) {
        const auto next = std::lower_bound(m_stops.begin(), m_stops.end(), result);
        result = next == m_stops.begin() ? m_low : *std::prev(next);
    }
    return result;
}

double ValueScale::clamped(double value) const
{
    return std::clamp(value, m_low, m_high);
}

} // namespace breakeven::ui
