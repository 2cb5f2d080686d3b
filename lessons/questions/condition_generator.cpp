// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generator_parts.h"

#include <utility>

namespace breakeven::lessons {

using tradeoff::Bytes;
using tradeoff::Decision;
using tradeoff::DecisionRule;
using tradeoff::Hardware;

namespace {

/// What somebody may make of the two halves of the condition.
struct Reading {
    bool sizeHolds = false;
    bool batchHolds = false;
    Hardware hardware = Hardware::Cpu;
};

/// What the rule would choose if the halves were so.
Hardware chosenWith(const DecisionRule &rule, bool sizeHolds, bool batchHolds)
{
    return rule.decide(rule.sizeThreshold + (sizeHolds ? 1 : 0), rule.batchThreshold + (batchHolds ? 1 : 0)).hardware;
}

QString optionText(const Decision &decision, const Reading &reading)
{
    const char *const text = reading.sizeHolds
        ? (reading.batchHolds ? "%1 is true, %2 is true: %3" : "%1 is true, %2 is false: %3")
        : (reading.batchHolds ? "%1 is false, %2 is true: %3" : "%1 is false, %2 is false: %3");
    return Generators::tr(text).arg(inQt(decision.sizeHalf), inQt(decision.batchHalf), nameOf(reading.hardware));
}

QString optionId(const Reading &reading)
{
    return QStringLiteral("%1-%2-%3")
        .arg(reading.sizeHolds ? QStringLiteral("true") : QStringLiteral("false"))
        .arg(reading.batchHolds ? QStringLiteral("true") : QStringLiteral("false"))
        .arg(nameOf(reading.hardware).toLower());
}

/// Why a half holds or does not.
QString halfText(const std::string &half, bool holds, bool equal)
{
    if (equal)
        return Generators::tr("%1 is false: exactly on the threshold is not above it.").arg(inQt(half));
    return holds ? Generators::tr("%1 is true.").arg(inQt(half)) : Generators::tr("%1 is false.").arg(inQt(half));
}

/// How the halves make the whole.
QString wholeText(const DecisionRule &rule, const Decision &decision)
{
    const bool both = decision.sizeHolds && decision.batchHolds;
    const bool one = decision.sizeHolds || decision.batchHolds;
    if (rule.junction == tradeoff::Junction::And)
        return both ? Generators::tr("*And* needs both halves, and both are true: the GPU.")
                    : Generators::tr("*And* needs both halves, and not both are true: the CPU.");
    return one ? Generators::tr("*Or* needs one true half, and there is one: the GPU.")
               : Generators::tr("*Or* needs one true half, and there is none: the CPU.");
}

QString otherHardwareText(const DecisionRule &rule, const Decision &decision)
{
    if (decision.sizeHolds == decision.batchHolds)
        return Generators::tr(
            "Both halves are read rightly, but the branches are swapped: true means GPU, *else* means CPU.");
    return rule.junction == tradeoff::Junction::And
        ? Generators::tr("Both halves are read rightly, but *and* is taken for *or*: one true half is not enough.")
        : Generators::tr("Both halves are read rightly, but *or* is taken for *and*: one true half is enough.");
}

struct Drawn {
    Bytes size = 0;
    int batch = 1;
};

std::optional<Drawn> draw(SeededRandom &random, const DecisionRule &rule)
{
    // One in five is exactly on the threshold.
    const auto side = [&] {
        const std::uint32_t number = random.below(5);
        return number == 0 ? Side::Exactly : number < 3 ? Side::Below : Side::Above;
    };
    const Side sizeSide = side();
    const Side batchSide = side();
    std::optional<Bytes> size = drawSize(random, rule.sizeThreshold, sizeSide);
    for (const Side other : {Side::Above, Side::Below})
        size = size ? size : drawSize(random, rule.sizeThreshold, other);
    std::optional<int> batch = drawBatch(random, rule.batchThreshold, batchSide);
    for (const Side other : {Side::Above, Side::Below})
        batch = batch ? batch : drawBatch(random, rule.batchThreshold, other);
    if (!size || !batch)
        return std::nullopt;
    return Drawn{.size = *size, .batch = *batch};
}

} // namespace

std::optional<Question> makeCondition(const GeneratorInput &input, std::uint32_t seed)
{
    SeededRandom random = randomFor("condition", seed);
    const DecisionRule &rule = input.rule;
    const std::optional<Drawn> drawn = draw(random, rule);
    if (!drawn)
        return std::nullopt;
    const Decision decision = rule.decide(drawn->size, drawn->batch);
    const QString size = halfText(decision.sizeHalf, decision.sizeHolds, drawn->size == rule.sizeThreshold);
    const QString batch = halfText(decision.batchHalf, decision.batchHolds, drawn->batch == rule.batchThreshold);

    Question question = questionFrom("condition", seed, Difficulty::Easy, Topic::Rule);
    question.text = Generators::tr(
                        "The rule: *%1*.\n\nA request has a model of %2 and a batch of %3. What does the rule make "
                        "of it?")
                        .arg(ruleText(rule), gigabytes(drawn->size))
                        .arg(drawn->batch);
    const auto option = [&](const Reading &reading, const QString &explanation, bool right = false) {
        question.options.push_back({.id = optionId(reading),
                                    .text = optionText(decision, reading),
                                    .explanation = explanation,
                                    .right = right});
    };
    const bool sizeHolds = decision.sizeHolds;
    const bool batchHolds = decision.batchHolds;
    option({sizeHolds, batchHolds, decision.hardware},
           Generators::tr("Right. %1 %2 %3").arg(size, batch, wholeText(rule, decision)), true);
    option({sizeHolds, batchHolds, decision.hardware == Hardware::Cpu ? Hardware::Gpu : Hardware::Cpu},
           otherHardwareText(rule, decision));
    option({!sizeHolds, batchHolds, chosenWith(rule, !sizeHolds, batchHolds)},
           Generators::tr("The first half is read wrongly. %1").arg(size));
    option({sizeHolds, !batchHolds, chosenWith(rule, sizeHolds, !batchHolds)},
           Generators::tr("The second half is read wrongly. %1").arg(batch));

    question.hints = {Generators::tr("Look at each half by itself: is %1 true? Is %2?")
                          .arg(inQt(decision.sizeHalf), inQt(decision.batchHalf)),
                      rule.junction == tradeoff::Junction::And
                          ? Generators::tr("*More than* does not include *equal*. And *and* needs both halves.")
                          : Generators::tr("*More than* does not include *equal*. And *or* needs one half only.")};
    question.solution = {Generators::tr("Put the numbers in: %1.").arg(inQt(decision.condition)), size, batch,
                         wholeText(rule, decision)};
    question.quickCheck = rule.junction == tradeoff::Junction::And
        ? Generators::tr("Count the true halves: two mean GPU, anything less means CPU.")
        : Generators::tr("Count the true halves: none means CPU, anything more means GPU.");
    question.commonMistakes = {Generators::tr("Counting a number that equals the threshold as above it."),
                               rule.junction == tradeoff::Junction::And ? Generators::tr("Reading *and* as *or*.")
                                                                        : Generators::tr("Reading *or* as *and*.")};
    return withThousands(std::move(question));
}

} // namespace breakeven::lessons
