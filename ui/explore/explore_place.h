// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"
#include "ui/explore/other_machines.h"
#include "ui/explore/sweep_director.h"

#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// The place Explore: sweep, lanes and cost at the left; lines, heat map, rules and roofline beside them. It only
/// wires.
class ExplorePlace final : public QWidget
{
    Q_OBJECT

public:
    ExplorePlace(ExploreState &state, SweepDirector &director, OtherMachines &machines, QWidget *parent = nullptr);
    ~ExplorePlace() override;

    /// A recording or a session, by what is in it.
    void openFile(const QString &file);

Q_SIGNALS:
    /// A cell of the heat map or a point of a chart was chosen.
    void workloadWanted(const breakeven::tradeoff::Workload &workload);
    void ruleForLearnWanted(const breakeven::tradeoff::DecisionRule &rule);
    void told(const QString &sentence);
    /// What the state says is shown by now: what is left to measure and, with `pictures`, pictures and rules.
    void refreshed(bool pictures);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
