// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <vector>

namespace breakeven::ui {

/// The values of a logarithmic slider: its positions are evenly spaced in the logarithm, and between them it stops at
/// round values. Round means 1 to 2 in steps of 0.05, to 5 of 0.1, to 10 of 0.2, times a power of ten; besides these
/// the powers of two and both ends; all of them with at most `decimals` decimals. With none, whole units.
class ValueScale final
{
public:
    ValueScale() = default;
    /// `low` > 0; a `high` that is not above it gives a scale of one value.
    ValueScale(double low, double high, int decimals);

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    /// The last position; the first one is 0. An octave has 192.
    [[nodiscard]] int lastPosition() const;
    [[nodiscard]] int positionOf(double value) const;
    /// The stop nearest to the position; the ends for what is beyond them.
    [[nodiscard]] double valueAt(int position) const;
    /// The stop that many further up or, below zero, down; a value between two stops counts as on neither.
    [[nodiscard]] double stepped(double value, int steps) const;
    [[nodiscard]] double clamped(double value) const;
    [[nodiscard]] const std::vector<double> &stops() const { return m_stops; }

private:
    double m_low = 1;
    double m_high = 1;
    std::vector<double> m_stops{1};
};

} // namespace breakeven::ui
