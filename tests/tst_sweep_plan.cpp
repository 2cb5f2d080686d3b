// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/sweep_plan.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace breakeven::tradeoff;

namespace {

std::vector<Workload> workloadsOfBatches(int count)
{
    std::vector<Workload> workloads;
    for (int batch = 1; batch <= count; ++batch)
        workloads.push_back({.sizeBytes = gigabyte, .batch = batch});
    return workloads;
}

Measurement measuredAt(const SweepPoint &point)
{
    Measurement m;
    m.workload = point.workload;
    m.deviceId = point.deviceId;
    m.method = {.path = Path::Best, .kernels = {}, .threads = 2, .effort = Effort::Quick, .libtorch = {}};
    return m;
}

} // namespace

class TestSweepPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_isTheShuffleOfItsSeed_data();
    void plan_isTheShuffleOfItsSeed();
    void plan_holdsEveryPointOnEveryDeviceOnce();
    void missing_leavesOutWhatIsThereInTheSameOrder();
    void missing_countsOnlyFiguresOfTheSameMethod_data();
    void missing_countsOnlyFiguresOfTheSameMethod();
    void missing_takesAPreciseFigureForAQuickOne();
};

void TestSweepPlan::plan_isTheShuffleOfItsSeed_data()
{
    QTest::addColumn<qulonglong>("seed");
    QTest::addColumn<QList<int>>("batches");

    // From a second implementation of SplitMix64 and the Fisher-Yates shuffle, checked against SplitMix64's published
    // first number for the seed 1234567, 6457827717110365317.
    QTest::newRow("0") << 0ULL << QList<int>{5, 3, 6, 4, 1, 2};
    QTest::newRow("1") << 1ULL << QList<int>{1, 2, 4, 3, 5, 6};
    QTest::newRow("42") << 42ULL << QList<int>{5, 4, 1, 3, 6, 2};
}

void TestSweepPlan::plan_isTheShuffleOfItsSeed()
{
    QFETCH(qulonglong, seed);
    QFETCH(QList<int>, batches);
    QList<int> planned;
    for (const SweepPoint &point : planSweep(workloadsOfBatches(6), std::vector<std::string>{"cpu"}, seed))
        planned.append(point.workload.batch);
    QCOMPARE(planned, batches);
}

void TestSweepPlan::plan_holdsEveryPointOnEveryDeviceOnce()
{
    const std::vector<Workload> workloads = workloadsOfBatches(7);
    const std::vector<std::string> devices{"cpu", "cuda:0", "cuda:1"};
    const std::vector<SweepPoint> plan = planSweep(workloads, devices, 5);
    QCOMPARE(plan.size(), std::size_t{21});
    for (const Workload &workload : workloads) {
        for (const std::string &device : devices)
            QCOMPARE(std::ranges::count(plan, SweepPoint{workload, device}), std::ptrdiff_t{1});
    }
    QVERIFY(planSweep({}, devices, 5).empty());
}

void TestSweepPlan::missing_leavesOutWhatIsThereInTheSameOrder()
{
    const std::vector<SweepPoint> plan = planSweep(workloadsOfBatches(5), std::vector<std::string>{"cpu", "cuda:0"}, 3);
    const std::vector<Measurement> measured{measuredAt(plan[7]), measuredAt(plan[0])};
    const std::vector<SweepPoint> missing = missingPoints(plan, measured, {});
    std::vector<SweepPoint> expected = plan;
    expected.erase(expected.begin() + 7);
    expected.erase(expected.begin());
    QVERIFY(missing == expected);
}

void TestSweepPlan::missing_countsOnlyFiguresOfTheSameMethod_data()
{
    QTest::addColumn<int>("path");
    QTest::addColumn<int>("effort");
    QTest::addColumn<int>("threads");
    QTest::addColumn<bool>("isThere");

    const auto row = [](const char *title, Path path, Effort effort, int threads, bool isThere) {
        QTest::newRow(title) << static_cast<int>(path) << static_cast<int>(effort) << threads << isThere;
    };
    row("same", Path::Best, Effort::Quick, 2, true);
    row("any number of threads", Path::Best, Effort::Quick, 0, true);
    row("other path", Path::Plain, Effort::Quick, 2, false);
    row("less effort than asked for", Path::Best, Effort::Precise, 2, false);
    row("other number of threads", Path::Best, Effort::Quick, 1, false);
}

void TestSweepPlan::missing_countsOnlyFiguresOfTheSameMethod()
{
    QFETCH(int, path);
    QFETCH(int, effort);
    QFETCH(int, threads);
    QFETCH(bool, isThere);
    const std::vector<SweepPoint> plan{{workloadsOfBatches(1).front(), "cpu"}};
    const SweepMethod method{static_cast<Path>(path), static_cast<Effort>(effort),
                             threads > 0 ? std::optional(threads) : std::nullopt};
    QCOMPARE(missingPoints(plan, std::vector<Measurement>{measuredAt(plan.front())}, method).empty(), isThere);
}

void TestSweepPlan::missing_takesAPreciseFigureForAQuickOne()
{
    const std::vector<SweepPoint> plan{{workloadsOfBatches(1).front(), "cpu"}};
    Measurement precise = measuredAt(plan.front());
    precise.method.effort = Effort::Precise;
    QVERIFY(missingPoints(plan, std::vector{precise}, {.effort = Effort::Quick, .threads = {}}).empty());
}

QTEST_APPLESS_MAIN(TestSweepPlan)
#include "tst_sweep_plan.moc"
