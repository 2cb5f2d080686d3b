// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/playback.h"

#include <algorithm>

namespace breakeven::ui {

using tradeoff::Stage;

int paceMs(std::optional<Stage> stage)
{
    if (!stage)
        return 1000;
    switch (*stage) {
    case Stage::Choose:
    case Stage::Measure: return 3200;
    case Stage::Check:
    case Stage::Compare:
    case Stage::Select: return 2400;
    case Stage::Start:
    case Stage::Dispatch:
    case Stage::Run:
    case Stage::End: break;
    }
    return 1600;
}

Playback::Playback(LearnState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Playback::advance);
    const auto stopForOthers = [this] {
        if (!m_moving)
            pause();
    };
    connect(&state, &LearnState::cursorChanged, this, stopForOthers);
    connect(&state, &LearnState::workloadChanged, this, stopForOthers);
    connect(&state, &LearnState::lessonChanged, this, stopForOthers);
}

void Playback::play()
{
    if (playing() || m_state.trace().stepCount() == 0)
        return;
    if (atEnd()) {
        m_moving = true;
        m_state.setCursor({});
        m_moving = false;
    }
    schedule();
    Q_EMIT playingChanged(true);
}

void Playback::pause()
{
    if (!playing())
        return;
    m_timer.stop();
    Q_EMIT playingChanged(false);
}

void Playback::toggle()
{
    if (playing())
        pause();
    else
        play();
}

void Playback::setSpeed(double factor)
{
    const double wanted = std::clamp(factor, 0.01, 1000.0);
    if (wanted == m_speed)
        return;
    m_speed = wanted;
    if (playing())
        schedule();
    Q_EMIT speedChanged(wanted);
}

bool Playback::atEnd() const
{
    const tradeoff::Trace &trace = m_state.trace();
    return trace.positionOf(m_state.cursor()) == trace.positionCount() - 1;
}

void Playback::schedule()
{
    m_timer.start(static_cast<int>(paceMs(m_state.trace().stageAt(m_state.cursor())) / m_speed));
}

void Playback::advance()
{
    m_moving = true;
    m_state.moveBy(1);
    m_moving = false;
    if (atEnd())
        Q_EMIT playingChanged(false);
    else
        schedule();
}

} // namespace breakeven::ui
