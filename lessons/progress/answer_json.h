// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/result.h"
#include "lessons/questions/grading.h"

#include <QString>

/// An answer as JSON: {"options": ["a", "b"], "number": 1.5, "rule": {...}}; what the learner did not give is left out.
namespace breakeven::lessons {

[[nodiscard]] protocol::OrderedJson toJson(const Answer &answer);
/// Complains as ObjectReader does.
[[nodiscard]] Answer readAnswer(protocol::ObjectReader reader);

[[nodiscard]] QString encodedAnswer(const Answer &answer);
/// Errors: BadRequest.
[[nodiscard]] tradeoff::Result<Answer> decodedAnswer(const QString &text);

inline constexpr std::size_t maxAnswerOptions = 1'000;
/// Of a lesson's, a question's, an option's id, a fingerprint.
inline constexpr std::size_t maxProgressIdBytes = 512;

/// Not empty, not too long, no control characters.
[[nodiscard]] bool isProgressId(const QString &text);

} // namespace breakeven::lessons
