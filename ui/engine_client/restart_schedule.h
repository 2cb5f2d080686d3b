// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/engine_patience.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>

namespace breakeven::ui {

/// When an engine that died is started again, and when no more. Knows no clock.
class RestartSchedule final
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::milliseconds;

    explicit RestartSchedule(const EnginePatience &patience);

    /// How long to wait before the next start; absent: there have been too many deaths.
    [[nodiscard]] std::optional<Duration> died(Time now);
    /// It did what it was asked for: after its next death it is started again as quickly as after its first. The deaths
    /// within the window count all the same.
    void worked() { m_deathsSinceWork = 0; }
    void forget(); ///< the learner asked for another start

    /// Within the window that ended with the last one.
    [[nodiscard]] std::size_t deaths() const { return m_deaths.size(); }

private:
    EnginePatience m_patience;
    std::deque<Time> m_deaths;
    std::size_t m_deathsSinceWork = 0;
};

} // namespace breakeven::ui
