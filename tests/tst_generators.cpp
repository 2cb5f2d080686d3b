// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generators.h"
#include "lessons/questions/grading.h"
#include "tests/support/generated_questions.h"
#include "tests/support/lesson_values.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace breakeven;
using lessons::Generator;
using lessons::Question;
using support::fiveStepInput;
using support::generator;

class GeneratorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generators_haveAllThatTheLessonNames();
    void make_variesWithTheSeed_data();
    void make_variesWithTheSeed();
    void make_givesThePinnedQuestions_data();
    void make_givesThePinnedQuestions();
    void make_groupsThousandsAsTheLesson();
    void remake_givesTheSameQuestion();
    void remake_refusesOtherIds_data();
    void remake_refusesOtherIds();
    void questionOf_looksIntoTheBankFirst();
};

void GeneratorsTest::generators_haveAllThatTheLessonNames()
{
    QStringList ids;
    QList<int> ofDifficulty{0, 0, 0};
    for (const Generator &each : lessons::generators()) {
        ids.append(each.id);
        if (!each.needsFigures)
            ++ofDifficulty[static_cast<int>(each.difficulty)];
        const auto question = each.make(fiveStepInput(), 1);
        QVERIFY(question);
        QVERIFY2(question->difficulty == each.difficulty, qPrintable(each.id));
        QVERIFY(question->use == Question::Use::Practice);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("condition threshold smallest-batch throughput cost price-ratio bracket"));
    QVERIFY2(!ofDifficulty.contains(0), "a test could not be drawn");
}

void GeneratorsTest::make_variesWithTheSeed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("condition") << QStringLiteral("condition") << 300;
    QTest::newRow("threshold") << QStringLiteral("threshold") << 30;
    QTest::newRow("smallest-batch") << QStringLiteral("smallest-batch") << 200;
    QTest::newRow("throughput") << QStringLiteral("throughput") << 200;
    QTest::newRow("cost") << QStringLiteral("cost") << 200;
    QTest::newRow("price-ratio") << QStringLiteral("price-ratio") << 300;
}

void GeneratorsTest::make_variesWithTheSeed()
{
    QFETCH(QString, id);
    QFETCH(int, atLeast);
    QSet<QString> texts;
    for (std::uint32_t seed = 1; seed <= 1'000; ++seed)
        texts.insert(generator(id).make(fiveStepInput(), seed)->text);
    QVERIFY2(texts.size() >= atLeast, qPrintable(QString::number(texts.size())));
}

void GeneratorsTest::make_givesThePinnedQuestions_data()
{
    // Written down once and looked at. They are the same on every machine and in every release: a seed that was shared
    // must go on giving the test it gave.
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *id, const char *text, const char *answer) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(text) << QString::fromUtf8(answer);
    };
    row("condition", "A request has a model of 3.2 GB and a batch of 1. What does the rule make of it?",
        "true-false-cpu");
    row("threshold",
        "Now the threshold of the batch moves from 16 to 48, and nothing else. At which step does the choice change?",
        "step-3");
    row("smallest-batch",
        "A model has 4 GB, and its batches are made in multiples of 25: 25, 50, 75 and so on. What is the smallest of "
        "them that the rule sends to the GPU?",
        "25");
    row("throughput", "A GPU needs 80 ms for a batch of 8. What is its throughput, in samples a second?", "100");
    row("cost",
        "A device costs $0.81 an hour and answers 5 samples a second as long as it is kept busy. What do a million "
        "inferences cost?",
        "45");
    row("price-ratio",
        "For the same model a CPU answers 10 samples a second, and a GPU 250. At how many times the CPU's hourly price "
        "does an inference cost the same on the GPU? Both are kept busy.",
        "25");
    row("bracket",
        "The figures are of your machine, its CPU and the GPU A card, for a model of 2 GB (mlp, fp32). Batches without "
        "a clear winner are left out. Between which two of these batches does the GPU overtake the CPU?",
        "from-1");
}

void GeneratorsTest::make_givesThePinnedQuestions()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, answer);
    const Question question = *generator(id).make(fiveStepInput(), 4711);
    QCOMPARE(question.text.section(QStringLiteral("\n\n"), -1), text);
    const lessons::Answer right = solutionOf(question);
    QCOMPARE(right.number ? QString::number(*right.number, 'g', 15) : right.options.join(QLatin1Char(' ')), answer);
}

void GeneratorsTest::make_groupsThousandsAsTheLesson()
{
    const auto found = [](const QString &id, const QString &part) {
        for (std::uint32_t seed = 1; seed <= 500; ++seed) {
            const Question question = *generator(id).make(fiveStepInput(), seed);
            QStringList texts = question.solution;
            texts << question.text << question.quickCheck;
            for (const auto &option : question.options)
                texts << option.text;
            if (texts.join(QLatin1Char(' ')).contains(part))
                return true;
        }
        return false;
    };
    QVERIFY(found(QStringLiteral("condition"), QStringLiteral("a batch of 1,024.")));
    QVERIFY2(found(QStringLiteral("condition"), QStringLiteral("1,024 > 16 is true")), "the rule's own words");
    QVERIFY(found(QStringLiteral("cost"), QStringLiteral("An hour has 3,600 seconds")));
    QVERIFY(found(QStringLiteral("cost"), QStringLiteral(" x 1,000,000 = ")));
    QVERIFY2(found(QStringLiteral("cost"), QStringLiteral("$0.000025")), "not behind the point");
}

void GeneratorsTest::remake_givesTheSameQuestion()
{
    for (const Generator &each : lessons::generators()) {
        for (const std::uint32_t seed : {0u, 1u, 4711u, std::numeric_limits<std::uint32_t>::max()}) {
            const auto again = lessons::remake(lessons::generatedId(each.id, seed), fiveStepInput());
            QVERIFY(again);
            QVERIFY(support::sameQuestion(*again, *each.make(fiveStepInput(), seed)));
        }
    }
    QCOMPARE(lessons::generatedId(QStringLiteral("cost"), 7), QStringLiteral("generated/cost/7"));
}

void GeneratorsTest::remake_refusesOtherIds_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"", "cost", "generated", "generated/cost", "generated/cost/", "generated/cost/x", "generated/cost/007",
          "generated/cost/+7", "generated/cost/-1", "generated/cost/4294967296", "generated/cost/7/8", "generated//7",
          "generated/prices/7", "Generated/cost/7", " generated/cost/7", "generated/cost/7 "})
        QTest::addRow("'%s'", id) << QString::fromLatin1(id);
}

void GeneratorsTest::remake_refusesOtherIds()
{
    QFETCH(QString, id);
    QVERIFY(!lessons::remake(id, fiveStepInput()));
}

void GeneratorsTest::questionOf_looksIntoTheBankFirst()
{
    lessons::Lesson lesson = lessons::fiveStepLesson();
    Question own;
    own.id = QStringLiteral("generated/cost/7");
    own.text = QStringLiteral("The bank's own");
    lesson.questions = {own};
    QCOMPARE(lessons::questionOf(own.id, lesson)->text, own.text);
    QVERIFY(lessons::questionOf(QStringLiteral("generated/cost/8"), lesson));
    QVERIFY(!lessons::questionOf(QStringLiteral("generated/bracket/8"), lesson));
    QVERIFY(lessons::questionOf(QStringLiteral("generated/bracket/8"), lesson, support::crossingFigures()));
    QVERIFY(!lessons::questionOf(QStringLiteral("absent"), lesson));
}

QTEST_APPLESS_MAIN(GeneratorsTest)
#include "tst_generators.moc"
