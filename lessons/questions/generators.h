// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"
#include "lessons/reader/lesson.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace breakeven::lessons {

/// What generated questions are made from.
struct GeneratorInput {
    tradeoff::DecisionRule rule; ///< the lesson's, not the learner's edit of it
    std::vector<LessonStep> steps;
    std::vector<tradeoff::Measurement> measured; ///< of the learner's machine; may be empty
};

/// Makes questions of one sort, the key computed. The same input and seed give the same question on every machine.
struct Generator {
    QString id; ///< "throughput": letters, digits, hyphens
    Difficulty difficulty = Difficulty::Easy;
    bool needsFigures = false; ///< reads `measured`: such a question is this machine's own, and in no seeded test
    /// Nothing where the input does not hold what it needs.
    std::optional<Question> (*make)(const GeneratorInput &input, std::uint32_t seed) = nullptr;
};

/// "condition" (evaluate it for a workload), "threshold" (which step changes if a threshold moves), "smallest-batch"
/// (that sends X GB to the GPU), "throughput" (from batch and latency), "cost" (per inference, from price and
/// throughput), "price-ratio" (at which the cost per inference is the same), "bracket" (the break-even bracket, read
/// off the learner's own figures).
[[nodiscard]] std::span<const Generator> generators();

[[nodiscard]] QString generatedId(const QString &generator, std::uint32_t seed);
/// Makes the question of a generated id again; nothing where it is no such id or the input lacks what it needs.
[[nodiscard]] std::optional<Question> remake(const QString &id, const GeneratorInput &input);

[[nodiscard]] GeneratorInput inputOf(const Lesson &lesson, std::vector<tradeoff::Measurement> measured = {});

/// The question of that id, from the lesson's bank or made again.
[[nodiscard]] std::optional<Question> questionOf(const QString &id, const Lesson &lesson,
                                                 const std::vector<tradeoff::Measurement> &measured = {});

} // namespace breakeven::lessons
