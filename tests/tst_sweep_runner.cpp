// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/sweep_bench.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

using namespace breakeven;
using lessons::workloadOf;
using support::pointsOn;
using tradeoff::SweepPoint;
using ui::EngineClient;
using ui::SweepRunner;
using Bench = support::SweepBench;
using Stage = ui::SweepState::Stage;

namespace {

const QString forEver = QStringLiteral("run=never");

} // namespace

class SweepRunnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_measuresEveryPointInItsOrder();
    void start_beforeTheEngineIsReady();
    void start_anewKeepsThePointThatGoesOn();
    void append_measuresNothingTwice();
    void append_ofNothingNewEndsNothingTwice();
    void pause_isAtOnceAndThePointComesAgain();
    void stop_dropsWhatIsLeft();
    void held_beginsNoPoint();
    void held_startAnewTakesTheFigureThatComes();
    void held_pauseLeavesTheOthersRunAlone();
    void planInBetween_goesFirstAndLosesNothing();
    void planInBetween_replacesAPointThatOnlyWaits();
    void secondsLeft_shrinkAndLearn();
};

void SweepRunnerTest::start_measuresEveryPointInItsOrder()
{
    Bench bench({});
    const auto points = pointsOn("cpu", {4, 1, 8});
    bench.runner.start(points, tradeoff::Effort::Quick, {});
    QCOMPARE(bench.stage(), Stage::Running);
    QCOMPARE(bench.runner.state().total, 3);
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.measured == points);
    QCOMPARE(bench.runner.state().done, 3);
    QVERIFY(!bench.runner.state().secondsLeft);
    QCOMPARE(bench.exhausted.count(), 1);
}

void SweepRunnerTest::start_beforeTheEngineIsReady()
{
    Bench bench({}, false);
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QTRY_VERIFY(bench.ended());
    QCOMPARE(bench.measured.size(), std::size_t(2));
}

void SweepRunnerTest::start_anewKeepsThePointThatGoesOn()
{
    Bench bench({forEver});
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QTRY_COMPARE(bench.watch.countOf(QStringLiteral("started")), 1);
    bench.runner.start(pointsOn("cpu", {4, 1}), tradeoff::Effort::Quick, {});
    QCOMPARE(bench.watch.countOf(QStringLiteral("cancelled")), 0);
    QCOMPARE(bench.runner.state().total, 2);
    bench.runner.start(pointsOn("cpu", {4}), tradeoff::Effort::Quick, {});
    QCOMPARE(bench.watch.countOf(QStringLiteral("cancelled")), 1);
    QTRY_VERIFY(bench.runner.state().now == workloadOf(100, 4));
    QCOMPARE(bench.runner.state().total, 1);
}

void SweepRunnerTest::append_measuresNothingTwice()
{
    Bench bench({});
    bench.runner.start(pointsOn("cpu", {1, 2, 2}), tradeoff::Effort::Quick, {});
    bench.runner.append(pointsOn("cpu", {2, 4}));
    QCOMPARE(bench.runner.state().total, 3);
    QTRY_VERIFY(bench.ended());
    bench.runner.append(pointsOn("cpu", {4, 8}));
    QCOMPARE(bench.stage(), Stage::Running);
    QTRY_COMPARE(bench.exhausted.count(), 2);
    QVERIFY(bench.measured == pointsOn("cpu", {1, 2, 4, 8}));
}

void SweepRunnerTest::append_ofNothingNewEndsNothingTwice()
{
    Bench bench({});
    connect(&bench.runner, &SweepRunner::exhausted, &bench.runner,
            [&bench] { bench.runner.append(pointsOn("cpu", {1})); });
    bench.runner.start(pointsOn("cpu", {1}), tradeoff::Effort::Quick, {});
    QTRY_VERIFY(bench.ended());
    QCoreApplication::processEvents();
    QCOMPARE(bench.exhausted.count(), 1);
}

void SweepRunnerTest::pause_isAtOnceAndThePointComesAgain()
{
    Bench bench({forEver});
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QTRY_COMPARE(bench.watch.countOf(QStringLiteral("started")), 1);
    bench.runner.pause();
    QCOMPARE(bench.stage(), Stage::Paused);
    QVERIFY(!bench.runner.state().now);
    QVERIFY(!bench.client.busy());
    QCoreApplication::processEvents();
    QVERIFY(!bench.client.busy());
    bench.runner.resume();
    QTRY_COMPARE(bench.watch.countOf(QStringLiteral("started")), 2);
    QVERIFY(bench.runner.state().now == workloadOf(100, 1));
    QCOMPARE(bench.runner.state().done, 0);
    QCOMPARE(bench.runner.state().total, 2);
}

void SweepRunnerTest::stop_dropsWhatIsLeft()
{
    Bench bench({forEver});
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QTRY_VERIFY(bench.client.busy());
    bench.runner.stop();
    QCOMPARE(bench.stage(), Stage::Idle);
    QVERIFY(!bench.client.busy());
    bench.runner.resume();
    QCoreApplication::processEvents();
    QVERIFY(!bench.client.busy());
    QCOMPARE(bench.exhausted.count(), 0);
}

void SweepRunnerTest::held_beginsNoPoint()
{
    Bench bench({});
    bench.runner.setHeld(true);
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QCOMPARE(bench.stage(), Stage::Waiting);
    QCoreApplication::processEvents();
    QVERIFY(!bench.client.busy());
    bench.runner.setHeld(false);
    QCOMPARE(bench.stage(), Stage::Running);
    QTRY_VERIFY(bench.ended());
    QCOMPARE(bench.measured.size(), std::size_t(2));
}

void SweepRunnerTest::held_startAnewTakesTheFigureThatComes()
{
    Bench bench({QStringLiteral("run=50")});
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QTRY_COMPARE(bench.watch.countOf(QStringLiteral("started")), 1);
    bench.plan.measure(workloadOf(2'000, 8));
    bench.runner.start(pointsOn("cpu", {4}), tradeoff::Effort::Quick, {});
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.measured == pointsOn("cpu", {1, 4}));
    QCOMPARE(bench.runner.state().done, 1);
    QCOMPARE(bench.watch.countOf(QStringLiteral("cancelled")), 0);
}

void SweepRunnerTest::held_pauseLeavesTheOthersRunAlone()
{
    Bench bench({QStringLiteral("run=50")});
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QTRY_COMPARE(bench.watch.countOf(QStringLiteral("started")), 1);
    bench.plan.measure(workloadOf(2'000, 8));
    bench.runner.pause();
    QCOMPARE(bench.stage(), Stage::Paused);
    QTRY_VERIFY(!bench.plan.running());
    QCOMPARE(bench.watch.countOf(QStringLiteral("cancelled")), 0);
    QVERIFY(!bench.state.trace().step(2)->measured.empty());
    QVERIFY2(bench.measured == pointsOn("cpu", {1}), "the point that went on came to its end");
    QCOMPARE(bench.stage(), Stage::Paused);
    bench.runner.resume();
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.measured == pointsOn("cpu", {1, 2}));
}

void SweepRunnerTest::planInBetween_goesFirstAndLosesNothing()
{
    Bench bench({QStringLiteral("run=5")});
    QTRY_VERIFY(!bench.state.devices().empty());
    bench.runner.start(pointsOn("cpu", {1, 2, 4, 8}), tradeoff::Effort::Quick, {});
    QTRY_VERIFY(!bench.measured.empty());
    bench.plan.measureLesson();
    const std::size_t before = bench.measured.size();
    QTRY_VERIFY(!bench.plan.running());
    QVERIFY2(bench.measured.size() <= before + 1, "no more than the point that went on already");
    for (const tradeoff::Step &step : bench.state.trace().steps())
        QVERIFY(!step.measured.empty());
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.measured == pointsOn("cpu", {1, 2, 4, 8}));
    QVERIFY(bench.failed.empty());
}

void SweepRunnerTest::planInBetween_replacesAPointThatOnlyWaits()
{
    // No engine yet: the point waits in the client, and the plan's run takes its place there.
    Bench bench({}, false);
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    while (!bench.client.busy())
        QCoreApplication::processEvents();
    bench.plan.measure(workloadOf(2'000, 8));
    QCOMPARE(bench.watch.countOf(QStringLiteral("replaced")), 1);
    QCOMPARE(bench.stage(), Stage::Waiting);
    QTRY_VERIFY(bench.ended());
    QVERIFY(!bench.state.trace().step(2)->measured.empty());
    QVERIFY(bench.measured == pointsOn("cpu", {1, 2}));
    QCOMPARE(bench.watch.countOf(QStringLiteral("replaced")), 1);
}

void SweepRunnerTest::secondsLeft_shrinkAndLearn()
{
    Bench bench({});
    std::vector<double> left;
    connect(&bench.runner, &SweepRunner::stateChanged, this, [&] {
        if (const auto &seconds = bench.runner.state().secondsLeft)
            left.push_back(*seconds);
    });
    bench.runner.start(pointsOn("cpu", {1, 2, 4, 8, 16}), tradeoff::Effort::Quick, {});
    QVERIFY(left.at(0) > 1);
    QTRY_VERIFY(bench.ended());
    QVERIFY(std::ranges::is_sorted(left, std::ranges::greater()));
    // The engine answers at once: what is expected of it falls to half its own with every figure.
    QVERIFY(bench.runner.expectation().correction(QStringLiteral("cpu")) < 0.3);
}

QTEST_GUILESS_MAIN(SweepRunnerTest)

#include "tst_sweep_runner.moc"
