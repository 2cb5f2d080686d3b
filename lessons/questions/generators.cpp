// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generators.h"

#include "lessons/questions/generator_parts.h"

#include <algorithm>
#include <utility>

namespace breakeven::lessons {

namespace {

const QString &prefix()
{
    static const QString text = QStringLiteral("generated/");
    return text;
}

} // namespace

std::span<const Generator> generators()
{
    // A seed's questions hang on these ids and their order: a further one changes the tests that seeds give.
    static const std::vector<Generator> all{
        {.id = QStringLiteral("condition"), .difficulty = Difficulty::Easy, .make = makeCondition},
        {.id = QStringLiteral("threshold"), .difficulty = Difficulty::Medium, .make = makeThreshold},
        {.id = QStringLiteral("smallest-batch"), .difficulty = Difficulty::Medium, .make = makeSmallestBatch},
        {.id = QStringLiteral("throughput"), .difficulty = Difficulty::Medium, .make = makeThroughput},
        {.id = QStringLiteral("cost"), .difficulty = Difficulty::Hard, .make = makeCost},
        {.id = QStringLiteral("price-ratio"), .difficulty = Difficulty::Hard, .make = makePriceRatio},
        {.id = QStringLiteral("bracket"), .difficulty = Difficulty::Medium, .needsFigures = true, .make = makeBracket},
    };
    return all;
}

QString generatedId(const QString &generator, std::uint32_t seed)
{
    return prefix() + generator + QLatin1Char('/') + QString::number(seed);
}

std::optional<Question> remake(const QString &id, const GeneratorInput &input)
{
    if (!id.startsWith(prefix()))
        return std::nullopt;
    const QString name = id.section(QLatin1Char('/'), 1, 1);
    const std::uint32_t seed = id.section(QLatin1Char('/'), 2).toUInt();
    // Compared as a whole: "generated/cost/007" and "generated/cost/x" are no ids.
    if (generatedId(name, seed) != id)
        return std::nullopt;
    const auto all = generators();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Generator &each) { return each.id == name; });
    return found == all.end() ? std::nullopt : found->make(input, seed);
}

GeneratorInput inputOf(const Lesson &lesson, std::vector<tradeoff::Measurement> measured)
{
    return {.rule = lesson.rule, .steps = lesson.steps, .measured = std::move(measured)};
}

std::optional<Question> questionOf(const QString &id, const Lesson &lesson,
                                   const std::vector<tradeoff::Measurement> &measured)
{
    for (const Question &question : lesson.questions) {
        if (question.id == id)
            return question;
    }
    return remake(id, inputOf(lesson, measured));
}

} // namespace breakeven::lessons
