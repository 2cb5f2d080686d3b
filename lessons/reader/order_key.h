// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "lessons/reader/lesson.h"

#include <vector>

namespace breakeven::lessons {

/// Reads "items", the ids of what is to be put in order, and "key", an object with one of
///   {"order": ["check", "choose", "run"]}     all of the items, in the right order
///   {"stages": true}                          the items are nodes of the lesson's flow, in its order
/// Yields the items in the right order.
[[nodiscard]] std::vector<QuestionOption> readOrder(protocol::ObjectReader &reader, const Flow &flow);

} // namespace breakeven::lessons
