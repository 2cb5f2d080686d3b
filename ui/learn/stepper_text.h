// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/trace.h"
#include "lessons/reader/lesson.h"

#include <QString>

#include <optional>

/// Names of places in the trace, as stepper, tables and narration call them.
namespace breakeven::ui {

/// "Step 3", or "Own 1" for the first step of the learner's own.
[[nodiscard]] QString stepName(const tradeoff::Trace &trace, int step);
/// The same where several stand side by side: "step 3", "own 1"; 0 is "Start".
[[nodiscard]] QString stepLabel(const tradeoff::Trace &trace, int step);
/// How many of the trace's steps are the lesson's.
[[nodiscard]] int lessonStepCount(const tradeoff::Trace &trace);
/// The label of the flow's node where the cursor stands: "Choose hardware"; at Dispatch, that of the branch.
[[nodiscard]] QString stageLabel(const lessons::Flow &flow, const tradeoff::Trace &trace,
                                 const tradeoff::Cursor &cursor);

struct PositionText {
    QString step; ///< "Step 3 of 5", "Own 1"; "Start"
    QString stage; ///< "Choose hardware"; empty at the start

    [[nodiscard]] QString whole() const; ///< "Step 3 of 5 · Choose hardware"
};
[[nodiscard]] PositionText positionText(const lessons::Flow &flow, const tradeoff::Trace &trace,
                                        const tradeoff::Cursor &cursor);

} // namespace breakeven::ui
