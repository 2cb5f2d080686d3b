// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/test_rounds.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Answer;
using Page = TestState::Page;
using support::answerRight;
using support::answerWrong;
using support::takeTest;
using support::TestRound;

using Leaving = std::function<void(TestState &)>;
Q_DECLARE_METATYPE(Leaving)

/// The ten-question test: what it asks, what of it is kept, how it goes on and ends.
class TestTestStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void test_showsNoGradeUntilItsEnd();
    void test_sameSeedGivesSameQuestions();
    void test_newestAnswerCounts();
    void test_standingAnswerCounts_data();
    void test_standingAnswerCounts();
    void test_standingAnswerIsTakenByTheClock();
    void test_incompleteChangeDoesNotCount();
    void test_unansweredComesBackInReview();
    void test_emptyAnswerOfAnEndThatFailedIsNone();
    void test_endIsAskedForWithWhatStands();
    void test_goesOnAtTheVeryQuestion();
    void test_ofAChangedLessonIsGivenUp();
    void test_newOneGivesUpTheOpenOne();
    void test_clockEndsIt();
    void test_lookAndBack();
};

void TestTestStateTest::test_showsNoGradeUntilItsEnd()
{
    TestRound round;
    round.state->startTest(4711, std::nullopt);
    QCOMPARE(round.state->items().size(), std::size_t{10});
    QVERIFY(round.state->testRuns());
    answerRight(*round.state);
    QCOMPARE(round.state->position(), 1);
    QCOMPARE(round.state->answeredCount(), 1);
    round.state->showHint();
    QCOMPARE(round.state->current()->hintsShown, 0);
    takeTest(*round.state, 7);
    QCOMPARE(round.state->position(), 9);
    for (const RoundItem &item : round.state->items())
        QVERIFY(item.committed && !item.grade);
    round.state->finishTest();
    QCOMPARE(round.state->page(), Page::Result);
    int right = 0;
    for (const RoundItem &item : round.state->items())
        right += item.grade.value().right ? 1 : 0;
    QCOMPARE(right, 7);
    QVERIFY(!round.state->openAttempt());
    QCOMPARE(round.state->summary().lastTest.value().seed, 4711U);
    QVERIFY(round.state->lastTestPoints().value() >= 7.0);
}

void TestTestStateTest::test_sameSeedGivesSameQuestions()
{
    TestRound one;
    TestRound other;
    one.state->startTest(99, std::nullopt);
    other.state->startTest(99, 600);
    for (std::size_t i = 0; i < 10; ++i) {
        QCOMPARE(one.state->items()[i].question.id, other.state->items()[i].question.id);
        QCOMPARE(one.state->items()[i].shownOptions, other.state->items()[i].shownOptions);
    }
}

void TestTestStateTest::test_newestAnswerCounts()
{
    TestRound round;
    round.state->startTest(5, std::nullopt);
    answerWrong(*round.state);
    round.state->previous();
    QVERIFY(round.state->current()->committed);
    round.state->setAnswer(lessons::solutionOf(round.state->current()->question));
    QVERIFY2(!round.state->current()->committed, "the changed answer is not committed");
    round.state->commit();
    round.state->finishTest();
    QVERIFY(round.state->items()[0].grade->right);
    const auto all = round.store->answers(round.learn.lesson().id);
    QCOMPARE(std::ranges::count(*all, round.state->items()[0].question.id, &lessons::GivenAnswer::questionId), 2);
}

void TestTestStateTest::test_standingAnswerCounts_data()
{
    QTest::addColumn<Leaving>("leave");
    QTest::newRow("to the next one") << Leaving([](TestState &state) { state.next(); });
    QTest::newRow("to the one before") << Leaving([](TestState &state) { state.previous(); });
    QTest::newRow("to another one") << Leaving([](TestState &state) { state.goTo(8); });
    QTest::newRow("to the start") << Leaving([](TestState &state) { state.leave(); });
    QTest::newRow("by the end") << Leaving([](TestState &state) { state.finishTest(); });
}

void TestTestStateTest::test_standingAnswerCounts()
{
    QFETCH(Leaving, leave);
    TestRound round;
    round.state->startTest(5, std::nullopt);
    round.state->goTo(1);
    round.state->setAnswer(lessons::solutionOf(round.state->current()->question));
    QVERIFY(!round.state->current()->committed);
    leave(*round.state);
    if (round.state->page() == Page::Start)
        round.state->resumeTest();
    QVERIFY(round.state->items()[1].committed && round.state->items()[1].kept);
    if (round.state->testRuns())
        QVERIFY2(!round.state->items()[1].grade, "still no grade");
    round.state->finishTest();
    QVERIFY(round.state->items()[1].grade->right);
}

void TestTestStateTest::test_standingAnswerIsTakenByTheClock()
{
    TestRound round;
    round.state->startTest(5, 1);
    round.state->setAnswer(lessons::solutionOf(round.state->current()->question));
    QTRY_COMPARE_WITH_TIMEOUT(round.state->page(), Page::Result, 30'000);
    QVERIFY(round.state->items()[0].grade->right);
}

void TestTestStateTest::test_incompleteChangeDoesNotCount()
{
    TestRound round;
    round.state->startTest(5, std::nullopt);
    answerRight(*round.state);
    round.state->previous();
    const Answer right = round.state->current()->answer;
    round.state->setAnswer({});
    QVERIFY(!round.state->current()->committed);
    QCOMPARE(round.state->answeredCount(), 1);
    round.state->finishTest();
    QVERIFY(round.state->items()[0].grade->right);
    QCOMPARE(round.state->items()[0].answer, right);
}

void TestTestStateTest::test_endIsAskedForWithWhatStands()
{
    TestRound round;
    QSignalSpy asked(round.state.get(), &TestState::endWanted);
    round.state->wantEnd();
    QVERIFY2(asked.isEmpty(), "no test runs");
    round.state->startTest(5, std::nullopt);
    round.state->setAnswer(lessons::solutionOf(round.state->current()->question));
    round.state->wantEnd();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(round.state->answeredCount(), 1);
    QVERIFY(round.state->testRuns());
}

void TestTestStateTest::test_emptyAnswerOfAnEndThatFailedIsNone()
{
    TestRound round;
    round.state->startTest(5, std::nullopt);
    lessons::GivenAnswer none = support::inTest(support::answerTo(round.state->current()->question.id, false),
                                                round.state->openAttempt()->id, 0);
    none.answer = {};
    QVERIFY(round.store->addAnswer(none));
    round.startAgain();
    round.state->resumeTest();
    QVERIFY(!round.state->items()[0].committed && !round.state->items()[0].kept);
}

void TestTestStateTest::test_unansweredComesBackInReview()
{
    TestRound round;
    round.state->startTest(5, std::nullopt);
    answerRight(*round.state);
    round.state->finishTest();
    QVERIFY(round.state->items()[0].grade->right);
    for (std::size_t i = 1; i < 10; ++i)
        QVERIFY(!round.state->items()[i].grade->right && !round.state->items()[i].committed);
    const QString lesson = round.learn.lesson().id;
    QCOMPARE(round.store->answers(lesson)->size(), std::size_t{10});
    for (std::size_t i = 0; i < 10; ++i) {
        const auto item = round.store->reviewItem(lesson, round.state->items()[i].question.id);
        QVERIFY(item);
        QCOMPARE(item->has_value(), i > 0);
    }
    int asked = 0;
    for (const lessons::Score &score : round.state->summary().byDifficulty)
        asked += score.answered;
    QCOMPARE(asked, 10);
    QCOMPARE(round.state->lastTestPoints(), std::optional(1.0));
}

void TestTestStateTest::test_goesOnAtTheVeryQuestion()
{
    TestRound round;
    round.state->startTest(123, 600);
    answerRight(*round.state);
    answerWrong(*round.state);
    round.state->goTo(6);
    round.state->setFlagged(true);
    round.state->goTo(4);
    const auto before = round.state->items();
    round.startAgain();
    QVERIFY(round.state->openAttempt());
    QCOMPARE(round.state->page(), Page::Start);
    round.state->resumeTest();
    QCOMPARE(round.state->page(), Page::Question);
    QCOMPARE(round.state->position(), 4);
    QCOMPARE(round.state->seed(), 123U);
    QCOMPARE(round.state->clockSeconds(), std::optional(600));
    for (std::size_t i = 0; i < 10; ++i) {
        QCOMPARE(round.state->items()[i].question.id, before[i].question.id);
        QCOMPARE(round.state->items()[i].answer, before[i].answer);
        QCOMPARE(round.state->items()[i].committed, i < 2);
        QCOMPARE(round.state->items()[i].flagged, i == 6);
    }
    round.state->finishTest();
    QVERIFY(round.state->items()[0].grade->right);
    QVERIFY(!round.state->items()[1].grade->right);
}

void TestTestStateTest::test_ofAChangedLessonIsGivenUp()
{
    TestRound round;
    round.state->startTest(123, std::nullopt);
    answerRight(*round.state);
    lessons::Lesson changed = support::mainLesson();
    for (lessons::Question &question : changed.questions)
        question.text += QStringLiteral(" Really?");
    round.learn.setLesson(changed);
    QVERIFY(round.state->openAttempt());
    round.state->resumeTest();
    QCOMPARE(round.state->page(), Page::Start);
    QVERIFY(!round.state->openAttempt());
    QVERIFY2(round.state->trouble().contains(QStringLiteral("lesson has changed")), qPrintable(round.state->trouble()));
    QVERIFY(!*round.store->openAttempt(changed.id));
}

void TestTestStateTest::test_newOneGivesUpTheOpenOne()
{
    TestRound round;
    round.state->startTest(1, std::nullopt);
    round.state->leave();
    QCOMPARE(round.state->openAttempt().value().seed, 1U);
    round.state->startTest(2, std::nullopt);
    round.state->finishTest();
    round.state->leave();
    QVERIFY(!round.state->openAttempt());
}

void TestTestStateTest::test_clockEndsIt()
{
    TestRound round;
    round.state->startTest(1, 1);
    QSignalSpy ticks(round.state.get(), &TestState::clockChanged);
    QTRY_COMPARE_WITH_TIMEOUT(round.state->page(), Page::Result, 30'000);
    QVERIFY(!ticks.isEmpty());
    QCOMPARE(round.state->secondsUsed(), 1);
}

void TestTestStateTest::test_lookAndBack()
{
    TestRound round;
    round.state->startTest(1, std::nullopt);
    round.state->look(3);
    QCOMPARE(round.state->position(), 0);
    takeTest(*round.state, 10);
    round.state->finishTest();
    round.state->look(8);
    QCOMPARE(round.state->page(), Page::Question);
    QVERIFY(round.state->explained(*round.state->current()));
    round.state->next();
    QCOMPARE(round.state->position(), 9);
    round.state->next();
    QCOMPARE(round.state->page(), Page::Result);
    round.state->leave();
    QCOMPARE(round.state->page(), Page::Start);
    round.state->backToResult();
    QCOMPARE(round.state->page(), Page::Start);
}

QTEST_GUILESS_MAIN(TestTestStateTest)
#include "tst_test_state_test.moc"
