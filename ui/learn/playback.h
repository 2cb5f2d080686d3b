// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace breakeven::ui {

/// Milliseconds that a stage stays on screen at normal speed; nothing is the start. Where there is more to read
/// (Choose, Measure) it stays longer.
[[nodiscard]] int paceMs(std::optional<tradeoff::Stage> stage);

/// Plays the lesson: moves the cursor on, stage after stage, until the end. It stops as soon as somebody else moves the
/// cursor or the workload.
class Playback final : public QObject
{
    Q_OBJECT

public:
    explicit Playback(LearnState &state, QObject *parent = nullptr);

    [[nodiscard]] bool playing() const { return m_timer.isActive(); }
    [[nodiscard]] double speed() const { return m_speed; }
    /// From where the cursor is; from the start where it is at the end.
    void play();
    void pause();
    void toggle();
    void setSpeed(double factor); ///< 0.01 to 1000

Q_SIGNALS:
    void playingChanged(bool playing);
    void speedChanged(double factor);

private:
    [[nodiscard]] bool atEnd() const;
    void schedule();
    void advance();

    LearnState &m_state;
    QTimer m_timer;
    double m_speed = 1;
    bool m_moving = false; ///< the change of the cursor is our own
};

} // namespace breakeven::ui
