// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/test_rounds.h"

#include <QFile>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using Page = TestState::Page;
using support::answerRight;
using support::answerWrong;
using support::takeTest;
using support::TestRound;

/// Rounds over a store that is not there, cannot be written or fails: what is said, and what goes on.
class TestTestStateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutStore_everythingWorks();
    void withoutStore_aLeftTestGoesOn();
    void readOnlyStore_tellsAndGoesOn();
    void writeThatFails_leavesTheAnswerUncommitted();
    void lessonChange_endsTheTrouble();
};

void TestTestStateStore::withoutStore_everythingWorks()
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

void TestTestStateStore::withoutStore_aLeftTestGoesOn()
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

void TestTestStateStore::readOnlyStore_tellsAndGoesOn()
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

void TestTestStateStore::writeThatFails_leavesTheAnswerUncommitted()
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

void TestTestStateStore::lessonChange_endsTheTrouble()
{
    TestRound round;
    QVERIFY(round.store->addAnswer(support::answerTo(QStringLiteral("gone"), false)));
    round.state->start(Activity::Review);
    QVERIFY(!round.state->trouble().isEmpty());
    round.learn.setLesson(support::batchingLesson());
    QVERIFY2(round.state->trouble().isEmpty(), qPrintable(round.state->trouble()));
}

QTEST_GUILESS_MAIN(TestTestStateStore)
#include "tst_test_state_store.moc"
