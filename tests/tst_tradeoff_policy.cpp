// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/policy.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace breakeven::tradeoff;

namespace {

Measurement measured(double low, double median, double high, std::optional<double> dollarsPerHour = {}, int batch = 32)
{
    Measurement m;
    m.workload = {.sizeBytes = gigabyte, .batch = batch};
    m.latency.ciLowMs = low;
    m.latency.medianMs = median;
    m.latency.ciHighMs = high;
    m.throughputPerS = batch / median * 1000;
    m.dollarsPerHour = dollarsPerHour;
    return m;
}

constexpr Policy latency{.goal = Policy::Goal::Latency};
constexpr Policy throughput{.goal = Policy::Goal::Throughput};
constexpr Policy cost{.goal = Policy::Goal::Cost};

} // namespace

class TestTradeoffPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsePolicy_readsEachGoal_data();
    void parsePolicy_readsEachGoal();
    void parsePolicy_refusesNonsense_data();
    void parsePolicy_refusesNonsense();
    void choose_takesTheLowestLatency();
    void choose_seesNoClearWinnerInOverlappingIntervals();
    void choose_looksAtEveryInterval();
    void choose_weighsThroughputBySamples();
    void choose_countsMoneyOnlyWherePricesAreKnown();
    void choose_countsTheIdlePartOfTheHour();
    void choose_leavesOutWhatIsTooSlow();
    void choose_findsNothingInNothing();
};

void TestTradeoffPolicy::parsePolicy_readsEachGoal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("goal");
    QTest::addColumn<double>("limitMs");
    QTest::addColumn<QByteArray>("described");

    const auto row = [](const char *text, Policy::Goal goal, double limitMs, const char *described) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(goal) << limitMs << QByteArray(described);
    };
    row("latency", Policy::Goal::Latency, 0, "latency");
    row("throughput", Policy::Goal::Throughput, 0, "throughput");
    row("cost", Policy::Goal::Cost, 0, "cost");
    row("cost-within:50ms", Policy::Goal::CostWithinLatency, 50, "cost-within:50ms");
    row("cost-within:0.25s", Policy::Goal::CostWithinLatency, 250, "cost-within:250ms");
    row("cost-within:500us", Policy::Goal::CostWithinLatency, 0.5, "cost-within:0.5ms");
}

void TestTradeoffPolicy::parsePolicy_readsEachGoal()
{
    QFETCH(QByteArray, text);
    QFETCH(int, goal);
    QFETCH(double, limitMs);
    QFETCH(QByteArray, described);
    const Result<Policy> policy = parsePolicy(text.toStdString());
    QVERIFY(policy.has_value());
    QCOMPARE(static_cast<int>(policy->goal), goal);
    QCOMPARE(policy->latencyLimitMs, limitMs);
    QCOMPARE(QByteArray::fromStdString(describe(*policy)), described);
    QVERIFY(parsePolicy(describe(*policy)).value() == *policy);
}

void TestTradeoffPolicy::parsePolicy_refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "Latency", "speed", "cost-within", "cost-within:", "cost-within:50", "cost-within:ms", "cost-within:0ms",
          "cost-within:-5ms", "cost-within:nanms", "cost-within:infs", "cost-within:50min", "cost-within:1e12s"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTradeoffPolicy::parsePolicy_refusesNonsense()
{
    QFETCH(QByteArray, text);
    const Result<Policy> policy = parsePolicy(text.toStdString());
    QVERIFY(!policy.has_value());
    QCOMPARE(policy.error().code, ErrorCode::BadRequest);
}

void TestTradeoffPolicy::choose_takesTheLowestLatency()
{
    const std::vector ms{measured(49, 50, 51), measured(19, 20, 21), measured(29, 30, 31)};
    const Choice choice = choose(latency, ms);
    QCOMPARE(choice.best, std::optional<std::size_t>(1));
    QCOMPARE(choice.runnerUp, std::optional<std::size_t>(2));
    QVERIFY(choice.clearWinner);
}

void TestTradeoffPolicy::choose_seesNoClearWinnerInOverlappingIntervals()
{
    const std::vector apart{measured(19, 20, 21), measured(21.1, 22, 23)};
    QVERIFY(choose(latency, apart).clearWinner);
    const std::vector overlapping{measured(19, 20, 21), measured(20.5, 21, 22)};
    const Choice choice = choose(latency, overlapping);
    QCOMPARE(choice.best, std::optional<std::size_t>(0));
    QVERIFY(!choice.clearWinner);
    const std::vector touching{measured(19, 20, 21), measured(21, 22, 23)};
    QVERIFY(!choose(latency, touching).clearWinner);
}

/// The third device is slower in the middle, but known so badly that it may be the fastest.
void TestTradeoffPolicy::choose_looksAtEveryInterval()
{
    const std::vector ms{measured(19, 20, 21), measured(29, 30, 31), measured(15, 40, 80)};
    const Choice choice = choose(latency, ms);
    QCOMPARE(choice.best, std::optional<std::size_t>(0));
    QCOMPARE(choice.runnerUp, std::optional<std::size_t>(1));
    QVERIFY(!choice.clearWinner);
}

void TestTradeoffPolicy::choose_weighsThroughputBySamples()
{
    // 8 samples in 20 ms are 400 a second, 64 in 100 ms are 640.
    const std::vector ms{measured(19, 20, 21, {}, 8), measured(98, 100, 102, {}, 64)};
    QCOMPARE(choose(latency, ms).best, std::optional<std::size_t>(0));
    QCOMPARE(choose(throughput, ms).best, std::optional<std::size_t>(1));
    QCOMPARE(score(throughput, ms[1])->middle, 1.0 / 640);
}

void TestTradeoffPolicy::choose_countsMoneyOnlyWherePricesAreKnown()
{
    // Five times the price for four times the speed: the slower one is cheaper. The third has no price.
    const std::vector ms{measured(79, 80, 81, 1.0), measured(19.8, 20, 20.2, 5.0), measured(1, 1, 1)};
    const Choice choice = choose(cost, ms);
    QCOMPARE(choice.best, std::optional<std::size_t>(0));
    QCOMPARE(choice.runnerUp, std::optional<std::size_t>(1));
    QVERIFY(choice.clearWinner);
    // 1 dollar an hour, 32 samples in 80 ms: 1 / 3600 x 0.080 / 32.
    QVERIFY(std::abs(score(cost, ms[0])->middle - 6.9444444e-7) < 1e-13);
    QVERIFY(!score(cost, ms[2]).has_value());
}

void TestTradeoffPolicy::choose_countsTheIdlePartOfTheHour()
{
    // 100 ms at 0.36 dollars an hour are 1e-5 dollars; 10 ms at 1.8 are 5e-6, and ten times that at a tenth of the
    // hour.
    std::vector<Measurement> both{measured(98, 100, 102, 0.36, 1), measured(9, 10, 11, 1.8, 1)};
    QCOMPARE(choose(cost, both).best, std::optional<std::size_t>(1));
    both[1].costPerInferenceUsd = 5e-5;
    QCOMPARE(choose(cost, both).best, std::optional<std::size_t>(0));
    const auto idle = score(cost, both[1]);
    QVERIFY(idle.has_value());
    QCOMPARE(idle->middle, 5e-5);
    QCOMPARE(idle->low, 4.5e-5);
    QCOMPARE(idle->high, 5.5e-5);
    both[1].dollarsPerHour.reset(); // a price that was taken back
    QVERIFY(!score(cost, both[1]));
}

void TestTradeoffPolicy::choose_leavesOutWhatIsTooSlow()
{
    const Policy within{.goal = Policy::Goal::CostWithinLatency, .latencyLimitMs = 50};
    const std::vector ms{measured(79, 80, 81, 1.0), measured(19.8, 20, 20.2, 5.0)};
    const Choice choice = choose(within, ms);
    QCOMPARE(choice.best, std::optional<std::size_t>(1));
    QVERIFY(!choice.runnerUp.has_value());
    QVERIFY(choice.clearWinner);
    const Policy exactly{.goal = Policy::Goal::CostWithinLatency, .latencyLimitMs = 80};
    QCOMPARE(choose(exactly, ms).best, std::optional<std::size_t>(0));
}

void TestTradeoffPolicy::choose_findsNothingInNothing()
{
    const Choice none = choose(latency, {});
    QVERIFY(!none.best.has_value());
    QVERIFY(!none.clearWinner);
    const std::vector unpriced{measured(1, 2, 3)};
    QVERIFY(!choose(cost, unpriced).best.has_value());
    QVERIFY(!choose(cost, unpriced).clearWinner);
}

QTEST_APPLESS_MAIN(TestTradeoffPolicy)
#include "tst_tradeoff_policy.moc"
