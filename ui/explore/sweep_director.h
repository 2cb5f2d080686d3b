// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"
#include "ui/explore/sweep_runner.h"
#include "ui/learn/run_plan.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace breakeven::ui {

/// Plans what the settings ask for, has it measured, refines around crossings, and keeps the file from which a sweep is
/// resumed after a restart.
class SweepDirector final : public QObject
{
    Q_OBJECT

public:
    /// `keptFile` is a recording; empty: nothing is kept.
    SweepDirector(ExploreState &state, EngineClient &client, RunPlan &plan, QString keptFile,
                  QObject *parent = nullptr);
    ~SweepDirector() override;

    /// Reads the kept file into the state; a broken one is set aside, and told() says so.
    void restore();
    /// Starts, or goes on after a pause. Where all is measured already it says so; where no device of this machine is
    /// chosen it is silent, for another machine's may be.
    void run();
    void pause();
    /// How many points are to be measured yet, those around crossings once the grid is done, and seconds they take
    /// about.
    [[nodiscard]] int missing() const;
    [[nodiscard]] double expectedSeconds() const;

Q_SIGNALS:
    void told(const QString &sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
