// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/engine_patience.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace breakeven::ui {

/// Judges from what was heard of the engine, and when, whether it lives and gets on. Knows no clock: every time is
/// given.
class SignsOfLife final
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::milliseconds;

    enum class Verdict {
        Alive,
        NotResponding, ///< nothing heard for a while; may come back
        Silent, ///< nothing heard for so long that it is to be ended
        NoHello, ///< never answered
        NoProgress, ///< says that it lives, but gets no work done
    };

    /// Work that is expected to last so long may stand still for this many times as long.
    static constexpr int expectedFactor = 20;

    SignsOfLife(const EnginePatience &patience, Time start);

    void greeted(Time now); ///< the answer to hello; until then only NoHello can be the matter
    void heard(Time now); ///< any message
    /// The counter of a heartbeat; work is getting on where it has changed.
    void counted(std::uint64_t counter, Time now);
    void progressed(Time now);
    /// Something was asked for. Where other work goes on, the longer limit of the two counts.
    void workBegins(Time now, std::optional<Duration> expected);
    void workEnds(); ///< nothing asked for is left

    /// Nobody listened for so long (the window itself stood still), so that time counts as no silence.
    void excuse(Duration time);

    [[nodiscard]] Verdict verdict(Time now) const;
    [[nodiscard]] Duration progressLimit() const { return m_progressLimit; }

private:
    EnginePatience m_patience;
    Time m_start;
    Time m_lastHeard;
    Time m_lastProgress;
    Duration m_progressLimit;
    std::uint64_t m_counter = 0;
    bool m_greeted = false;
    bool m_working = false;
};

} // namespace breakeven::ui
