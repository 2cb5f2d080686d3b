// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/restart_schedule.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

RestartSchedule::RestartSchedule(const EnginePatience &patience)
    : m_patience(patience)
{
    if (m_patience.restarts.empty())
        m_patience.restarts.emplace_back(0);
}

std::optional<RestartSchedule::Duration> RestartSchedule::died(Time now)
{
    std::erase_if(m_deaths, [&](Time death) { return now - death >= m_patience.deathWindow; });
    m_deaths.push_back(now);
    const std::size_t nth = std::min(std::exchange(m_deathsSinceWork, m_deathsSinceWork + 1),
                                     m_patience.restarts.size() - 1);
    if (std::cmp_greater_equal(m_deaths.size(), m_patience.deathsUntilGivenUp))
        return std::nullopt;
    return m_patience.restarts[nth];
}

void RestartSchedule::forget()
{
    m_deaths.clear();
    m_deathsSinceWork = 0;
}

} // namespace breakeven::ui
