// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/object_reader.h"
#include "engine/tradeoff/result.h"

#include <string_view>

/// The head of lesson.json and questions.json: "$schema", which is for editors, "format" and "version".
namespace breakeven::lessons {

/// Before anything else is looked at: a newer file may differ in all but these keys. Errors: BadRequest.
[[nodiscard]] tradeoff::Result<void> checkedHead(const protocol::Json &json, std::string_view format);

/// The keys of the head, checked already, are no strangers.
void skipHead(protocol::ObjectReader &reader);

} // namespace breakeven::lessons
