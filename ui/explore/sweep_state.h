// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/workload.h"

#include <QString>

#include <optional>

namespace breakeven::ui {

/// How far the sweep is, for whoever shows it.
struct SweepState {
    enum class Stage {
        Idle, ///< never started, or nothing is left to measure
        Running,
        Waiting, ///< for a run that was asked for elsewhere in the window; goes on by itself
        Paused, ///< by the learner, or because the engine died; goes on when asked to
    };
    Stage stage = Stage::Idle;
    int done = 0; ///< points with a figure or a failure
    int total = 0; ///< grows as a crossing is refined
    bool refining = false;
    std::optional<double> secondsLeft;
    std::optional<tradeoff::Workload> now; ///< being measured
    QString deviceId; ///< where
    QString sentence; ///< why it is paused or waiting; empty where the stage says it all
};

} // namespace breakeven::ui
