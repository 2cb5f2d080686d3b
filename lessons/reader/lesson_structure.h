// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/tradeoff/result.h"
#include "lessons/reader/lesson.h"

namespace breakeven::lessons {

/// What lesson.json holds: everything but texts and questions. Errors: BadRequest with the JSON path, what is wrong
/// and what was expected.
[[nodiscard]] tradeoff::Result<Lesson> readStructure(const protocol::Json &json);

/// "en", "pt-BR", "zh_CN": a language and perhaps a region or script.
[[nodiscard]] bool isLanguage(const QString &text);

} // namespace breakeven::lessons
