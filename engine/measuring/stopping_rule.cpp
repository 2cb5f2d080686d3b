// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/stopping_rule.h"

#include "engine/measuring/order_statistics.h"

#include <algorithm>
#include <cmath>

namespace breakeven::measuring {

using tradeoff::StoppedBy;

StoppingRule StoppingRule::forEffort(tradeoff::Effort effort)
{
    StoppingRule rule;
    rule.capSeconds = effort == tradeoff::Effort::Precise ? 15 : 3;
    return rule;
}

StoppingCriterion::StoppingCriterion(const StoppingRule &rule)
    : m_rule(rule)
{ }

std::optional<StoppedBy> StoppingCriterion::add(double wallMs, double elapsedSeconds)
{
    m_samplesMs.push_back(wallMs);
    m_totalMs += wallMs;

    const std::size_t count = m_samplesMs.size();
    const bool capped = elapsedSeconds >= m_rule.capSeconds;
    const bool minimaMet = count >= static_cast<std::size_t>(m_rule.minSamples) && totalSeconds() >= m_rule.minSeconds;
    if (minimaMet && (capped || count >= m_nextLook)) {
        m_nextLook = count + std::max(static_cast<std::size_t>(m_rule.lookEvery), count / 20);
        if (const auto reason = look())
            return reason;
    }
    if (capped)
        return StoppedBy::Cap;
    return std::nullopt;
}

std::optional<StoppedBy> StoppingCriterion::look() const
{
    const std::span<const double> all(m_samplesMs);
    const auto now = relativeHalfWidth(all);
    if (!now)
        return std::nullopt;
    if (*now <= m_rule.tightness)
        return StoppedBy::Tight;

    const auto back = static_cast<std::size_t>(m_rule.plateauSamples);
    // An interval from fewer than the least samples is no yardstick for one from more.
    if (all.size() < back + static_cast<std::size_t>(m_rule.minSamples))
        return std::nullopt;
    const auto then = relativeHalfWidth(all.first(all.size() - back));
    if (then && std::abs(*now - *then) < m_rule.plateauChange * *then)
        return StoppedBy::Plateau;
    return std::nullopt;
}

} // namespace breakeven::measuring
