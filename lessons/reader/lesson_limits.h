// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"

#include <cstddef>

/// What a lesson may hold at most. A lesson may come from anywhere, so nothing in it is without a limit.
namespace breakeven::lessons {

inline constexpr std::size_t maxFileBytes = 1'000'000; ///< lesson.json, strings.json, each text in Markdown
inline constexpr std::size_t maxQuestionFileBytes = 8'000'000; ///< questions.json and its texts: 10,000 need them

inline constexpr protocol::JsonLimits lessonJsonLimits{.maxBytes = maxFileBytes, .maxValues = 100'000};
inline constexpr protocol::JsonLimits questionJsonLimits{.maxBytes = maxQuestionFileBytes, .maxValues = 1'000'000};

inline constexpr std::size_t maxLanguages = 64;
inline constexpr std::size_t maxSteps = 64;
inline constexpr std::size_t maxInsights = 64;
inline constexpr std::size_t maxTopics = 64;
inline constexpr std::size_t maxGlossaryEntries = 1'000;
inline constexpr std::size_t maxQuestions = 10'000;
inline constexpr std::size_t maxOptions = 8;
inline constexpr std::size_t maxMistakes = 16; ///< wrong numbers that a numeric question knows
inline constexpr std::size_t maxRuleCases = 64; ///< that a repaired rule has to decide
inline constexpr std::size_t maxHints = 2;
inline constexpr std::size_t maxHintCells = 64;
inline constexpr std::size_t maxParagraphs = 32; ///< steps of a solution, common mistakes of a question
inline constexpr std::size_t maxLines = 1'000; ///< of a text that is written as a list of lines
inline constexpr std::size_t maxIdLength = 64;
inline constexpr int maxMinutes = 600;
inline constexpr double smallestFigure = 1e-12; ///< figures are more than nothing
inline constexpr double largestFigure = 1e12;

} // namespace breakeven::lessons
