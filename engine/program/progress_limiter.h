// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven::program {

/// Lets at most four reports of progress through in any second, and every change of stage. A window rather than a pause
/// between two reports: a source that keeps to four a second itself, a little unevenly, loses none.
class ProgressLimiter final
{
public:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool lets(std::string_view stage, Clock::time_point now)
    {
        std::optional<Clock::time_point> &fourthLast = m_sent[m_next];
        if (stage == m_stage && fourthLast && now - *fourthLast < window)
            return false;
        m_stage = stage;
        fourthLast = now;
        m_next = (m_next + 1) % m_sent.size();
        return true;
    }

private:
    static constexpr std::chrono::seconds window{1};

    std::string m_stage;
    std::array<std::optional<Clock::time_point>, 4> m_sent;
    std::size_t m_next = 0; ///< the oldest of m_sent
};

} // namespace breakeven::program
