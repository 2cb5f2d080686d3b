// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/present/present_state.h"
#include "ui/present/present_timer.h"
#include "ui/present/vote_state.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QRect>

#include <vector>

QT_BEGIN_NAMESPACE
class QScreen;
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

class PresentWindow;
class RunPlan;
class SpeakerWindow;

/// Where the windows go: the class sees another screen than the one the speaker works on, where there is one.
struct PresentScreens {
    int audience = 0; ///< index among the screens
    int speaker = -1; ///< none
};
[[nodiscard]] PresentScreens presentScreens(int screenCount, int ownScreen);

/// Presents the lesson full screen, over the state that the main window shows: both stay in step. Votes and the timer
/// outlive the windows.
class PresentMode final : public QObject
{
    Q_OBJECT

public:
    PresentMode(LearnState &learn, RunPlan &plan, QObject *parent = nullptr);
    ~PresentMode() override;

    [[nodiscard]] bool active() const { return m_window != nullptr; }
    void start();
    void leave();
    /// The learner's own type scale, whether or not the lesson is presented: what is to be kept in the settings.
    [[nodiscard]] double ownTypeScale() const;

    [[nodiscard]] PresentWindow *window() const { return m_window; }
    [[nodiscard]] SpeakerWindow *speaker() const { return m_speaker; }
    [[nodiscard]] PresentState &state() { return m_state; }
    [[nodiscard]] VoteState &votes() { return m_votes; }
    [[nodiscard]] PresentTimer &timer() { return m_timer; }

Q_SIGNALS:
    void left();

private:
    struct Placed {
        QPointer<QWidget> window;
        QRect geometry;
    };

    void place();
    void openSpeaker(QScreen *screen);
    void toggleSpeaker();

    LearnState &m_learn;
    RunPlan &m_plan;
    PresentState m_state;
    PresentTimer m_timer;
    VoteState m_votes;
    PresentWindow *m_window = nullptr;
    SpeakerWindow *m_speaker = nullptr;
    QPointer<QScreen> m_own; ///< where the speaker works
    std::vector<Placed> m_others; ///< windows that large type may make larger
};

} // namespace breakeven::ui
