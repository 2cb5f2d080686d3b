// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/questions/generators.h"

#include <cstdint>
#include <span>
#include <vector>

namespace breakeven::lessons {

inline constexpr int testLength = 10;
inline constexpr int leastOfEachDifficulty = 3;

/// "Test this pattern": ten questions, at least three of each difficulty, about half from the bank's practice and half
/// from the generators that need no figures; where one has too few, more from the other. What the bank has for the
/// visual quiz is left out, since a test shows no table. Lesson and seed make all of it: which, in which order, how
/// their options stand.
struct DrawnTest {
    std::uint32_t seed = 0;
    std::vector<Question> questions;
    QString fingerprint; ///< of the questions: another one means the lesson has changed
};

/// Errors: BadRequest where the lesson has no way to ten questions of which three are of each difficulty.
[[nodiscard]] tradeoff::Result<DrawnTest> drawTest(const Lesson &lesson, std::uint32_t seed);
[[nodiscard]] tradeoff::Result<DrawnTest> drawTest(const Lesson &lesson, std::uint32_t seed,
                                                   std::span<const Generator> generators);

/// The questions of a round of practice: the bank's, in its order, then one of each generator that finds what it needs.
/// Options shuffled by the seed.
[[nodiscard]] std::vector<Question> practiceRound(const Lesson &lesson,
                                                  const std::vector<tradeoff::Measurement> &measured,
                                                  std::uint32_t seed);
/// The bank's questions for the visual quiz, in its order; options shuffled by the seed.
[[nodiscard]] std::vector<Question> quizRound(const Lesson &lesson, std::uint32_t seed);

/// Options in an order made by the seed. Of Order they stay in the right one: presentedOptions() is what is shown.
[[nodiscard]] Question withShuffledOptions(Question question, std::uint32_t seed);
/// The ids of the options as they first stand before the learner: of Order shuffled by the id alone, and never the
/// right order.
[[nodiscard]] QStringList presentedOptions(const Question &question);

} // namespace breakeven::lessons
