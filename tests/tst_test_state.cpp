// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "tests/support/test_rounds.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using lessons::Answer;
using lessons::GivenAnswer;
using Page = TestState::Page;
using support::answerRight;
using support::answerWrong;
using support::TestRound;

/// Rounds: what is asked, what is kept, when a grade is known.
class TestTestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_opensFirstQuestion_data();
    void start_opensFirstQuestion();
    void commit_isOnTheDiskBeforeTheGradeShows();
    void commit_ofHalfAnAnswerDoesNothing();
    void commit_closesTheAnswerInPractice();
    void hints_costAndEndWithTheCommit();
    void practice_endsAtTheStart();
    void review_asksWhatWasMissedAndIsDue();
    void review_skipsWhatIsNotThereAnyMore();
    void predictions_areNoLostQuestions();
    void lessonChange_endsTheRoundAndKeepsTheTest();
    void practiceCount_isThatOfTheRound();
};

void TestTestState::start_opensFirstQuestion_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::newRow("visual quiz") << Activity::VisualQuiz;
    QTest::newRow("practice") << Activity::Practice;
}

void TestTestState::start_opensFirstQuestion()
{
    QFETCH(Activity, activity);
    TestRound round;
    QCOMPARE(round.state->page(), Page::Start);
    round.state->start(activity);
    QCOMPARE(round.state->page(), Page::Question);
    QCOMPARE(round.state->activity(), activity);
    QCOMPARE(round.state->position(), 0);
    QCOMPARE(static_cast<int>(round.state->items().size()),
             activity == Activity::Practice ? round.state->practiceCount() : round.state->quizCount());
    QVERIFY(!round.state->current()->shownOptions.isEmpty());
}

void TestTestState::commit_isOnTheDiskBeforeTheGradeShows()
{
    TestRound round;
    round.state->start(Activity::VisualQuiz);
    std::size_t keptWhenShown = 0;
    connect(round.state.get(), &TestState::itemChanged, this, [&] {
        if (round.state->current()->grade)
            keptWhenShown = round.store->answers(round.learn.lesson().id)->size();
    });
    answerRight(*round.state);
    QCOMPARE(keptWhenShown, std::size_t{1});
    const GivenAnswer kept = round.store->answers(round.learn.lesson().id)->front();
    QCOMPARE(kept.questionId, round.state->current()->question.id);
    QCOMPARE(kept.fingerprint, lessons::fingerprint(round.state->current()->question));
    QCOMPARE(kept.activity, Activity::VisualQuiz);
    QVERIFY(kept.right && !kept.attempt);
    QCOMPARE(kept.points, 1.0);
}

void TestTestState::commit_ofHalfAnAnswerDoesNothing()
{
    TestRound round;
    round.state->start(Activity::Practice);
    round.state->commit();
    QVERIFY(!round.state->current()->committed && !round.state->current()->grade);
    QVERIFY(round.store->answers(round.learn.lesson().id)->empty());
}

void TestTestState::commit_closesTheAnswerInPractice()
{
    TestRound round;
    round.state->start(Activity::Practice);
    answerWrong(*round.state);
    const Answer given = round.state->current()->answer;
    QVERIFY(round.state->explained(*round.state->current()));
    round.state->setAnswer(lessons::solutionOf(round.state->current()->question));
    round.state->commit();
    QCOMPARE(round.state->current()->answer, given);
    QCOMPARE(round.store->answers(round.learn.lesson().id)->size(), std::size_t{1});
    QVERIFY2(round.state->comesBackAt(), "it was missed, so it comes back");
}

void TestTestState::hints_costAndEndWithTheCommit()
{
    TestRound round;
    round.state->start(Activity::VisualQuiz);
    QVERIFY(!round.state->current()->question.hints.isEmpty());
    round.state->showHint();
    QCOMPARE(round.state->current()->hintsShown, 1);
    answerRight(*round.state);
    round.state->showHint();
    QCOMPARE(round.state->current()->hintsShown, 1);
    QCOMPARE(round.store->answers(round.learn.lesson().id)->front().points, 0.75);
    QCOMPARE(round.state->current()->grade->points, 1.0);
}

void TestTestState::practice_endsAtTheStart()
{
    TestRound round;
    round.state->start(Activity::VisualQuiz);
    const auto count = round.state->items().size();
    for (std::size_t i = 0; i < count; ++i) {
        QCOMPARE(round.state->atLast(), i + 1 == count);
        round.state->next();
    }
    QCOMPARE(round.state->page(), Page::Start);
    QVERIFY(round.state->items().empty());
}

void TestTestState::review_asksWhatWasMissedAndIsDue()
{
    TestRound round;
    round.state->start(Activity::Review);
    QCOMPARE(round.state->page(), Page::Start);
    round.state->start(Activity::Practice);
    answerWrong(*round.state);
    const QString missed = round.state->current()->question.id;
    round.state->next();
    answerRight(*round.state);
    round.state->leave();
    *round.clock.time += support::dayMs;
    round.state->refreshSummary();
    QCOMPARE(round.state->dueCount(), 1);
    round.state->start(Activity::Review);
    QCOMPARE(round.state->items().size(), std::size_t{1});
    QCOMPARE(round.state->current()->question.id, missed);
    QVERIFY(round.state->trouble().isEmpty());
}

void TestTestState::review_skipsWhatIsNotThereAnyMore()
{
    TestRound round;
    for (const char *id : {"gone", "gone-too"})
        QVERIFY(round.store->addAnswer(support::answerTo(QString::fromLatin1(id), false)));
    round.state->refreshSummary();
    QCOMPARE(round.state->dueCount(), 0);
    round.state->start(Activity::Review);
    QCOMPARE(round.state->page(), Page::Start);
    QVERIFY2(round.state->trouble().startsWith(QStringLiteral("2 questions")), qPrintable(round.state->trouble()));
}

void TestTestState::predictions_areNoLostQuestions()
{
    TestRound round;
    GivenAnswer prediction = support::answerTo(QStringLiteral("predict/one/other"), false);
    prediction.activity = Activity::Predict;
    QVERIFY(round.store->addAnswer(prediction));
    round.state->start(Activity::Review);
    QVERIFY2(round.state->trouble().isEmpty(), qPrintable(round.state->trouble()));
}

void TestTestState::lessonChange_endsTheRoundAndKeepsTheTest()
{
    TestRound round;
    round.state->startTest(1, std::nullopt);
    answerRight(*round.state);
    round.learn.setLesson(support::batchingLesson());
    QCOMPARE(round.state->page(), Page::Start);
    QVERIFY(round.state->items().empty());
    QVERIFY2(!round.state->openAttempt(), "it is the other lesson's");
    round.learn.setLesson(support::mainLesson());
    round.state->resumeTest();
    QCOMPARE(round.state->position(), 1);
    QVERIFY(round.state->items()[0].committed);
}

void TestTestState::practiceCount_isThatOfTheRound()
{
    TestRound round;
    const auto asked = [&] {
        return static_cast<int>(lessons::practiceRound(round.state->lesson(), round.learn.allMeasurements(), 3).size());
    };
    QCOMPARE(round.state->practiceCount(), asked());
    const int before = asked();
    // Figures from which a break-even bracket can be read off.
    for (const int batch : {1, 8, 64}) {
        const double gpuMs = batch == 1 ? 30 : 10;
        round.learn.addMeasurement(
            lessons::measurementOf(lessons::workloadOf(2'000, batch), tradeoff::Hardware::Cpu, 20));
        round.learn.addMeasurement(
            lessons::measurementOf(lessons::workloadOf(2'000, batch), tradeoff::Hardware::Gpu, gpuMs));
    }
    QCOMPARE(asked(), before + 1);
    QCOMPARE(round.state->practiceCount(), asked());
    round.learn.setLesson(support::batchingLesson());
    QCOMPARE(round.state->practiceCount(), asked());
}

QTEST_GUILESS_MAIN(TestTestState)
#include "tst_test_state.moc"
