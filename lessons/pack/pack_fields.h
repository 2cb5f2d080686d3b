// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/wire_text.h"
#include "lessons/pack/lesson_pack.h"

namespace breakeven::lessons {

/// A pack as its file holds it: every key in a fixed order, null for what it does not say.
[[nodiscard]] protocol::OrderedJson jsonOf(const LessonPack &pack);
/// All keys must be there. Errors: BadRequest.
[[nodiscard]] tradeoff::Result<LessonPack> readPackFields(const protocol::Json &json);

} // namespace breakeven::lessons
