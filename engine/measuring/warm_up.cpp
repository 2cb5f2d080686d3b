// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/warm_up.h"

#include "engine/measuring/order_statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace breakeven::measuring {

WarmUp::WarmUp(const WarmUpRule &rule)
    : m_rule(rule)
{ }

bool WarmUp::add(double ms)
{
    ++m_forwards;
    m_totalMs += ms;
    m_blockMs.push_back(ms);
    if (m_blockMs.size() >= static_cast<std::size_t>(m_rule.blockForwards))
        closeBlock();
    return done();
}

void WarmUp::closeBlock()
{
    const double now = median(m_blockMs);
    m_steady = m_lastBlockMedian && std::abs(now - *m_lastBlockMedian) < m_rule.steadiness * *m_lastBlockMedian;
    m_lastBlockMedian = now;
    m_blockMs.clear();
}

bool WarmUp::done() const
{
    if (m_forwards >= 1 && m_totalMs >= m_rule.maxSeconds * 1000)
        return true;
    const bool minimaMet = m_forwards >= m_rule.minForwards && m_totalMs >= m_rule.minSeconds * 1000;
    return minimaMet && (m_steady || m_forwards >= m_rule.maxForwards);
}

double WarmUp::fraction() const
{
    if (done())
        return 1;
    const double seconds = m_totalMs / 1000;
    const double byForwards = std::min(static_cast<double>(m_forwards) / m_rule.maxForwards,
                                       seconds / m_rule.minSeconds);
    return std::clamp(std::max(byForwards, seconds / m_rule.maxSeconds), 0.0, 1.0);
}

} // namespace breakeven::measuring
