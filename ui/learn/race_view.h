// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"
#include "ui/learn/race_plan.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

class Card;
class CardLabel;
class LinkButton;
class RaceLanes;

/// The devices side by side, doing the same work at their measured rates. Runs by itself when new figures have come in;
/// else it shows how it ended, and can be run again.
class RaceView final : public QWidget
{
    Q_OBJECT

public:
    explicit RaceView(LearnState &state, QWidget *parent = nullptr);

    void start();
    /// Seconds into the race; ends the motion. For pictures and tests.
    void setTime(double seconds);
    [[nodiscard]] double time() const { return m_time; }
    [[nodiscard]] bool moving() const { return m_moving; }
    [[nodiscard]] const RacePlan &plan() const { return m_plan; }
    /// The race stands still while samples are taken, and goes on where it was.
    void setAnimationsPaused(bool paused);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take(); ///< the figures shown, as the end of their race
    void refresh();
    void advance();
    void showMoment();
    void updateTimer();
    [[nodiscard]] bool hidden() const;
    [[nodiscard]] QString outcome() const;

    LearnState &m_state;
    RacePlan m_plan;
    std::vector<double> m_rates; ///< of the figures shown last, to know new ones
    tradeoff::Workload m_workload;
    double m_time = 0; ///< seconds into the race
    bool m_moving = false;
    bool m_due = false; ///< new figures have come in; the race begins when the run is over
    bool m_paused = false;
    QTimer m_timer{this};
    QElapsedTimer m_sinceTick;
    Card *m_card;
    CardLabel *m_factor;
    LinkButton *m_again;
    RaceLanes *m_lanes;
    CardLabel *m_markMeaning;
    CardLabel *m_outcome;
};

} // namespace breakeven::ui
