// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/exchange/question_exchange.h"
#include "lessons/questions/generators.h"
#include "tests/support/shipped_lessons.h"

#include <QRegularExpression>
#include <QTest>

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

/// A column "sent" with them, a row each.
inline void addNastyRows()
{
    QTest::addColumn<lessons::Question>("sent");
    for (const lessons::Question &question : nastyQuestions())
        QTest::newRow(qPrintable(question.id)) << question;
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

/// Those of the questions that go abroad: a rule to repair stays here.
[[nodiscard]] inline std::vector<lessons::Question> carried(std::vector<lessons::Question> questions)
{
    std::erase_if(questions,
                  [](const lessons::Question &question) { return question.kind == lessons::QuestionKind::RepairRule; });
    return questions;
}

/// The questions read without a note; else none, and the test has failed.
[[nodiscard]] inline std::vector<lessons::Question> readWhole(const tradeoff::Result<lessons::ImportedQuestions> &back)
{
    if (!back)
        QTest::qFail(back.error().message.c_str(), __FILE__, __LINE__);
    else if (!back->notes.isEmpty())
        QTest::qFail(qPrintable(back->notes.join(QLatin1Char('\n'))), __FILE__, __LINE__);
    else
        return back->questions;
    return {};
}

/// What the questions read have to keep of those sent in every format, one by one.
inline void compareKept(const std::vector<lessons::Question> &read, const std::vector<lessons::Question> &sent)
{
    QCOMPARE(read.size(), sent.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].id, travelledId(sent[i].id));
        QCOMPARE(read[i].solution, sent[i].solution);
        QCOMPARE(read[i].options.size(), sent[i].options.size());
        for (std::size_t j = 0; j < read[i].options.size(); ++j) {
            QCOMPARE(read[i].options[j].text, sent[i].options[j].text);
            QCOMPARE(read[i].options[j].right, sent[i].options[j].right);
        }
        QCOMPARE(read[i].numeric.has_value(), sent[i].numeric.has_value());
        if (read[i].numeric)
            QCOMPARE(read[i].numeric->value, sent[i].numeric->value);
    }
}

/// The same of one question whose texts come back as they were.
inline void compareAllKept(const std::vector<lessons::Question> &read, const lessons::Question &sent)
{
    compareKept(read, {sent});
    if (QTest::currentTestFailed())
        return;
    const lessons::Question &back = read.front();
    QCOMPARE(back.kind, sent.kind);
    QCOMPARE(back.text, sent.text);
    QCOMPARE(back.numeric, sent.numeric);
    QCOMPARE(back.quickCheck, sent.quickCheck);
    QCOMPARE(back.commonMistakes, sent.commonMistakes);
    QCOMPARE(back.difficulty, sent.difficulty);
    QCOMPARE(back.topicId, sent.topicId);
}

/// Columns and a body for files that are not read at all, and the sentence they are refused with.
inline void addRefusalColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
}

inline void compareRefusal(tradeoff::Result<lessons::ImportedQuestions> (*read)(const QByteArray &))
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    const auto back = read(bytes);
    QVERIFY(!back.has_value());
    QCOMPARE(back.error().code, tradeoff::ErrorCode::BadFile);
    const QString said = QString::fromStdString(back.error().message);
    QVERIFY2(said.contains(message), qPrintable(said));
}

} // namespace breakeven::support
