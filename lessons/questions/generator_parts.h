// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/generators.h"
#include "lessons/questions/seeded_random.h"
#include "lessons/reader/wire_words.h"

#include <QCoreApplication>

/// What the generators share: how they draw, and how they write numbers. Numbers are drawn and written as integers of
/// a small unit, so that no rounding can differ from machine to machine.
namespace breakeven::lessons {

/// The texts in the learner's language: Generators::tr().
struct Generators {
    Q_DECLARE_TR_FUNCTIONS(breakeven::lessons::Generators)
};

/// The integer with its decimal sign, the locale's, moved to the left: 1250 with 3 places is "1.25".
[[nodiscard]] QString decimal(std::int64_t value, int places);
/// The same with a dollar sign and at least two places: 120 with 2 places is "$1.20".
[[nodiscard]] QString dollars(std::int64_t value, int places);
[[nodiscard]] QString gigabytes(tradeoff::Bytes bytes); ///< "0.8 GB"
/// "if model size > 1 GB and batch > 16, use the GPU, else the CPU"
[[nodiscard]] QString ruleText(const tradeoff::DecisionRule &rule);
[[nodiscard]] QString nameOf(tradeoff::Hardware hardware);

enum class Topic { Rule, Measuring, Cost };

/// With the locale's sign at every thousand of the whole numbers, and of what stands before the decimal sign.
[[nodiscard]] Question withThousands(Question question);

/// An empty question with id, difficulty and topic.
[[nodiscard]] Question questionFrom(const char *generator, std::uint32_t seed, Difficulty difficulty, Topic topic);

/// Adds a known mistake, unless its number is right as well or explained already.
void addMistake(NumericKey &key, double value, const QString &explanation);

/// Where a drawn number lies with respect to a threshold.
enum class Side { Below, Exactly, Above };

/// Nothing where no workload has such a size, or such a batch.
[[nodiscard]] std::optional<tradeoff::Bytes> drawSize(SeededRandom &random, tradeoff::Bytes threshold, Side side);
[[nodiscard]] std::optional<int> drawBatch(SeededRandom &random, int threshold, Side side);

// Each as Generator::make.
[[nodiscard]] std::optional<Question> makeCondition(const GeneratorInput &input, std::uint32_t seed);
[[nodiscard]] std::optional<Question> makeThreshold(const GeneratorInput &input, std::uint32_t seed);
[[nodiscard]] std::optional<Question> makeSmallestBatch(const GeneratorInput &input, std::uint32_t seed);
[[nodiscard]] std::optional<Question> makeThroughput(const GeneratorInput &input, std::uint32_t seed);
[[nodiscard]] std::optional<Question> makeCost(const GeneratorInput &input, std::uint32_t seed);
[[nodiscard]] std::optional<Question> makePriceRatio(const GeneratorInput &input, std::uint32_t seed);
[[nodiscard]] std::optional<Question> makeBracket(const GeneratorInput &input, std::uint32_t seed);

} // namespace breakeven::lessons
