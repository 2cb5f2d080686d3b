// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"
#include "ui/learn/reading_text.h"
#include "ui/learn/ways_row.h"

#include <QWidget>

namespace breakeven::ui {

class DeviceCards;
class FlowPanel;
class LearnColumns;
class Playback;
class RaceView;
class ReadingPanel;
class RunPlan;
class StepperBar;
class WorkloadPanel;

/// The place Learn: puts its views together and leads from one to the other. Each view is a function of the state; none
/// knows another.
class LearnPlace final : public QWidget
{
    Q_OBJECT

public:
    LearnPlace(LearnState &state, RunPlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] Playback &playback() const;
    void openReading(ReadingPage page);
    void openKeyMoment(int number); ///< counted from 1
    void closeReading();
    void take(Way way);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void startAgainRequested(); ///< of the engine, after it was given up
    void practiceWanted(); ///< in the place Test
    void reviewWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followRun();
    void restyle();

    LearnState &m_state;
    StepperBar *m_stepper;
    FlowPanel *m_flow;
    WorkloadPanel *m_workload;
    DeviceCards *m_cards;
    RaceView *m_race;
    ReadingPanel *m_reading;
    LearnColumns *m_columns;
    bool m_timed = false; ///< the engine takes times: nothing moves meanwhile
};

} // namespace breakeven::ui
