// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/tradeoff/result.h"
#include "lessons/reader/lesson.h"

/// The texts of a language put into a lesson that was read without them.
namespace breakeven::lessons {

/// What strings.json holds. The questions' topics get their names. Errors: BadRequest with the JSON
/// path: a text that is missing, one that belongs to nothing in the lesson, a wrong type.
[[nodiscard]] tradeoff::Result<void> putStrings(Lesson &lesson, const protocol::Json &json);

/// What the folder's questions.json holds. Errors: as above.
[[nodiscard]] tradeoff::Result<void> putQuestionTexts(Lesson &lesson, const protocol::Json &json);

/// The lesson's own texts with those of the translation in their places. A text that the translation lacks stays.
[[nodiscard]] protocol::Json translated(const protocol::Json &own, const protocol::Json &translation);

} // namespace breakeven::lessons
