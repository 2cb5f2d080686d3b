// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/run_expectation.h"

#include <QTest>

using namespace breakeven;
using lessons::workloadOf;
using tradeoff::Effort;
using ui::RunExpectation;

namespace {

const QString cpu = QStringLiteral("cpu");
const QString gpu = QStringLiteral("cuda:0");

} // namespace

class RunExpectationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seconds_growWithTheWork()
    {
        const RunExpectation expectation;
        const double small = expectation.seconds(workloadOf(500, 1), cpu);
        QVERIFY(small > 0.5 && small < 10);
        QVERIFY(expectation.seconds(workloadOf(16'000, 1), cpu) > 2 * small);
        QVERIFY(expectation.seconds(workloadOf(500, 512), cpu) > small);
        QVERIFY(expectation.seconds(workloadOf(500, 512), gpu) < expectation.seconds(workloadOf(500, 512), cpu));
        QVERIFY(expectation.seconds(workloadOf(2'000, 64), cpu, Effort::Precise)
                > expectation.seconds(workloadOf(2'000, 64), cpu));
        QCOMPARE(expectation.seconds({}, cpu), 0.0);
    }

    void learn_goesHalfTheWayAndEachDeviceAlone()
    {
        RunExpectation expectation;
        const tradeoff::Workload workload = workloadOf(500, 8);
        const double guess = expectation.seconds(workload, cpu);
        expectation.learn(workload, cpu, 3 * guess);
        QCOMPARE(expectation.correction(cpu), 2.0); // half the way from 1 to 3
        QCOMPARE(expectation.seconds(workload, cpu), 2 * guess);
        expectation.learn(workload, cpu, 3 * guess);
        QCOMPARE(expectation.correction(cpu), 2.5);
        QCOMPARE(expectation.correction(gpu), 1.0);
    }

    void learn_believesNoRunTooMuch()
    {
        RunExpectation expectation;
        const tradeoff::Workload workload = workloadOf(500, 8);
        expectation.learn(workload, cpu, 1'000'000);
        QCOMPARE(expectation.correction(cpu), 5.5); // (1 + 10) / 2
        expectation.learn(workload, gpu, 0);
        QCOMPARE(expectation.correction(gpu), 0.55); // (1 + 0.1) / 2
        expectation.learn({}, gpu, 5);
        QCOMPARE(expectation.correction(gpu), 0.55);
    }
};

QTEST_GUILESS_MAIN(RunExpectationTest)

#include "tst_run_expectation.moc"
