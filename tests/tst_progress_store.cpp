// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/progress_folder.h"

#include <QSqlDatabase>
#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

/// What is kept and counted while nothing goes wrong.
class TestProgressStore final : public OpenProgress
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openEmpty(); }
    void cleanup() { m_store.reset(); }

    void open_makesTheFileAndSaysNothing()
    {
        QVERIFY(m_store->notice().isEmpty());
        QVERIFY(!m_store->isReadOnly());
        QCOMPARE(m_store->now(), aTuesday);
        QVERIFY(filesIn(m_folder, QStringLiteral("progress.sqlite")).size() == 1);
    }

    void open_makesAFolderInAFolder()
    {
        const auto deep = openedStore(m_temporary->filePath(QStringLiteral("a/b/c")));
        QVERIFY(deep && deep->notice().isEmpty());
    }

    void close_leavesNoConnectionBehind()
    {
        m_store.reset();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void answer_comesBackAsItWasGiven()
    {
        GivenAnswer given = answerTo(QStringLiteral("generated/cost/4294967295"), false);
        given.activity = Activity::VisualQuiz;
        given.difficulty = Difficulty::Hard;
        given.topicId = QString();
        given.answer = {.options = {QStringLiteral("ü'; DROP TABLE answers; --")},
                        .number = 1.0 / 3,
                        .rule = tradeoff::DecisionRule{
                            .sizeThreshold = 67'108'864, .batchThreshold = 64, .junction = tradeoff::Junction::Or}};
        given.points = 0.25;
        given.hintsShown = 2;
        given.answeredAt = 1'234'567'890'123;
        const auto sequence = m_store->addAnswer(given);
        QVERIFY(sequence.has_value());
        m_store = openedStore(m_folder, m_clock);
        const auto kept = m_store->answers(lessonId());
        QVERIFY(kept.has_value());
        QCOMPARE(kept->size(), 1U);
        const GivenAnswer &back = kept->front();
        QCOMPARE(back.sequence, *sequence);
        QCOMPARE(back.lessonId, given.lessonId);
        QCOMPARE(back.questionId, given.questionId);
        QCOMPARE(back.fingerprint, given.fingerprint);
        QVERIFY(back.activity == given.activity && back.difficulty == given.difficulty);
        QVERIFY(back.topicId.isEmpty());
        QVERIFY(back.answer == given.answer);
        QCOMPARE(back.right, false);
        QCOMPARE(back.points, 0.25);
        QCOMPARE(back.hintsShown, 2);
        QVERIFY(!back.attempt);
        QCOMPARE(back.answeredAt, given.answeredAt);
        QVERIFY(m_store->answers(QStringLiteral("another"))->empty());
    }

    void answer_getsTheStoresTimeWhereItHasNone()
    {
        QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
        QCOMPARE(m_store->answers(lessonId())->front().answeredAt, aTuesday);
    }

    void answer_thatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<std::function<void(GivenAnswer &)>>("spoil");
        using Spoil = std::function<void(GivenAnswer &)>;
        QTest::newRow("no lesson") << Spoil([](GivenAnswer &a) { a.lessonId.clear(); });
        QTest::newRow("no question") << Spoil([](GivenAnswer &a) { a.questionId.clear(); });
        QTest::newRow("long id") << Spoil([](GivenAnswer &a) { a.questionId = QString(513, QLatin1Char('q')); });
        QTest::newRow("NUL in id") << Spoil([](GivenAnswer &a) { a.questionId = QString(QChar(u'\0')); });
        QTest::newRow("points") << Spoil([](GivenAnswer &a) { a.points = 1.5; });
        QTest::newRow("points are no number") << Spoil([](GivenAnswer &a) { a.points = qQNaN(); });
        QTest::newRow("number") << Spoil([](GivenAnswer &a) { a.answer.number = qInf(); });
        QTest::newRow("hints") << Spoil([](GivenAnswer &a) { a.hintsShown = -1; });
        QTest::newRow("unknown test") << Spoil([](GivenAnswer &a) { a.attempt = 77; });
    }
    void answer_thatMakesNoSenseIsRefused()
    {
        QFETCH(std::function<void(GivenAnswer &)>, spoil);
        GivenAnswer answer = answerTo(QStringLiteral("q"));
        spoil(answer);
        const auto kept = m_store->addAnswer(answer);
        QVERIFY(!kept.has_value());
        QVERIFY(kept.error().code == tradeoff::ErrorCode::BadFile);
        QVERIFY2(kept.error().message.starts_with("This answer could not be kept: "), kept.error().message.c_str());
        QVERIFY(m_store->answers(lessonId())->empty());
    }

    void test_countsAndSchedulesOnceItIsFinished()
    {
        const auto attempt = m_store->beginAttempt(someAttempt());
        QVERIFY(attempt.has_value());
        const auto put = [&](const QString &question, bool right, int position) {
            return m_store->addAnswer(inTest(answerTo(question, right), *attempt, position)).has_value();
        };
        QVERIFY(put(QStringLiteral("first"), false, 0));
        QVERIFY(put(QStringLiteral("second"), true, 1));
        QVERIFY(put(QStringLiteral("first"), true, 0)); // returned to, and put right
        QVERIFY(put(QStringLiteral("third"), false, 2));
        QVERIFY(m_store->reviewItems(lessonId())->empty());
        QCOMPARE(m_store->summary(lessonId())->byDifficulty[0].answered, 0);
        QVERIFY(!m_store->summary(lessonId())->lastTest);

        QVERIFY(m_store->finishAttempt(*attempt).has_value());
        const auto newest = m_store->answersOf(*attempt);
        QCOMPARE(newest->size(), 3U);
        QVERIFY((*newest)[0].right && (*newest)[1].right && !(*newest)[2].right);
        const auto items = m_store->reviewItems(lessonId());
        QCOMPARE(items->size(), 1U);
        QCOMPARE(items->front().questionId, QStringLiteral("third"));
        const ReviewCard card = items->front().card;
        const auto summary = m_store->summary(lessonId());
        QCOMPARE(summary->byDifficulty[0], (Score{.answered = 3, .points = 2}));
        QCOMPARE(summary->byTopic.size(), 1U);
        QCOMPARE(summary->byTopic.front().first, QStringLiteral("rule"));
        QVERIFY(summary->lastTest && summary->lastTest->id == *attempt);
        QCOMPARE(summary->lastTest->finishedAt, std::optional(aTuesday));

        // Once more, as another window may: nothing is scheduled twice.
        *m_clock.time += hourMs;
        QVERIFY(m_store->finishAttempt(*attempt).has_value());
        QVERIFY(m_store->reviewItems(lessonId())->front().card == card);
        QCOMPARE(m_store->summary(lessonId())->lastTest->finishedAt, std::optional(aTuesday));
        // And nothing is added to what is finished.
        QVERIFY(!put(QStringLiteral("fourth"), true, 3));
        QVERIFY(!m_store->keepPosition(*m_store->summary(lessonId())->lastTest).has_value());
        QVERIFY(!m_store->abandonAttempt(*attempt).has_value());
    }

    void test_isResumedWhereItWasLeft()
    {
        QVERIFY(!*m_store->openAttempt(lessonId()));
        Attempt attempt = someAttempt(4'294'967'295U);
        attempt.clockSeconds = 600;
        attempt.id = *m_store->beginAttempt(attempt);
        attempt.position = 7;
        attempt.flagged = {2, 9};
        attempt.secondsUsed = 123;
        QVERIFY(m_store->keepPosition(attempt).has_value());
        m_store = openedStore(m_folder, m_clock);
        const auto open = m_store->openAttempt(lessonId());
        QVERIFY(open.has_value() && open->has_value());
        const Attempt &back = **open;
        QCOMPARE(back.id, attempt.id);
        QCOMPARE(back.seed, 4'294'967'295U);
        QCOMPARE(back.fingerprint, attempt.fingerprint);
        QCOMPARE(back.clockSeconds, std::optional(600));
        QCOMPARE(back.position, 7);
        QCOMPARE(back.flagged, (std::vector<int>{2, 9}));
        QCOMPARE(back.secondsUsed, 123);
        QCOMPARE(back.startedAt, aTuesday);
        QVERIFY(!back.finishedAt);
        QVERIFY(!*m_store->openAttempt(QStringLiteral("another")));
    }

    void test_givenUpCountsForNothing()
    {
        const auto attempt = m_store->beginAttempt(someAttempt());
        QVERIFY(m_store->addAnswer(inTest(answerTo(QStringLiteral("q"), false), *attempt, 0)).has_value());
        QVERIFY(m_store->abandonAttempt(*attempt).has_value());
        QVERIFY(m_store->abandonAttempt(*attempt).has_value());
        QVERIFY(!*m_store->openAttempt(lessonId()));
        QCOMPARE(m_store->summary(lessonId())->byDifficulty[0].answered, 0);
        QVERIFY(m_store->reviewItems(lessonId())->empty());
        QVERIFY(!m_store->finishAttempt(*attempt).has_value());
        QVERIFY(!m_store->finishAttempt(99).has_value());
    }

    void summary_takesFirstAnswersBySequence()
    {
        const auto put = [&](const QString &question, Difficulty difficulty, const QString &topic, double points) {
            GivenAnswer answer = answerTo(question, points > 0);
            answer.difficulty = difficulty;
            answer.topicId = topic;
            answer.points = points;
            return m_store->addAnswer(answer).has_value();
        };
        QVERIFY(put(QStringLiteral("a"), Difficulty::Easy, QStringLiteral("rule"), 0.75));
        // The clock goes back ten years; the order of the answers does not.
        *m_clock.time -= 3'652 * dayMs;
        QVERIFY(put(QStringLiteral("a"), Difficulty::Easy, QStringLiteral("rule"), 1));
        QVERIFY(put(QStringLiteral("b"), Difficulty::Hard, QStringLiteral("cost"), 0));
        QVERIFY(put(QStringLiteral("c"), Difficulty::Hard, QStringLiteral("cost"), 1));
        const auto summary = m_store->summary(lessonId());
        QCOMPARE(summary->byDifficulty[0], (Score{.answered = 1, .points = 0.75}));
        QCOMPARE(summary->byDifficulty[1], Score());
        QCOMPARE(summary->byDifficulty[2], (Score{.answered = 2, .points = 1}));
        QCOMPARE(summary->byTopic.size(), 2U);
        QCOMPARE(summary->byTopic[0], std::pair(QStringLiteral("cost"), Score{.answered = 2, .points = 1}));
        QCOMPARE(summary->byTopic[1], std::pair(QStringLiteral("rule"), Score{.answered = 1, .points = 0.75}));
    }

    void clock_setBackTenYearsKeepsOrderAndDueDatesSane()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("q%1").arg(i), false)).has_value());
        for (int i = 0; i < 3; ++i) // until it comes back after days
            QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("q0"))).has_value());
        const std::int64_t before = *m_clock.time;
        *m_clock.time -= 3'652 * dayMs;
        m_store = openedStore(m_folder, m_clock);
        QVERIFY(m_store);
        // Not in ten years: today.
        QCOMPARE(m_store->dueToday(lessonId())->size(), 3U);
        const auto sequence = m_store->addAnswer(answerTo(QStringLiteral("q0"), false));
        const auto answers = m_store->answers(lessonId());
        QCOMPARE(answers->back().sequence, *sequence);
        QVERIFY(answers->back().answeredAt < before);
        const auto items = m_store->reviewItems(lessonId());
        for (const ReviewItem &item : *items) {
            QVERIFY(item.card.due <= *m_clock.time + 3 * dayMs);
            if (item.questionId == QStringLiteral("q0"))
                QVERIFY(item.card.due >= *m_clock.time);
        }
    }

    void clock_outOfAllBoundsIsTamed()
    {
        for (const std::int64_t time : {std::int64_t{-1}, INT64_MIN, INT64_MAX}) {
            *m_clock.time = time;
            QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("q"), false)).has_value());
            QVERIFY(m_store->dueToday(lessonId()).has_value());
        }
        m_store.reset();
        QVERIFY(openedStore(m_folder, m_clock));
    }
};

QTEST_GUILESS_MAIN(TestProgressStore)
#include "tst_progress_store.moc"
