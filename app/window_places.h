// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_store.h"
#include "ui/engine_client/engine_client.h"
#include "ui/explore/explore_keeping.h"
#include "ui/explore/explore_state.h"
#include "ui/explore/other_machines.h"
#include "ui/explore/sweep_director.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/run_plan.h"
#include "ui/main_window/main_window.h"
#include "ui/test/test_state.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <vector>

namespace breakeven::app {

/// The window's places, what each is made of, and the ways from one to the other. A place is made when it is first
/// opened; the learner's progress is opened with the place Test. A place may be made again for another window: the
/// state behind it is the same.
class WindowPlaces final : public QObject
{
    Q_OBJECT

public:
    /// Progress lies in `dataFolder`.
    WindowPlaces(ui::EngineClient &client, ui::LearnState &state, ui::RunPlan &plan, QString dataFolder,
                 QObject *parent = nullptr);
    ~WindowPlaces() override;

    [[nodiscard]] std::vector<ui::Place> places();
    /// The window that shows them.
    void lead(ui::MainWindow &window);

    [[nodiscard]] ui::LearnPlace *learn() const { return m_learn; } ///< null until it was opened
    [[nodiscard]] ui::ExploreState *explore() const { return m_explore.get(); } ///< null until the place was opened
    [[nodiscard]] ui::TestState *test() const { return m_testState.get(); } ///< null until the place was opened

Q_SIGNALS:
    void learnMade();

private:
    QWidget *makeLearn(QWidget *parent);
    QWidget *makeExplore(QWidget *parent);
    void makeExploreState();
    void restoreExplore();
    QWidget *makeTest(QWidget *parent);
    void makeTestState();
    void showWorkload(const tradeoff::Workload &workload);
    void showStep(int step);
    void startInTest(lessons::Activity activity);

    ui::EngineClient &m_client;
    ui::LearnState &m_state;
    ui::RunPlan &m_plan;
    QString m_dataFolder;
    QPointer<ui::MainWindow> m_window;
    QPointer<ui::LearnPlace> m_learn;
    std::unique_ptr<ui::ExploreState> m_explore;
    std::unique_ptr<ui::ExploreKeeping> m_keeping;
    std::unique_ptr<ui::SweepDirector> m_director;
    std::unique_ptr<ui::OtherMachines> m_machines;
    std::unique_ptr<lessons::ProgressStore> m_progress;
    std::unique_ptr<ui::TestState> m_testState;
};

} // namespace breakeven::app
