// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/tradeoff/result.h"
#include "lessons/reader/lesson.h"

#include <vector>

namespace breakeven::lessons {

/// What questions.json holds: everything but the texts; a mistake's explanation is its id. Answer keys are worked out
/// here, from the lesson's rule, flow and steps. Errors: BadRequest with the JSON path, what is wrong and what was
/// expected.
[[nodiscard]] tradeoff::Result<std::vector<Question>> readQuestions(const protocol::Json &json, const Lesson &lesson);

} // namespace breakeven::lessons
