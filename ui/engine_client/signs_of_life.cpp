// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/signs_of_life.h"

#include <algorithm>

namespace breakeven::ui {

SignsOfLife::SignsOfLife(const EnginePatience &patience, Time start)
    : m_patience(patience)
    , m_start(start)
    , m_lastHeard(start)
    , m_lastProgress(start)
    , m_progressLimit(patience.noProgress)
{ }

void SignsOfLife::greeted(Time now)
{
    m_greeted = true;
    heard(now);
}

void SignsOfLife::heard(Time now)
{
    m_lastHeard = std::max(m_lastHeard, now);
}

void SignsOfLife::counted(std::uint64_t counter, Time now)
{
    heard(now);
    if (counter != m_counter)
        progressed(now);
    m_counter = counter;
}

void SignsOfLife::progressed(Time now)
{
    m_lastProgress = std::max(m_lastProgress, now);
}

void SignsOfLife::workBegins(Time now, std::optional<Duration> expected)
{
    constexpr Duration longest = Duration::max() / (2 * expectedFactor); // no overflow
    const Duration likely = std::clamp(expected.value_or(Duration::zero()), Duration::zero(), longest);
    const Duration limit = std::max(m_patience.noProgress, expectedFactor * likely);
    m_progressLimit = m_working ? std::max(m_progressLimit, limit) : limit;
    m_working = true;
    progressed(now);
}

void SignsOfLife::workEnds()
{
    m_working = false;
    m_progressLimit = m_patience.noProgress;
}

void SignsOfLife::excuse(Duration time)
{
    m_start += time;
    m_lastHeard += time;
    m_lastProgress += time;
}

SignsOfLife::Verdict SignsOfLife::verdict(Time now) const
{
    if (!m_greeted)
        return now - m_start >= m_patience.hello ? Verdict::NoHello : Verdict::Alive;
    // In milliseconds, since a very long limit would overflow in the clock's own unit.
    const auto silence = std::chrono::floor<Duration>(now - m_lastHeard);
    if (silence >= m_patience.silent)
        return Verdict::Silent;
    if (m_working && std::chrono::floor<Duration>(now - m_lastProgress) >= m_progressLimit)
        return Verdict::NoProgress;
    return silence >= m_patience.notResponding ? Verdict::NotResponding : Verdict::Alive;
}

} // namespace breakeven::ui
