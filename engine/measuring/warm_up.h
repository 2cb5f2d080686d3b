// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <optional>
#include <vector>

namespace breakeven::measuring {

/// When the first, untypical forwards are over. All of the minima must be met, then either of "steady" or maxForwards
/// ends the warm-up; maxSeconds ends it at any point. So forwards of 0.1 ms run for 200 ms, more than maxForwards of
/// them, and a single forward of 2 s or more is enough.
struct WarmUpRule {
    int minForwards = 3;
    double minSeconds = 0.2;
    int blockForwards = 5;
    double steadiness = 0.02; ///< relative difference of the medians of two consecutive blocks that counts as steady
    int maxForwards = 25;
    double maxSeconds = 2;
};

/// Is fed the times of the forwards from the very first run on; the first and second run count, though they are also
/// reported apart.
class WarmUp final
{
public:
    explicit WarmUp(const WarmUpRule &rule = {});

    bool add(double ms); ///< true: warm, measure from the next forward on

    [[nodiscard]] double fraction() const; ///< 0 to 1, of the way to the end at the latest; never decreases
    [[nodiscard]] int forwards() const { return m_forwards; }

private:
    void closeBlock();
    [[nodiscard]] bool done() const;

    WarmUpRule m_rule;
    std::vector<double> m_blockMs;
    std::optional<double> m_lastBlockMedian;
    bool m_steady = false;
    int m_forwards = 0;
    double m_totalMs = 0;
};

} // namespace breakeven::measuring
