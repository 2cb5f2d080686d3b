// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generator_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven::lessons {

using tradeoff::Bytes;
using tradeoff::DecisionRule;
using tradeoff::Hardware;

namespace {

/// The smallest multiple of `multiple` that goes to the GPU, where there is one.
std::optional<int> smallestBatch(const DecisionRule &rule, Bytes size, int multiple)
{
    const int first = std::max(multiple, rule.batchThreshold / multiple * multiple);
    for (int batch = first; batch <= tradeoff::largestBatch && batch <= first + multiple; batch += multiple) {
        if (rule.decide(size, batch).hardware == Hardware::Gpu)
            return batch;
    }
    return std::nullopt;
}

NumericKey smallestBatchKey(const DecisionRule &rule, int right, int multiple)
{
    const int threshold = rule.batchThreshold;
    NumericKey key{.value = static_cast<double>(right), .unit = Generators::tr("samples")};
    key.explanation =
        Generators::tr("Right. %1 > %2 is true, and no smaller batch is above %2.").arg(right).arg(threshold);
    if (multiple > 1)
        key.explanation =
            Generators::tr("Right. %1 is the first multiple of %2 above %3.").arg(right).arg(multiple).arg(threshold);
    const int below = right - multiple;
    if (below > 0 && below == threshold)
        addMistake(key, below,
                   Generators::tr("%1 > %1 is false: the batch has to be larger than %1, not equal.").arg(below));
    else if (below > 0)
        addMistake(key, below,
                   Generators::tr("%1 > %2 is false, so this batch stays with the CPU.").arg(below).arg(threshold));
    if (threshold > 0)
        addMistake(key, threshold, Generators::tr("%1 is the threshold itself, and %1 > %1 is false.").arg(threshold));
    addMistake(
        key, threshold + 1,
        Generators::tr("%1 is above %2, but it is no multiple of %3.").arg(threshold + 1).arg(threshold).arg(multiple));
    addMistake(key, right + multiple,
               Generators::tr("%1 goes to the GPU as well, but %2 does, too, and is smaller.")
                   .arg(right + multiple)
                   .arg(right));
    return key;
}

} // namespace

std::optional<Question> makeSmallestBatch(const GeneratorInput &input, std::uint32_t seed)
{
    SeededRandom random = randomFor("smallest-batch", seed);
    const DecisionRule &rule = input.rule;
    const bool isAnd = rule.junction == tradeoff::Junction::And;
    // The size is such that the batch decides.
    const bool onThreshold = !isAnd && random.below(4) == 0;
    const std::optional<Bytes> size = drawSize(random, rule.sizeThreshold,
                                               isAnd             ? Side::Above
                                                   : onThreshold ? Side::Exactly
                                                                 : Side::Below);
    constexpr std::array multiples{1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 24, 25, 32};
    const int multiple = multiples[random.below(static_cast<std::uint32_t>(multiples.size()))];
    const std::optional<int> right = size ? smallestBatch(rule, *size, multiple) : std::nullopt;
    if (!right || *right + multiple > tradeoff::largestBatch)
        return std::nullopt;

    const tradeoff::Decision decision = rule.decide(*size, *right);
    Question question = questionFrom("smallest-batch", seed, Difficulty::Medium, Topic::Rule);
    question.kind = QuestionKind::Numeric;
    const QString ruleSentence = Generators::tr("The rule: *%1*.").arg(ruleText(rule)) + QStringLiteral("\n\n");
    question.text = multiple == 1 ? ruleSentence
            + Generators::tr("A model has %1. What is the smallest batch that the rule sends to the GPU?")
                  .arg(gigabytes(*size))
                                  : ruleSentence
            + Generators::tr(
                  "A model has %1, and its batches are made in multiples of %2: %2, %3, %4 and so on. What is the "
                  "smallest of them that the rule sends to the GPU?")
                  .arg(gigabytes(*size))
                  .arg(multiple)
                  .arg(2 * multiple)
                  .arg(3 * multiple);
    question.numeric = smallestBatchKey(rule, *right, multiple);
    question.hints = {
        Generators::tr("The size is known: is %1 true?").arg(inQt(decision.sizeHalf)),
        multiple == 1
            ? Generators::tr("The batch has to be larger than %1; equal is not enough.").arg(rule.batchThreshold)
            : Generators::tr("Which is the first multiple of %1 that is larger than %2?")
                  .arg(multiple)
                  .arg(rule.batchThreshold)};
    question.solution = {
        isAnd ? Generators::tr("%1 is true, so the batch decides.").arg(inQt(decision.sizeHalf))
              : Generators::tr("%1 is false, so the batch decides.").arg(inQt(decision.sizeHalf)),
        Generators::tr("The batch has to be larger than %1.").arg(rule.batchThreshold),
        multiple == 1 ? Generators::tr("The first whole number above %1 is %2.").arg(rule.batchThreshold).arg(*right)
                      : Generators::tr("The first multiple of %1 above %2 is %3.")
                            .arg(multiple)
                            .arg(rule.batchThreshold)
                            .arg(*right),
    };
    const int below = *right - multiple;
    question.quickCheck = below > 0
        ? Generators::tr("A batch of %1 goes to the GPU, and one of %2 to the CPU.").arg(*right).arg(below)
        : Generators::tr("A batch of %1 goes to the GPU, and there is no smaller one.").arg(*right);
    question.commonMistakes = {Generators::tr("Answering with the threshold itself: the comparison is strict."),
                               Generators::tr("Looking for the answer in the model size, which is already given.")};
    return withThousands(std::move(question));
}

} // namespace breakeven::lessons
