// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/prediction.h"
#include "tests/support/lesson_values.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <utility>

using namespace breakeven;
using lessons::Contest;
using lessons::ContestOutcome;
using lessons::Prediction;
using Winner = lessons::Prediction::Winner;

namespace {

/// A figure and its interval, in milliseconds or as a ratio.
struct Interval {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// 0.1 GB on the CPU, batch 1 against batch 64.
Contest batchContest()
{
    return {{lessons::workloadOf(100, 1), QStringLiteral("cpu"), tradeoff::DeviceKind::Cpu},
            {lessons::workloadOf(100, 64), QStringLiteral("cpu"), tradeoff::DeviceKind::Cpu}};
}

/// 0.1 GB, batch 16, on CPU and GPU.
Contest deviceContest()
{
    return {{lessons::workloadOf(100, 16), QStringLiteral("cpu"), tradeoff::DeviceKind::Cpu},
            {lessons::workloadOf(100, 16), QStringLiteral("cuda:0"), tradeoff::DeviceKind::Cuda}};
}

tradeoff::Measurement measured(const lessons::Contestant &contestant, const Interval &ms)
{
    const bool cpu = contestant.deviceKind == tradeoff::DeviceKind::Cpu;
    auto measurement = lessons::measurementOf(contestant.workload,
                                              cpu ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu, ms.value);
    measurement.latency.ciLowMs = ms.low;
    measurement.latency.ciHighMs = ms.high;
    return measurement;
}

ContestOutcome outcomeWith(Winner winner, const Interval &ratio)
{
    ContestOutcome outcome{.winner = winner, .ratio = ratio.value, .ratioLow = ratio.low, .ratioHigh = ratio.high};
    outcome.first = measured(deviceContest().first, {10, 10, 10});
    outcome.second = measured(deviceContest().second, {10, 10, 10});
    return outcome;
}

/// Two figures, in milliseconds, and what they say.
struct OutcomeRow {
    Contest contest;
    Interval first;
    Interval second;
    Winner winner = Winner::Neither;
    Interval ratio;
};

struct GradeRow {
    Winner predicted = Winner::Neither;
    double factor = 1;
    Winner winner = Winner::Neither;
    Interval ratio;
    double points = 0;
};

constexpr Winner First = Winner::First;
constexpr Winner Second = Winner::Second;
constexpr Winner Neither = Winner::Neither;

} // namespace

class PredictionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeOf_waitsForBoth();
    void outcomeOf_givesWinnerAndRatio_data();
    void outcomeOf_givesWinnerAndRatio();
    void outcomeOf_keepsBothFigures();
    void outcomeOf_takesTheNewestFigure();
    void outcomeOf_refusesFiguresThatCannotBe();
    void gradePrediction_givesHalfForEach_data();
    void gradePrediction_givesHalfForEach();
    void gradePrediction_saysHowNearItCame();
};

void PredictionTest::outcomeOf_waitsForBoth()
{
    const Contest contest = batchContest();
    const auto first = measured(contest.first, {4, 3.9, 4.1});
    const auto second = measured(contest.second, {24, 23, 25});
    QVERIFY(!outcomeOf(contest, {}));
    QVERIFY(!outcomeOf(contest, std::vector{first}));
    QVERIFY(!outcomeOf(contest, std::vector{second}));
    QVERIFY(outcomeOf(contest, std::vector{second, first}));
    auto elsewhere = second;
    elsewhere.deviceId = "cuda:0";
    QVERIFY2(!outcomeOf(contest, std::vector{first, elsewhere}), "measured on another device");
}

void PredictionTest::outcomeOf_givesWinnerAndRatio_data()
{
    QTest::addColumn<OutcomeRow>("row");
    // CPU: 1000 x 16 / 10 = 1600/s, between 16000/12.5 = 1280 and 16000/8 = 2000.
    // GPU: 16000/40 = 400/s, between 16000/50 = 320 and 16000/32 = 500.
    // The ratio: 1600 / 400, between 1280 / 500 and 2000 / 320.
    QTest::newRow("the intervals are carried over")
        << OutcomeRow{deviceContest(), {10, 8, 12.5}, {40, 32, 50}, First, {4, 2.56, 6.25}};
    // Batch 1 in 4 ms: 250/s, 200 to 312.5. Batch 64 in 16 ms: 4000/s, 3200 to 5000.
    // The ratio is turned to the winner: 4000 / 250, between 3200 / 312.5 and 5000 / 200.
    QTest::newRow("the second wins") << OutcomeRow{
        batchContest(), {4, 3.2, 5}, {16, 12.8, 20}, Second, {16, 10.24, 25}};
    // Without a winner it is first over second: 12 / 10, between 10 / 12 and 16 / 8.
    QTest::newRow("the interval holds 1")
        << OutcomeRow{deviceContest(), {10, 8, 12}, {12, 10, 16}, Neither, {1.2, 10 / 12.0, 2}};
    QTest::newRow("the interval ends at 1")
        << OutcomeRow{deviceContest(), {10, 8, 12}, {14, 12, 16}, Neither, {1.4, 1, 2}};
}

void PredictionTest::outcomeOf_givesWinnerAndRatio()
{
    QFETCH(const OutcomeRow, row);
    const auto &[contest, first, second, winner, ratio] = row;
    const auto outcome = outcomeOf(contest,
                                   std::vector{measured(contest.first, first), measured(contest.second, second)});
    QVERIFY(outcome);
    QCOMPARE(outcome->winner, winner);
    QCOMPARE(outcome->ratio, ratio.value);
    QCOMPARE(outcome->ratioLow, ratio.low);
    QCOMPARE(outcome->ratioHigh, ratio.high);
}

void PredictionTest::outcomeOf_keepsBothFigures()
{
    const Contest contest = deviceContest();
    const auto outcome = outcomeOf(
        contest, std::vector{measured(contest.first, {10, 8, 12.5}), measured(contest.second, {40, 32, 50})});
    QVERIFY(outcome);
    QCOMPARE(outcome->first.deviceId, std::string("cpu"));
    QCOMPARE(outcome->second.deviceId, std::string("cuda:0"));
}

void PredictionTest::outcomeOf_takesTheNewestFigure()
{
    const Contest contest = deviceContest();
    const std::vector figures{measured(contest.first, {10, 9, 11}), measured(contest.second, {1, 1, 1}),
                              measured(contest.second, {40, 39, 41})};
    QCOMPARE(outcomeOf(contest, figures)->winner, Winner::First);
}

void PredictionTest::outcomeOf_refusesFiguresThatCannotBe()
{
    const Contest contest = deviceContest();
    const auto good = measured(contest.first, {10, 9, 11});
    constexpr double infinite = std::numeric_limits<double>::infinity();
    for (const Interval &bad : {Interval{0, 0, 0},
                                {10, 0, 11},
                                {10, 11, 12},
                                {10, 8, 9},
                                {10, 9, infinite},
                                {-1, -2, 1},
                                {std::nan(""), 1, 2}})
        QVERIFY(!outcomeOf(contest, std::vector{good, measured(contest.second, bad)}));
}

void PredictionTest::gradePrediction_givesHalfForEach_data()
{
    QTest::addColumn<GradeRow>("row");
    const std::pair<const char *, GradeRow> rows[] = {
        {"exact", {First, 4, First, {4, 3.9, 4.1}, 1}},
        {"within 25 % above", {First, 5, First, {4, 3.9, 4.1}, 1}},
        {"within 25 % below", {First, 3.2, First, {4, 3.9, 4.1}, 1}},
        {"within a wide interval", {Second, 7.5, Second, {4, 2, 8}, 1}},
        {"at the interval's low end", {Second, 2, Second, {4, 2, 8}, 1}},
        {"three times too much", {First, 12, First, {4, 3.9, 4.1}, 0.5}},
        {"a third", {Second, 4, Second, {12, 11, 13}, 0.5}},
        {"far off", {First, 1000, First, {4, 3.9, 4.1}, 0.5}},
        // Half-way between 1.25 and 3 on a logarithmic scale is sqrt(3.75) = 1.9365: half of the half.
        {"half-way above", {First, 4 * std::sqrt(3.75), First, {4, 3.9, 4.1}, 0.75}},
        {"half-way below", {First, 4 / std::sqrt(3.75), First, {4, 3.9, 4.1}, 0.75}},
        // Full to a factor of 2, nothing from 3: half-way is sqrt(6), seen from the ratio.
        {"half-way beside a wide interval", {First, 4 * std::sqrt(6.0), First, {4, 2, 8}, 0.75}},
        {"an interval wider than a factor of 3", {First, 13, First, {4, 1.1, 14}, 1}},
        {"both see no winner", {Neither, 1, Neither, {1.05, 0.9, 1.2}, 1}},
        {"no winner, whatever factor stands there", {Neither, 7, Neither, {1.05, 0.9, 1.2}, 1}},
        {"a winner by little where there is none", {First, 1.1, Neither, {1.05, 0.9, 1.2}, 0.5}},
        {"a winner by far where there is none", {First, 4, Neither, {1.05, 0.9, 1.2}, 0}},
        {"no winner expected, but a narrow one", {Neither, 1, First, {1.1, 1.05, 1.15}, 0.5}},
        {"no winner expected, but a clear one", {Neither, 1, Second, {8, 7, 9}, 0}},
        {"the wrong one", {Second, 4, First, {4, 3.9, 4.1}, 0}},
        {"the wrong one, both by little", {Second, 1.1, First, {1.1, 1.05, 1.15}, 0.5}},
        {"less than 1 counts as 1", {First, 0.2, First, {1.2, 1.1, 1.3}, 1}},
        {"no number", {First, std::nan(""), First, {4, 3.9, 4.1}, 0.5}},
        {"infinite", {First, std::numeric_limits<double>::infinity(), First, {4, 3.9, 4.1}, 0.5}},
    };
    for (const auto &[name, row] : rows)
        QTest::newRow(name) << row;
}

void PredictionTest::gradePrediction_givesHalfForEach()
{
    QFETCH(const GradeRow, row);
    const auto &[predicted, factor, winner, ratio, points] = row;
    const lessons::PredictionGrade grade = gradePrediction({.winner = predicted, .factor = factor},
                                                           outcomeWith(winner, ratio));
    QCOMPARE(grade.winnerRight, predicted == winner);
    QVERIFY2(std::abs(grade.points - points) < 1e-9, qPrintable(QString::number(grade.points)));
    QVERIFY(!grade.remark.isEmpty() && !grade.remark.contains(QLatin1Char('%')));
}

void PredictionTest::gradePrediction_saysHowNearItCame()
{
    const auto remark = [](Winner predicted, double factor, const ContestOutcome &outcome) {
        return gradePrediction({.winner = predicted, .factor = factor}, outcome).remark;
    };
    const ContestOutcome gpuWins = outcomeWith(Winner::Second, {4.13, 3.94, 4.36});
    QCOMPARE(remark(Winner::Second, 4, gpuWins), QStringLiteral("Right, and so is the factor."));
    QCOMPARE(remark(Winner::Second, 2.5, gpuWins), QStringLiteral("The winner is right; the factor is somewhat off."));
    QCOMPARE(remark(Winner::Second, 40, gpuWins), QStringLiteral("The winner is right; the factor is far off."));
    QCOMPARE(remark(Winner::First, 2, gpuWins), QStringLiteral("Wrong."));
    const ContestOutcome nobodyWins = outcomeWith(Winner::Neither, {1.02, 0.97, 1.08});
    QCOMPARE(remark(Winner::Neither, 1, nobodyWins), QStringLiteral("Right."));
    QCOMPARE(remark(Winner::First, 1.5, nobodyWins), QStringLiteral("Wrong, but near enough for part of the point."));
}

QTEST_APPLESS_MAIN(PredictionTest)
#include "tst_prediction.moc"
