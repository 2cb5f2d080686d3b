// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/review_schedule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven::lessons;

namespace {

constexpr std::int64_t secondMs = 1'000;
constexpr std::int64_t dayMs = 86'400 * secondMs;
constexpr std::int64_t start = 1'767'601'800'000; // 2026-01-05 08:30 UTC

bool near(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-9 * std::abs(wanted);
}

/// After the answers, each when the card is due.
ReviewCard after(std::initializer_list<Rating> ratings)
{
    ReviewCard card{.due = start};
    for (const Rating rating : ratings)
        card = reviewed(card, rating, card.due);
    return card;
}

bool isSane(const ReviewCard &card, std::int64_t now)
{
    const bool learning = card.state != CardState::Review;
    return std::isfinite(card.stability.value()) && *card.stability > 0 && card.difficulty.value() >= 1
        && *card.difficulty <= 10 && card.due >= now && card.lastReview == now && card.step.has_value() == learning
        && (now > std::numeric_limits<std::int64_t>::max() - 36'500 * dayMs || card.due <= now + 36'500 * dayMs);
}

} // namespace

class TestReviewSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewed_agreesWithAnotherImplementation_data();
    void reviewed_agreesWithAnotherImplementation();
    void reviewed_followsTheFormulasByHand();
    void reviewed_walksTheLearningSteps();
    void reviewed_takesAClockSetBackAsNoTime();
    void reviewed_staysSane_data();
    void reviewed_staysSane();
    void reviewed_keepsWithinTheLongestInterval();
    void reviewed_wantsMoreOftenForMoreRetention();
    void reviewed_takesABrokenCardAsNew_data();
    void reviewed_takesABrokenCardAsNew();
    void retrievability_fallsFromOneToNinetyPercent();
};

void TestReviewSchedule::reviewed_agreesWithAnotherImplementation_data()
{
    QTest::addColumn<QJsonArray>("reviews");
    QFile file(QStringLiteral(BREAKEVEN_REVIEW_VECTORS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray histories = QJsonDocument::fromJson(file.readAll())[QStringLiteral("histories")].toArray();
    qsizetype count = 0;
    for (const QJsonValue history : histories) {
        const QJsonArray reviews = history[QStringLiteral("reviews")].toArray();
        count += reviews.size();
        QTest::newRow(qPrintable(history[QStringLiteral("name")].toString())) << reviews;
    }
    QVERIFY2(count > 500, "the recorded vectors are not all there");
}

void TestReviewSchedule::reviewed_agreesWithAnotherImplementation()
{
    QFETCH(const QJsonArray, reviews);
    ReviewCard card{.due = start};
    for (const QJsonValue review : reviews) {
        const std::int64_t now = review[QStringLiteral("at")].toInteger();
        const double chance = review[QStringLiteral("retrievability")].toDouble();
        QVERIFY(chance == 0 ? retrievability(card, now) == 0 : near(retrievability(card, now), chance));
        card = reviewed(card, static_cast<Rating>(review[QStringLiteral("rating")].toInt()), now);
        QCOMPARE(static_cast<int>(card.state), review[QStringLiteral("state")].toInt());
        QCOMPARE(card.step.has_value(), !review[QStringLiteral("step")].isNull());
        QCOMPARE(card.step.value_or(0), review[QStringLiteral("step")].toInt(0));
        const double stability = review[QStringLiteral("stability")].toDouble();
        QVERIFY2(near(*card.stability, stability), qPrintable(QString::number(*card.stability - stability)));
        const double difficulty = review[QStringLiteral("difficulty")].toDouble();
        QVERIFY2(near(*card.difficulty, difficulty), qPrintable(QString::number(*card.difficulty - difficulty)));
        QCOMPARE(card.due / secondMs, review[QStringLiteral("due")].toInteger() / secondMs);
        QCOMPARE(*card.lastReview, now);
    }
}

/// With a calculator: first Good gives S = w2, D = 6.4133 - e^(0.8334 * 2) + 1; a Good in the same minute then
/// S * e^(0.5425 * 0.0912) * 2.3065^-0.0658 = S * 0.9945, which for Good is no less than S.
void TestReviewSchedule::reviewed_followsTheFormulasByHand()
{
    const ReviewCard first = after({Rating::Good});
    QCOMPARE(*first.stability, 2.3065);
    QVERIFY(std::abs(*first.difficulty - 2.1181) < 1e-4);
    const ReviewCard second = reviewed(first, Rating::Good, start + 60 * secondMs);
    QCOMPARE(*second.stability, 2.3065);
    QCOMPARE(second.due - start, 60 * secondMs + 2 * dayMs);
}

void TestReviewSchedule::reviewed_walksTheLearningSteps()
{
    QCOMPARE(after({Rating::Again}).due - start, 60 * secondMs);
    QCOMPARE(after({Rating::Hard}).due - start, 330 * secondMs); // half way between 1 and 10 minutes
    QCOMPARE(after({Rating::Good}).due - start, 600 * secondMs);
    QCOMPARE(after({Rating::Good}).state, CardState::Learning);
    QCOMPARE(after({Rating::Easy}).state, CardState::Review);
    QCOMPARE(after({Rating::Easy}).due - start, 8 * dayMs); // its stability is 8.3 days

    const ReviewCard known = after({Rating::Good, Rating::Good});
    QCOMPARE(known.state, CardState::Review);
    const ReviewCard forgotten = reviewed(known, Rating::Again, known.due);
    QCOMPARE(forgotten.state, CardState::Relearning);
    QCOMPARE(forgotten.due - known.due, 600 * secondMs);
    QVERIFY(*forgotten.stability < *known.stability);
    QVERIFY(*forgotten.difficulty > *known.difficulty);
    QCOMPARE(reviewed(forgotten, Rating::Hard, forgotten.due).due - forgotten.due, 900 * secondMs);
    QCOMPARE(reviewed(forgotten, Rating::Good, forgotten.due).state, CardState::Review);
}

void TestReviewSchedule::reviewed_takesAClockSetBackAsNoTime()
{
    const ReviewCard card = after({Rating::Good, Rating::Good, Rating::Good});
    const std::int64_t tenYearsBack = *card.lastReview - 3652 * dayMs;
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        const ReviewCard back = reviewed(card, rating, tenYearsBack);
        const ReviewCard still = reviewed(card, rating, *card.lastReview);
        QCOMPARE(back.stability, still.stability);
        QCOMPARE(back.difficulty, still.difficulty);
        QCOMPARE(back.due - tenYearsBack, still.due - *card.lastReview);
        QVERIFY(isSane(back, tenYearsBack));
    }
    QCOMPARE(retrievability(card, tenYearsBack), 1.0);
}

void TestReviewSchedule::reviewed_staysSane_data()
{
    QTest::addColumn<qint64>("pause");
    QTest::newRow("no time") << qint64(0);
    QTest::newRow("a millisecond") << qint64(1);
    QTest::newRow("a century") << qint64(36'525 * dayMs);
    QTest::newRow("back a century") << qint64(-36'525 * dayMs);
    QTest::newRow("to the end of time") << std::numeric_limits<qint64>::max();
    QTest::newRow("to its beginning") << std::numeric_limits<qint64>::min();
}

void TestReviewSchedule::reviewed_staysSane()
{
    QFETCH(const qint64, pause);
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        ReviewCard card = after({Rating::Good, Rating::Good});
        const bool extreme = std::abs(pause / dayMs) > 40'000;
        for (int review = 0; review < 300; ++review) {
            std::int64_t now = *card.lastReview + (extreme ? 0 : pause);
            if (extreme)
                now = review % 2 == 0 ? pause : 0;
            card = reviewed(card, rating, now);
            QVERIFY(isSane(card, now));
            const double chance = retrievability(card, std::numeric_limits<std::int64_t>::max());
            QVERIFY(chance >= 0 && chance <= 1);
        }
    }
}

void TestReviewSchedule::reviewed_keepsWithinTheLongestInterval()
{
    SchedulerSettings settings = defaultScheduler();
    settings.maximumIntervalDays = 7;
    ReviewCard card{.due = start};
    for (int review = 0; review < 50; ++review) {
        const std::int64_t now = card.due;
        card = reviewed(card, Rating::Easy, now, settings);
        QVERIFY(card.due - now <= 7 * dayMs);
        QVERIFY(card.due - now >= dayMs);
    }
    QCOMPARE(card.due - *card.lastReview, 7 * dayMs);
}

void TestReviewSchedule::reviewed_wantsMoreOftenForMoreRetention()
{
    SchedulerSettings strict = defaultScheduler();
    strict.desiredRetention = 0.97;
    const ReviewCard card = after({Rating::Good, Rating::Good, Rating::Good});
    QVERIFY(reviewed(card, Rating::Good, card.due, strict).due < reviewed(card, Rating::Good, card.due).due);
}

void TestReviewSchedule::reviewed_takesABrokenCardAsNew_data()
{
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("difficulty");
    QTest::newRow("no number") << std::nan("") << 5.0;
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << 5.0;
    QTest::newRow("negative") << -3.0 << 5.0;
    QTest::newRow("difficulty no number") << 3.0 << std::nan("");
}

void TestReviewSchedule::reviewed_takesABrokenCardAsNew()
{
    QFETCH(const double, stability);
    QFETCH(const double, difficulty);
    const ReviewCard broken{.state = CardState::Review,
                            .step = {},
                            .stability = stability,
                            .difficulty = difficulty,
                            .due = start,
                            .lastReview = start - dayMs};
    const ReviewCard card = reviewed(broken, Rating::Good, start);
    QCOMPARE(*card.stability, 2.3065);
    QVERIFY(isSane(card, start));
    QCOMPARE(retrievability(broken, start), 0.0);
}

void TestReviewSchedule::retrievability_fallsFromOneToNinetyPercent()
{
    ReviewCard card{.state = CardState::Review, .step = {}, .stability = 10, .difficulty = 5, .lastReview = start};
    QCOMPARE(retrievability(card, start), 1.0);
    QVERIFY(near(retrievability(card, start + 10 * dayMs), 0.9)); // what stability means
    QVERIFY(retrievability(card, start + 100 * dayMs) < 0.8);
    QCOMPARE(retrievability(ReviewCard{}, start), 0.0);
}

QTEST_GUILESS_MAIN(TestReviewSchedule)
#include "tst_review_schedule.moc"
