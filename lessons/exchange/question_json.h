// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/wire_text.h"
#include "lessons/questions/question.h"

#include <span>

/// Questions as a lesson's files hold them (lessons/schema), the keys stated.
namespace breakeven::lessons {

/// questions.json: everything but the texts.
[[nodiscard]] protocol::OrderedJson structureJson(std::span<const Question> questions);
/// The questions.json of a language.
[[nodiscard]] protocol::OrderedJson textsJson(std::span<const Question> questions);

} // namespace breakeven::lessons
