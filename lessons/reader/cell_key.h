// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "lessons/reader/lesson.h"

namespace breakeven::lessons {

/// {"step": 4, "column": "hardware"}. Where `mayBeWholeColumn`, "step" may be left out: 0.
[[nodiscard]] CellReference readCell(protocol::ObjectReader reader, int stepCount, bool mayBeWholeColumn);

/// Reads "cell", the cell of the steps table that is emptied. What belongs there follows from the lesson: of
/// "condition" and "hardware" one of the "options" ("true" or "false", "cpu" or "gpu") by the rule, of the other
/// columns the step's number, with "tolerance" and "mistakes" as of a numeric question.
void readCellQuestion(Question &question, protocol::ObjectReader &reader, const Lesson &lesson);

} // namespace breakeven::lessons
