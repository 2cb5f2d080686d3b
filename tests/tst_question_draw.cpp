// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"
#include "lessons/questions/question_draw.h"
#include "lessons/questions/seeded_random.h"
#include "tests/support/question_banks.h"
#include "tests/support/shipped_lessons.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace breakeven;
using namespace breakeven::support;
using lessons::Difficulty;
using lessons::DrawnTest;
using lessons::Lesson;
using lessons::Question;

namespace {

/// All that a learner sees of a test, in its order.
QStringList contentOf(const DrawnTest &test)
{
    QStringList content;
    for (const Question &question : test.questions)
        content << question.id << fingerprint(question) << optionsOf(question).join(QLatin1Char(' '));
    return content;
}

/// What is wrong with a drawn test; empty where nothing is.
QString fault(const DrawnTest &test)
{
    if (test.questions.size() != 10)
        return QStringLiteral("%1 questions").arg(test.questions.size());
    QList<int> counts{0, 0, 0};
    QSet<QString> ids;
    QSet<QString> texts;
    for (const Question &question : test.questions) {
        ++counts[static_cast<int>(question.difficulty)];
        ids.insert(question.id);
        texts.insert(question.text);
        if (question.use != Question::Use::Practice)
            return QStringLiteral("of the visual quiz: ") + question.id;
        if (!question.figures.empty())
            return QStringLiteral("about one machine's figures: ") + question.id;
        if (!grade(question, solutionOf(question)).right)
            return QStringLiteral("its solution is wrong: ") + question.id;
    }
    if (*std::min_element(counts.begin(), counts.end()) < 3)
        return QStringLiteral("too few of a difficulty");
    if (ids.size() != 10 || texts.size() != 10)
        return QStringLiteral("a question twice");
    return {};
}

} // namespace

class QuestionDrawTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawTest_holdsWhatIsPromised_data();
    void drawTest_holdsWhatIsPromised();
    void drawTest_isTheSameForASeed();
    void drawTest_isTheSameOnEveryMachine();
    void drawTest_mixesBankAndGenerators();
    void drawTest_fillsUpFromTheOther();
    void drawTest_saysWhereItCannot();
    void drawTest_noticesAChangedLesson();
};

void QuestionDrawTest::drawTest_holdsWhatIsPromised_data()
{
    QTest::addColumn<Lesson>("lesson");
    QTest::newRow("the lesson") << mainLesson();
    QTest::newRow("the lesson on batching") << batchingLesson();
    QTest::newRow("no bank") << lessonWithBank(0, 0, 0);
    QTest::newRow("a large bank") << lessonWithBank(50, 50, 50);
    QTest::newRow("nothing easy") << lessonWithBank(0, 4, 4);
    Lesson noSteps = lessonWithBank(1, 0, 1);
    noSteps.steps.clear();
    QTest::newRow("no steps") << noSteps;
}

void QuestionDrawTest::drawTest_holdsWhatIsPromised()
{
    QFETCH(Lesson, lesson);
    std::vector<std::uint32_t> seeds{0, lessons::largestSeed, std::numeric_limits<std::uint32_t>::max()};
    for (std::uint32_t seed = 1; seed <= 500; ++seed)
        seeds.push_back(seed);
    for (const std::uint32_t seed : seeds) {
        const auto test = lessons::drawTest(lesson, seed);
        QVERIFY(test);
        QCOMPARE(test->seed, seed);
        const QString wrong = fault(*test);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

void QuestionDrawTest::drawTest_isTheSameForASeed()
{
    QSet<QString> fingerprints;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const auto once = lessons::drawTest(mainLesson(), seed);
        const auto again = lessons::drawTest(mainLesson(), seed);
        QCOMPARE(contentOf(*again), contentOf(*once));
        QCOMPARE(again->fingerprint, once->fingerprint);
        QVERIFY(!once->fingerprint.isEmpty());
        fingerprints.insert(once->fingerprint);
    }
    QCOMPARE(fingerprints.size(), 200);
}

void QuestionDrawTest::drawTest_isTheSameOnEveryMachine()
{
    // Written down once, so that they are the same on every machine, with every compiler and library. A change of the
    // lesson's bank changes them, and then only the first list may be written anew.
    const auto test = lessons::drawTest(mainLesson(), 4711);
    QVERIFY(test);
    QCOMPARE(idsOf(test->questions).join(QLatin1Char(' ')),
             QStringLiteral("generated/condition/926347 smallest-batch-for-2-gb generated/cost/884190 "
                            "rule-with-two-faults generated/price-ratio/748819 generated/threshold/399818 "
                            "generated/throughput/626395 path-of-a-request cpu-only-command generated/cost/202860"));
    // The same without a bank: what no change of a bank can change.
    const auto generated = lessons::drawTest(lessonWithBank(0, 0, 0), 4711);
    QVERIFY(generated);
    QCOMPARE(idsOf(generated->questions).join(QLatin1Char(' ')),
             QStringLiteral("generated/condition/536619 generated/cost/486326 generated/price-ratio/567263 "
                            "generated/price-ratio/626395 generated/cost/748819 generated/threshold/914781 "
                            "generated/throughput/350414 generated/condition/766250 generated/condition/994188 "
                            "generated/smallest-batch/474884"));
    // And all that a learner sees of it: another number, key or order of options makes another test.
    QStringList content;
    for (const Question &question : generated->questions)
        content.append((QStringList{fingerprint(question)} + optionsOf(question)).join(QLatin1Char(' ')));
    QCOMPARE(
        content,
        QStringList({QStringLiteral("ffcc350e211d960f true-false-cpu false-false-cpu false-true-cpu false-false-gpu"),
                     QStringLiteral("ed60e875799d1b57"), QStringLiteral("86bc7530e56ba10e"),
                     QStringLiteral("9f72cedea999c82d"), QStringLiteral("041fbc11b5e62113"),
                     QStringLiteral("27b0640e40293272 step-2 step-4 step-3 step-5"), QStringLiteral("362da05a8a9f33ae"),
                     QStringLiteral("f3b3a4dcd72e4716 true-true-cpu false-true-cpu true-true-gpu true-false-cpu"),
                     QStringLiteral("6be7b474c94993a5 false-false-cpu false-true-gpu true-true-gpu false-true-cpu"),
                     QStringLiteral("8232856ebeccec9c")}));
    QCOMPARE(generated->fingerprint, QStringLiteral("d75041a8c8f1c86c"));
}

void QuestionDrawTest::drawTest_mixesBankAndGenerators()
{
    int fromBank = 0;
    constexpr int tests = 200;
    for (std::uint32_t seed = 1; seed <= tests; ++seed) {
        const auto test = lessons::drawTest(lessonWithBank(20, 20, 20), seed);
        const auto generated = std::count_if(test->questions.begin(), test->questions.end(), isGenerated);
        QVERIFY2(generated >= 3 && generated <= 7, qPrintable(QString::number(generated)));
        fromBank += 10 - static_cast<int>(generated);
    }
    QVERIFY2(fromBank > 4.5 * tests && fromBank < 5.5 * tests, qPrintable(QString::number(fromBank)));
}

void QuestionDrawTest::drawTest_fillsUpFromTheOther()
{
    const auto without = lessons::drawTest(lessonWithBank(4, 4, 4), 1, {});
    QVERIFY(without);
    QCOMPARE(std::count_if(without->questions.begin(), without->questions.end(), isGenerated), 0);
    QCOMPARE(fault(*without), QString());
    const auto exactlyTen = lessons::drawTest(lessonWithBank(3, 3, 4), 1, {});
    QVERIFY(exactlyTen);
    QCOMPARE(fault(*exactlyTen), QString());
    const auto all = lessons::drawTest(lessonWithBank(0, 0, 0), 1);
    QCOMPARE(std::count_if(all->questions.begin(), all->questions.end(), isGenerated), 10);
}

void QuestionDrawTest::drawTest_saysWhereItCannot()
{
    for (const Lesson &lesson : {lessonWithBank(0, 0, 0), lessonWithBank(20, 20, 2), lessonWithBank(2, 20, 20),
                                 lessonWithBank(20, 0, 20), lessonWithBank(3, 3, 3)}) {
        const auto test = lessons::drawTest(lesson, 1, {});
        QVERIFY(!test);
        QVERIFY(test.error().code == tradeoff::ErrorCode::BadRequest);
        const QString sentence = QString::fromStdString(test.error().message);
        QVERIFY2(sentence.startsWith(QStringLiteral("This lesson has too few questions for a test of 10")),
                 qPrintable(sentence));
        QVERIFY(!sentence.contains(QLatin1Char('%')));
    }
    // One generator that always says the same cannot fill a test either, and must not be asked for ever.
    const lessons::Generator stubborn{
        .id = QStringLiteral("stubborn"),
        .difficulty = Difficulty::Easy,
        .make = [](const lessons::GeneratorInput &, std::uint32_t seed) -> std::optional<Question> {
            return bankQuestion(lessons::generatedId(QStringLiteral("stubborn"), seed).section(QLatin1Char('/'), 0, 1),
                                Difficulty::Easy);
        }};
    QVERIFY(!lessons::drawTest(lessonWithBank(0, 9, 9), 1, std::span(&stubborn, 1)));
}

void QuestionDrawTest::drawTest_noticesAChangedLesson()
{
    const Lesson before = lessonWithBank(4, 4, 4);
    Lesson otherWords = before;
    for (Question &question : otherWords.questions)
        question.text += QStringLiteral("?");
    Lesson otherRule = lessonWithBank(0, 0, 0);
    otherRule.rule.batchThreshold = 20;
    QVERIFY(lessons::drawTest(otherWords, 1)->fingerprint != lessons::drawTest(before, 1)->fingerprint);
    QVERIFY(lessons::drawTest(otherRule, 1)->fingerprint != lessons::drawTest(lessonWithBank(0, 0, 0), 1)->fingerprint);
}

QTEST_APPLESS_MAIN(QuestionDrawTest)
#include "tst_question_draw.moc"
