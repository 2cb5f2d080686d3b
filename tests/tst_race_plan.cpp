// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/race_plan.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::measurementOf;
using lessons::workloadOf;
using tradeoff::Hardware;
using tradeoff::Measurement;

/// The race runs at the measured rates, slowed by one round factor.
class TestRacePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingMeasured_isNoRace();
    void marks_advanceAtMeasuredRates();
    void marks_stopAtTheEnd();
    void slowdown_makesRaceOfSeconds_data();
    void slowdown_makesRaceOfSeconds();
    void rateThatIsNone_isLeftOut();

private:
    tradeoff::Workload m_workload = workloadOf(2'000, 32);
    std::vector<Measurement> m_both{measurementOf(m_workload, Hardware::Cpu, 64),
                                    measurementOf(m_workload, Hardware::Gpu, 16)};
};

void TestRacePlan::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestRacePlan::nothingMeasured_isNoRace()
{
    const RacePlan plan = planRace({});
    QVERIFY(plan.lanes.empty());
    QCOMPARE(plan.markCount, 0);
}

void TestRacePlan::marks_advanceAtMeasuredRates()
{
    const RacePlan plan = planRace(m_both);
    QCOMPARE(plan.samplesPerMark, 32);
    QCOMPARE(plan.markCount, 12);
    // 12 batches of 32 at 500 samples/s: 0.768 s. The least of 1, 2, 3, 5, 10 that makes it 4 s or more is 10.
    QCOMPARE(plan.slowdown, 10.0);
    QCOMPARE(plan.seconds, 7.68);
    const RacePlan::Lane &cpu = *plan.lane(QStringLiteral("cpu"));
    const RacePlan::Lane &gpu = *plan.lane(QStringLiteral("cuda:0"));
    QCOMPARE(plan.realSeconds(cpu), 0.768);
    QCOMPARE(plan.realSeconds(gpu), 0.192);
    // After 1.28 s on the screen, 0.128 s in the world: 64 samples of one, 256 of the other.
    QCOMPARE(plan.marksAt(cpu, 1.28), 2.0);
    QCOMPARE(plan.marksAt(gpu, 1.28), 8.0);
}

void TestRacePlan::marks_stopAtTheEnd()
{
    const RacePlan plan = planRace(m_both);
    const RacePlan::Lane &gpu = *plan.lane(QStringLiteral("cuda:0"));
    QCOMPARE(plan.marksAt(gpu, 0), 0.0);
    QCOMPARE(plan.marksAt(gpu, 1.92), 12.0);
    QCOMPARE(plan.marksAt(gpu, plan.seconds), 12.0);
    QVERIFY(!plan.lane(QStringLiteral("xpu:0")));
}

void TestRacePlan::slowdown_makesRaceOfSeconds_data()
{
    QTest::addColumn<double>("latencyMs");
    QTest::addColumn<double>("slowdown");
    // 12 batches take 12 times that; the factor is the least round one that makes 4 s of it.
    QTest::newRow("0.05 ms") << 0.05 << 10'000.0; // 0.6 ms; 5,000 would be 3 s
    QTest::newRow("5 ms") << 5.0 << 100.0; // 60 ms; 50 would be 3 s
    QTest::newRow("20 ms") << 20.0 << 20.0; // 240 ms: 4.8 s
    QTest::newRow("just at 4 s") << 1000.0 / 3 << 1.0;
    QTest::newRow("1 s") << 1000.0 << 0.5; // 12 s; 0.3 would be 3.6 s
    QTest::newRow("60 s") << 60'000.0 << 0.01; // 720 s: 7.2 s
}

void TestRacePlan::slowdown_makesRaceOfSeconds()
{
    QFETCH(double, latencyMs);
    QFETCH(double, slowdown);
    const std::vector<Measurement> one{measurementOf(m_workload, Hardware::Cpu, latencyMs)};
    const RacePlan plan = planRace(one);
    QCOMPARE(plan.slowdown, slowdown);
    QVERIFY(plan.seconds >= 3.999 && plan.seconds <= 8.001);
}

void TestRacePlan::rateThatIsNone_isLeftOut()
{
    std::vector<Measurement> both = m_both;
    both[0].throughputPerS = 0;
    both[1].throughputPerS = std::nan("");
    QVERIFY(planRace(both).lanes.empty());
}

QTEST_APPLESS_MAIN(TestRacePlan)
#include "tst_race_plan.moc"
