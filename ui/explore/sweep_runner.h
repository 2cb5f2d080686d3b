// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/sweep_plan.h"
#include "ui/engine_client/engine_client.h"
#include "ui/explore/sweep_state.h"
#include "ui/learn/run_expectation.h"

#include <QObject>

#include <memory>
#include <vector>

namespace breakeven::ui {

/// Measures points one after the other through a client that others use, too: between two points it lets a run that
/// was asked for elsewhere go first. What is there already is not measured again.
class SweepRunner final : public QObject
{
    Q_OBJECT

public:
    explicit SweepRunner(EngineClient &client, QObject *parent = nullptr);
    ~SweepRunner() override;

    /// Begins, or begins anew, with these points in this order. Points whose weights alone do not fit in 85 % of the
    /// device's memory are failed() at once and not tried.
    void start(std::vector<tradeoff::SweepPoint> points, tradeoff::Effort effort,
               const std::vector<tradeoff::Device> &devices);
    /// More points, after those that are left; of those that are there already none is measured twice.
    void append(const std::vector<tradeoff::SweepPoint> &points);
    void pause(); ///< at once: the point that is going is measured again later
    void resume();
    void stop(); ///< what is left is dropped
    /// A run elsewhere in the window goes on: no point is begun until it is over.
    void setHeld(bool held);

    [[nodiscard]] const SweepState &state() const;
    [[nodiscard]] const RunExpectation &expectation() const; ///< with what this sweep's points taught it

Q_SIGNALS:
    void stateChanged();
    void measured(const breakeven::tradeoff::Measurement &measurement);
    /// One device that vanishes fails its own points; the others go on.
    void failed(const breakeven::tradeoff::SweepPoint &point, const breakeven::tradeoff::Error &error);
    /// No point is left; append() may give more from here. Never while it is paused.
    void exhausted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
