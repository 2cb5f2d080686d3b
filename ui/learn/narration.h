// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/trace.h"
#include "lessons/reader/lesson.h"

#include <QString>

#include <optional>

namespace breakeven::ui {

/// What happens at the cursor, in one plain sentence with the step's own numbers. Every figure is said with its
/// provenance.
[[nodiscard]] QString narrate(const lessons::Lesson &lesson, const tradeoff::Trace &trace,
                              const tradeoff::Cursor &cursor);

/// What the rule would do with a workload that is only tried out.
[[nodiscard]] QString narratePreview(const tradeoff::DecisionRule &rule, const tradeoff::Workload &workload);

/// The key moment that speaks of a step, counted from 1: one that leads there, or else one that names it.
[[nodiscard]] std::optional<int> keyMomentOf(const lessons::Lesson &lesson, int step);

} // namespace breakeven::ui
