// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "tests/support/test_rounds.h"

#include <QFile>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using lessons::Answer;
using lessons::GivenAnswer;
using Page = TestState::Page;
using support::answerRight;
using support::answerWrong;
using support::takeTest;
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
    void withoutStore_everythingWorks();
    void withoutStore_aLeftTestGoesOn();
    void readOnlyStore_tellsAndGoesOn();
    void ownQuestions_joinPracticeNotTheTest();
    void ownQuestions_areNeverWrittenOver();
    void ownQuestions_thatCannotBeKeptAreToldAbout();
    void writeThatFails_leavesTheAnswerUncommitted();
    void lessonChange_endsTheTrouble();
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

void TestTestState::withoutStore_everythingWorks()
{
    LearnState learn;
    learn.setLesson(support::mainLesson());
    TestState state(learn, nullptr);
    QVERIFY(state.trouble().contains(QStringLiteral("cannot be kept")));
    state.start(Activity::Practice);
    QVERIFY2(state.trouble().isEmpty(), "it is said once");
    answerWrong(state);
    QVERIFY(state.explained(*state.current()));
    state.startTest(7, std::nullopt);
    takeTest(state, 4);
    state.finishTest();
    QCOMPARE(state.page(), Page::Result);
    QVERIFY(state.trouble().isEmpty());
}

void TestTestState::withoutStore_aLeftTestGoesOn()
{
    LearnState learn;
    learn.setLesson(support::mainLesson());
    TestState state(learn, nullptr);
    state.startTest(7, std::nullopt);
    answerRight(state);
    state.setFlagged(true);
    state.start(Activity::Practice);
    QVERIFY(state.openAttempt());
    state.resumeTest();
    QCOMPARE(state.position(), 1);
    QVERIFY(state.items()[0].committed && state.items()[1].flagged);
    QVERIFY(state.testRuns());
}

void TestTestState::readOnlyStore_tellsAndGoesOn()
{
    TestRound round;
    round.state.reset();
    round.store.reset();
    support::makeNewer(round.folder.path());
    round.startAgain();
    QVERIFY(round.store && round.store->isReadOnly());
    round.state->start(Activity::Practice);
    answerRight(*round.state);
    QVERIFY(round.state->explained(*round.state->current()));
    QVERIFY(!round.state->trouble().isEmpty());
    round.state->next();
    QCOMPARE(round.state->position(), 1);
    round.state->startTest(3, std::nullopt);
    takeTest(*round.state, 2);
    round.state->finishTest();
    QCOMPARE(round.state->page(), Page::Result);
}

void TestTestState::ownQuestions_joinPracticeNotTheTest()
{
    TestRound round;
    QTemporaryDir own;
    const int before = round.state->practiceCount();
    QVERIFY2(!round.state->addOwnQuestions({}), "there is no place for them yet");
    round.state->setOwnQuestionsFolder(own.path());
    lessons::Question question;
    question.id = QStringLiteral("mine");
    question.topicId = QStringLiteral("rule");
    question.text = QStringLiteral("Is it mine?");
    question.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("It is."), true},
                        {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("It is not."), false}};
    const auto added = round.state->addOwnQuestions({question});
    QVERIFY2(added, added ? "" : added.error().message.c_str());
    QCOMPARE(round.state->practiceCount(), before + 1);
    const auto drawn = lessons::drawTest(support::mainLesson(), 12);
    round.state->startTest(12, std::nullopt);
    for (std::size_t i = 0; i < 10; ++i)
        QCOMPARE(round.state->items()[i].question.id, drawn->questions[i].id);
    // They are there the next time, too.
    round.startAgain();
    round.state->setOwnQuestionsFolder(own.path());
    QCOMPARE(round.state->practiceCount(), before + 1);
}

void TestTestState::ownQuestions_areNeverWrittenOver()
{
    const auto named = [](const char *id) {
        lessons::Question question;
        question.id = QString::fromLatin1(id);
        question.topicId = QStringLiteral("rule");
        question.text = question.id;
        question.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("It is."), true},
                            {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("It is not."), false}};
        return question;
    };
    QTemporaryDir own;
    TestRound one;
    TestRound other;
    const int before = one.state->practiceCount();
    one.state->setOwnQuestionsFolder(own.path());
    other.state->setOwnQuestionsFolder(own.path());
    QVERIFY(one.state->addOwnQuestions({named("first")}));
    QVERIFY2(other.state->addOwnQuestions({named("second")}), "another window");
    QCOMPARE(other.state->practiceCount(), before + 2);
    QVERIFY(one.state->addOwnQuestions({named("third")}));
    QCOMPARE(one.state->practiceCount(), before + 3);

    // What cannot be read may be mended by hand; it stays as it is.
    QFile file(own.filePath(support::mainLesson().id + QStringLiteral("/questions.json")));
    QVERIFY(file.resize(100));
    const auto refused = one.state->addOwnQuestions({named("fourth")});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("questions.json") != std::string::npos);
    QCOMPARE(file.size(), 100);
}

void TestTestState::ownQuestions_thatCannotBeKeptAreToldAbout()
{
    TestRound round;
    QTemporaryDir own;
    round.state->setOwnQuestionsFolder(own.path());
    const int before = round.state->practiceCount();
    lessons::Question question;
    question.topicId = QStringLiteral("rule");
    // A hundred questions whose texts are longer than a file of questions may be.
    question.text = QString(90'000, QLatin1Char('x'));
    question.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("It is."), true},
                        {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("It is not."), false}};
    std::vector<lessons::Question> many;
    for (int number = 0; number < 100; ++number) {
        question.id = QStringLiteral("mine-%1").arg(number);
        many.push_back(question);
    }
    const auto added = round.state->addOwnQuestions(std::move(many));
    QVERIFY(!added);
    const QString said = QString::fromStdString(added.error().message);
    QVERIFY2(said.startsWith(QStringLiteral("The questions could not be kept.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Those that you had before are still there.")), qPrintable(said));
    QCOMPARE(round.state->practiceCount(), before);
}

void TestTestState::writeThatFails_leavesTheAnswerUncommitted()
{
    TestRound round;
    round.state->start(Activity::Practice);
    // SQLite would go on writing to a file that nobody finds again, so the store refuses.
    const QString file = round.folder.filePath(QStringLiteral("progress.sqlite"));
    QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
    answerRight(*round.state);
    QVERIFY(!round.state->current()->committed && !round.state->current()->grade && !round.state->current()->kept);
    QVERIFY2(round.state->trouble().startsWith(QStringLiteral("This answer could not be kept")),
             qPrintable(round.state->trouble()));
    QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
    round.state->commit();
    QVERIFY(round.state->current()->committed && round.state->current()->grade);
    QVERIFY2(round.state->trouble().isEmpty(), qPrintable(round.state->trouble()));
    QCOMPARE(round.store->answers(round.learn.lesson().id)->size(), std::size_t{1});
}

void TestTestState::lessonChange_endsTheTrouble()
{
    TestRound round;
    QVERIFY(round.store->addAnswer(support::answerTo(QStringLiteral("gone"), false)));
    round.state->start(Activity::Review);
    QVERIFY(!round.state->trouble().isEmpty());
    round.learn.setLesson(support::batchingLesson());
    QVERIFY2(round.state->trouble().isEmpty(), qPrintable(round.state->trouble()));
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
