// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/grading.h"

/// A question of each kind as values, and answers to them.
namespace breakeven::lessons {

[[nodiscard]] inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

[[nodiscard]] inline QuestionOption option(const char *id, bool right)
{
    return {.id = QString::fromUtf8(id), .text = QString::fromUtf8(id).toUpper(), .explanation = {}, .right = right};
}

/// a, b and c are right; d and e are not.
[[nodiscard]] inline Question several()
{
    Question question;
    question.kind = QuestionKind::MultipleChoice;
    question.options = {option("a", true), option("b", true), option("c", true), option("d", false),
                        option("e", false)};
    return question;
}

[[nodiscard]] inline Question single()
{
    Question question;
    question.options = {option("a", false), option("b", true), option("c", false)};
    return question;
}

/// 32 samples in 20 ms: 1,600 samples/s.
[[nodiscard]] inline Question numeric()
{
    Question question;
    question.kind = QuestionKind::Numeric;
    question.numeric = NumericKey{.value = 1600,
                                  .tolerance = 5,
                                  .unit = QStringLiteral("samples/s"),
                                  .explanation = QStringLiteral("Right."),
                                  .mistakes = {{.value = 50, .explanation = QStringLiteral("One sample.")},
                                               {.value = 640, .explanation = QStringLiteral("A product.")}}};
    return question;
}

[[nodiscard]] inline Question order()
{
    Question question;
    question.kind = QuestionKind::Order;
    question.options = {option("check", false), option("choose", false), option("run", false)};
    return question;
}

/// Written with "or" by mistake: the lesson says "and".
[[nodiscard]] inline Question repair()
{
    Question question;
    question.kind = QuestionKind::RepairRule;
    question.repair = RuleRepair{
        .broken = {.junction = tradeoff::Junction::Or},
        .solution = {},
        .cases = {{.size = 3 * tradeoff::gigabyte, .batch = 64, .wanted = tradeoff::Hardware::Gpu},
                  {.size = 2 * tradeoff::gigabyte, .batch = 8, .wanted = tradeoff::Hardware::Cpu},
                  {.size = 800 * tradeoff::megabyte, .batch = 32, .wanted = tradeoff::Hardware::Cpu}}};
    return question;
}

[[nodiscard]] inline Answer picking(const QStringList &options)
{
    return {.options = options, .number = {}, .rule = {}};
}

[[nodiscard]] inline Answer typing(double number)
{
    return {.options = {}, .number = number, .rule = {}};
}

[[nodiscard]] inline Answer ruling(const tradeoff::DecisionRule &rule)
{
    return {.options = {}, .number = {}, .rule = rule};
}

} // namespace breakeven::lessons
