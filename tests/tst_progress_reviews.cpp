// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_reviews.h"
#include "tests/support/progress_folder.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

/// Which questions come back, and when.
class TestProgressReviews final : public OpenProgress
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openEmpty(); }
    void cleanup() { m_store.reset(); }

    void review_beginsWithTheFirstMissAndMovesOn()
    {
        const QString question = QStringLiteral("q");
        QVERIFY(m_store->addAnswer(answerTo(question)).has_value());
        QVERIFY(m_store->reviewItems(lessonId())->empty());

        QVERIFY(m_store->addAnswer(answerTo(question, false)).has_value());
        auto items = m_store->reviewItems(lessonId());
        QCOMPARE(items->size(), 1U);
        const ReviewCard missed = reviewed({}, Rating::Again, aTuesday);
        QVERIFY(items->front().card == missed);

        *m_clock.time += dayMs;
        GivenAnswer right = answerTo(question);
        right.activity = Activity::VisualQuiz;
        QVERIFY(m_store->addAnswer(right).has_value());
        items = m_store->reviewItems(lessonId());
        QCOMPARE(items->size(), 1U);
        QVERIFY(items->front().card == reviewed(missed, Rating::Good, aTuesday + dayMs));
    }

    void review_ofOneQuestionIsThatOfTheList()
    {
        const QString question = QStringLiteral("q");
        QVERIFY(!m_store->reviewItem(lessonId(), question)->has_value());
        QVERIFY(m_store->addAnswer(answerTo(question, false)).has_value());
        QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("other"), false)).has_value());
        const auto item = m_store->reviewItem(lessonId(), question);
        QVERIFY(item->has_value());
        QCOMPARE((*item)->questionId, question);
        QVERIFY((*item)->card == m_store->reviewItems(lessonId())->front().card);
        QVERIFY(!m_store->reviewItem(QStringLiteral("another-lesson"), question)->has_value());
    }

    void review_beginsWithARightAnswerThatTookHints()
    {
        GivenAnswer helped = answerTo(QStringLiteral("q"));
        helped.hintsShown = 1;
        helped.points = 0.75;
        QVERIFY(m_store->addAnswer(helped).has_value());
        const auto items = m_store->reviewItems(lessonId());
        QCOMPARE(items->size(), 1U);
        QVERIFY(items->front().card == reviewed({}, Rating::Hard, aTuesday));
    }

    void review_leavesPredictionsAlone()
    {
        GivenAnswer guess = answerTo(QStringLiteral("predict"), false);
        guess.activity = Activity::Predict;
        QVERIFY(m_store->addAnswer(guess).has_value());
        QVERIFY(m_store->reviewItems(lessonId())->empty());
        QCOMPARE(m_store->summary(lessonId())->byDifficulty[0], Score());
        QCOMPARE(m_store->answers(lessonId())->size(), 1U);
    }

    void review_leavesAloneWhatCannotComeBack()
    {
        GivenAnswer answer = answerTo(QStringLiteral("generated/bracket/1"), false);
        answer.reviewable = false;
        QVERIFY(m_store->addAnswer(answer).has_value());
        QVERIFY(m_store->reviewItems(lessonId())->empty());
        QCOMPARE(m_store->summary(lessonId())->byDifficulty[0].answered, 1);
    }

    void review_ofACardWithAnImpossibleTimeStaysWhereItIs()
    {
        // As a file may hold it: so far back that the time since then fits into no number.
        const ReviewCard card{.due = aTuesday + dayMs, .lastReview = INT64_MIN};
        QCOMPARE(dueByClock(card, aTuesday).due, aTuesday + dayMs);
        const ReviewCard ahead{.due = aTuesday + 5 * dayMs, .lastReview = INT64_MAX};
        QCOMPARE(dueByClock(ahead, aTuesday).due, aTuesday);
    }

    void review_hasTheSoonestFirstAndKnowsTheDay()
    {
        QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("later"), false)).has_value());
        QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("later"))).has_value());
        QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("later"))).has_value());
        QVERIFY(m_store->addAnswer(answerTo(QStringLiteral("soon"), false)).has_value());
        const auto items = m_store->reviewItems(lessonId());
        QCOMPARE(items->size(), 2U);
        QCOMPARE(items->front().questionId, QStringLiteral("soon"));
        QVERIFY(items->back().card.due >= aTuesday + dayMs); // graduated: a whole day at least
        const auto due = m_store->dueToday(lessonId());
        QCOMPARE(due->size(), 1U);
        QCOMPARE(due->front().questionId, QStringLiteral("soon"));
        *m_clock.time = items->back().card.due;
        QCOMPARE(m_store->dueToday(lessonId())->size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestProgressReviews)
#include "tst_progress_reviews.moc"
