// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/generators.h"
#include "tests/support/shipped_lessons.h"

#include <QRegularExpression>

/// Questions to send abroad and back.
namespace breakeven::support {

/// Every character some format gives a meaning to.
inline const QString &nastyText()
{
    static const QString text = QStringLiteral(
        "~a = b # {c} : \\d \\n \"e\" 'f' %50% -> // $CATEGORY: ]]> &amp; & < > | _x_ é 日本 \u2192\n"
        "second line\n\n```\nif (a < b && c <d>) { x = \"1\"; }\n```\n\n`<b>` ends");
    return text;
}

[[nodiscard]] inline lessons::Question namedQuestion(const QString &id, lessons::QuestionKind kind)
{
    lessons::Question question;
    question.id = id;
    question.kind = kind;
    question.difficulty = lessons::Difficulty::Hard;
    question.topicId = QStringLiteral("rule");
    question.topic = question.topicId;
    question.text = nastyText();
    question.hints = {QStringLiteral("gentle: <i>look</i>"), nastyText()};
    question.solution = {QStringLiteral("first = 1"), QStringLiteral("second\n\n    with code\n\nand more"),
                         nastyText()};
    question.quickCheck = QStringLiteral("#check ####");
    question.commonMistakes = {QStringLiteral("~one"), QStringLiteral("1. two\nlines")};
    return question;
}

[[nodiscard]] inline lessons::QuestionOption option(const char *id, const QString &text, bool right = false)
{
    return {.id = QString::fromLatin1(id),
            .text = text,
            .explanation = QStringLiteral("why: %1").arg(text),
            .right = right};
}

[[nodiscard]] inline lessons::Question single()
{
    lessons::Question question = namedQuestion(QStringLiteral("single"), lessons::QuestionKind::SingleChoice);
    question.options = {option("a", QStringLiteral("%50%of =it")), option("b", nastyText(), true),
                        option("c", QStringLiteral("[html]<b>no</b>"))};
    return question;
}

[[nodiscard]] inline lessons::Question several()
{
    lessons::Question question = namedQuestion(QStringLiteral("several"), lessons::QuestionKind::MultipleChoice);
    question.options = {option("a", QStringLiteral("a -> b"), true), option("b", QStringLiteral("#b")),
                        option("c", QStringLiteral("=c"), true), option("d", QStringLiteral("[d](e)"), true)};
    return question;
}

[[nodiscard]] inline lessons::Question number()
{
    lessons::Question question = namedQuestion(QStringLiteral("number"), lessons::QuestionKind::Numeric);
    question.numeric = {.value = -22.625,
                        .tolerance = 0.1,
                        .unit = QStringLiteral("samples/s: <x>"),
                        .explanation = nastyText(),
                        .mistakes = {{.value = 22.625, .explanation = QStringLiteral("the sign = #")},
                                     {.value = 1e-7, .explanation = QStringLiteral("~too small")}}};
    return question;
}

[[nodiscard]] inline lessons::Question order()
{
    lessons::Question question = namedQuestion(QStringLiteral("order"), lessons::QuestionKind::Order);
    question.options = {option("a", QStringLiteral("Check -> it")), option("b", QStringLiteral("Choose = it")),
                        option("c", QStringLiteral("2 -> run")), option("d", QStringLiteral("~End"))};
    return question;
}

/// The cell of a lesson whose step 1 goes to the CPU.
[[nodiscard]] inline lessons::Question fillCell()
{
    lessons::Question question = namedQuestion(QStringLiteral("fill-cell"), lessons::QuestionKind::FillCell);
    question.cell = {.step = 1, .column = QStringLiteral("hardware")};
    question.options = {option("cpu", QStringLiteral("CPU"), true), option("gpu", QStringLiteral("GPU"))};
    return question;
}

[[nodiscard]] inline lessons::Question repair()
{
    lessons::Question question = namedQuestion(QStringLiteral("repair"), lessons::QuestionKind::RepairRule);
    const tradeoff::DecisionRule broken{.junction = tradeoff::Junction::Or};
    question.repair = {.broken = broken,
                       .solution = {},
                       .cases = {{.size = 2 * tradeoff::gigabyte, .batch = 8, .wanted = tradeoff::Hardware::Cpu},
                                 {.size = 2 * tradeoff::gigabyte, .batch = 32, .wanted = tradeoff::Hardware::Gpu}}};
    return question;
}

/// All kinds that go abroad as they are.
[[nodiscard]] inline std::vector<lessons::Question> nastyQuestions()
{
    return {single(), several(), number(), order()};
}

/// The lessons' questions, and twenty of each generator that needs no figures.
[[nodiscard]] inline std::vector<lessons::Question> ordinaryQuestions()
{
    std::vector<lessons::Question> questions = mainLesson().questions;
    questions.insert(questions.end(), batchingLesson().questions.begin(), batchingLesson().questions.end());
    const lessons::GeneratorInput input = lessons::inputOf(mainLesson());
    for (const lessons::Generator &generator : lessons::generators()) {
        for (std::uint32_t seed = 1; seed <= 20 && !generator.needsFigures; ++seed) {
            if (auto question = generator.make(input, seed))
                questions.push_back(*std::move(question));
        }
    }
    return questions;
}

/// "generated/cost/1" abroad and back: "generated-cost-1"
[[nodiscard]] inline QString travelledId(const QString &id)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    return QString(id).replace(others, QStringLiteral("-"));
}

} // namespace breakeven::support
