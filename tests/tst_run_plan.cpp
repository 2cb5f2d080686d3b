// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/run_plan.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace breakeven;
using lessons::fiveStepLesson;
using lessons::workloadOf;
using ui::EngineClient;
using ui::LearnState;
using ui::RunPlan;
using ui::RunState;

namespace {

/// State, client and plan on an engine that follows a script; ended before the test function is.
struct Bench {
    explicit Bench(const QStringList &script)
        : client(QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE)} + script)
    {
        state.setLesson(fiveStepLesson());
        client.start();
    }

    [[nodiscard]] bool ready() const
    {
        return state.run().engine == RunState::Engine::Ready && !state.devices().empty();
    }

    EngineClient client;
    LearnState state;
    RunPlan plan{client, state};
};

} // namespace

class RunPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measure_bringsTheFigureToItsStep()
    {
        Bench bench({});
        QTRY_VERIFY(bench.ready());
        bench.plan.measure(workloadOf(2'000, 8));
        QVERIFY(bench.state.run().running);
        QTRY_VERIFY(!bench.state.run().running);
        QVERIFY(!bench.state.trace().step(2)->measured.empty());
        QVERIFY(bench.state.trace().step(1)->measured.empty());
        QVERIFY(bench.state.run().failure.isEmpty());
    }

    void measureLesson_countsItsPointsAndMeasuresEveryStep()
    {
        Bench bench({});
        QTRY_VERIFY(bench.ready());
        std::set<int> numbers;
        connect(&bench.state, &LearnState::runChanged, this, [&] {
            if (bench.state.run().running)
                numbers.insert(bench.state.run().pointNumber);
        });
        bench.plan.measureLesson();
        const int points = bench.state.run().pointCount;
        QVERIFY(points >= 5);
        QTRY_VERIFY(!bench.state.run().running);
        QCOMPARE(static_cast<int>(numbers.size()), points);
        for (const tradeoff::Step &step : bench.state.trace().steps())
            QVERIFY(!step.measured.empty());
    }

    void measurePoints_runsJustTheseInTheirOrder()
    {
        Bench bench({});
        QTRY_VERIFY(bench.ready());
        std::vector<tradeoff::Workload> measured;
        connect(&bench.plan, &RunPlan::measured, this,
                [&](const tradeoff::Measurement &measurement) { measured.push_back(measurement.workload); });
        const QString cpu = QStringLiteral("cpu");
        bench.plan.measurePoints({{workloadOf(300, 64), cpu}, {workloadOf(300, 1), cpu}});
        QCOMPARE(bench.state.run().pointCount, 2);
        QTRY_VERIFY(!bench.state.run().running);
        QCOMPARE(measured.size(), std::size_t(2));
        QCOMPARE(measured[0], workloadOf(300, 64));
        QCOMPARE(measured[1], workloadOf(300, 1));
    }

    void measurePoints_addNoStepsOfTheLearnersOwn()
    {
        Bench bench({});
        QTRY_VERIFY(bench.ready());
        const QString cpu = QStringLiteral("cpu");
        bench.plan.measurePoints({{workloadOf(300, 64), cpu}, {workloadOf(2'000, 8), cpu}});
        QTRY_VERIFY(!bench.state.run().running);
        QCOMPARE(bench.state.trace().steps().size(), std::size_t(5));
        QVERIFY2(!bench.state.trace().step(2)->measured.empty(), "2 GB in batches of 8 is a step of the lesson");
        QCOMPARE(bench.state.allMeasurements().size(), std::size_t(1));
        bench.plan.measure(workloadOf(300, 64));
        QTRY_VERIFY(!bench.state.run().running);
        QCOMPARE(bench.state.trace().steps().size(), std::size_t(6));
    }

    void measure_anewTakesThePlaceOfTheOlderWish()
    {
        Bench bench({QStringLiteral("run=never")});
        QTRY_VERIFY(bench.ready());
        bench.plan.measure(workloadOf(2'000, 8));
        bench.plan.measure(workloadOf(800, 32));
        QCOMPARE(bench.state.run().workload, workloadOf(800, 32));
        bench.plan.cancel();
        QVERIFY(!bench.state.run().running);
        QVERIFY(!bench.plan.running());
    }

    void cancel_isToldAtOnce()
    {
        Bench bench({QStringLiteral("run=never")});
        QTRY_VERIFY(bench.ready());
        bench.plan.measureLesson();
        QVERIFY(bench.plan.running());
        bench.plan.cancel();
        QVERIFY(!bench.state.run().running);
        QCOMPARE(bench.state.run().pointCount, 0);
        QVERIFY(bench.state.allMeasurements().empty());
    }

    void death_endsThePlanAndSaysSo()
    {
        Bench bench({QStringLiteral("run:crash")});
        QTRY_VERIFY(bench.ready());
        QSignalSpy lost(&bench.client, &EngineClient::engineLost);
        QSignalSpy started(&bench.client, &EngineClient::started);
        bench.plan.measureLesson();
        QTRY_COMPARE(lost.count(), 1);
        QTRY_VERIFY(!bench.state.run().running);
        QVERIFY(!bench.state.run().failure.isEmpty());
        QTRY_VERIFY(bench.ready());
        QCOMPARE(started.count(), 1);
    }

    void expectedSeconds_growWithTheWork()
    {
        Bench bench({});
        const double small = bench.plan.expectedSeconds(workloadOf(500, 1));
        QVERIFY(small > 0.5 && small < 10);
        QVERIFY(bench.plan.expectedSeconds(workloadOf(16'000, 1)) > 2 * small);
        QVERIFY(bench.plan.expectedSeconds(workloadOf(500, 512)) > small);
        QVERIFY(bench.plan.expectedSecondsOfLesson() > 4 * small);
        const QString cpu = QStringLiteral("cpu");
        const std::vector<ui::RunPoint> twice{{workloadOf(500, 1), cpu}, {workloadOf(500, 1), cpu}};
        QCOMPARE(bench.plan.expectedSeconds(twice), 2 * small);
    }
};

QTEST_GUILESS_MAIN(RunPlanTest)

#include "tst_run_plan.moc"
