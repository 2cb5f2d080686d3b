// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/directed_sweep.h"

#include <QTest>

#include <string>

using namespace breakeven;
using support::smallSweep;
using ui::SweepSettings;
using Bench = support::DirectedSweep;
using Stage = ui::SweepState::Stage;

namespace {

/// The GPU is faster from batch 7 on.
const QString withGpu = QStringLiteral("gpu=7");

} // namespace

class SweepDirectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_measuresTheWholeGridOnEveryDevice();
    void run_leavesOutWhatIsLeftOut();
    void run_saysWhereNothingIsToBeMeasured();
    void run_refinesToANarrowBracket();
    void pause_atTheLastPointOfTheGridHolds();
    void missing_countsTheFinerPointsOnceTheGridIsDone();
    void run_asksTheLessonsRunToGoFirst();
    void settings_changedMeanwhilePlanAnew();
    void failures_areNotTriedTwiceInOneSweep();
    void missing_countsAndExpects();
};

void SweepDirectorTest::run_measuresTheWholeGridOnEveryDevice()
{
    Bench bench({withGpu});
    QTRY_VERIFY(bench.ready());
    QCOMPARE(bench.director.missing(), 16);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.state.sweep().done, 16);
    QCOMPARE(bench.state.sweep().total, 16);
    for (const std::string deviceId : {"cpu", "cuda:0"}) {
        for (const int size : {100, 200})
            QCOMPARE(bench.batchesOf(size, deviceId), (QList<int>{1, 4, 16, 64}));
    }
    QCOMPARE(bench.director.missing(), 0);
}

void SweepDirectorTest::run_leavesOutWhatIsLeftOut()
{
    SweepSettings sweep = smallSweep();
    sweep.leftOutLanes = {ui::hereLaneId(QStringLiteral("cuda:0"))};
    Bench bench({withGpu}, {}, sweep);
    QTRY_VERIFY(bench.ready());
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.figures().size(), std::size_t(8));
    QVERIFY(bench.batchesOf(100, "cuda:0").isEmpty());
}

void SweepDirectorTest::run_saysWhereNothingIsToBeMeasured()
{
    Bench bench({withGpu});
    QTRY_VERIFY(bench.ready());
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QVERIFY(bench.told.isEmpty());
    bench.director.run();
    QCOMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.told.value(0).value(0).toString(), QStringLiteral("All 16 points are measured already."));
    SweepSettings nothing = smallSweep();
    nothing.leftOutLanes = {ui::hereLaneId(QStringLiteral("cuda:0")), ui::hereLaneId(QStringLiteral("cpu"))};
    bench.set(nothing);
    bench.director.run();
    QCOMPARE(bench.told.count(), 1); // another machine's devices may be chosen
    nothing = smallSweep();
    nothing.sizes.clear();
    bench.set(nothing);
    bench.director.run();
    QCOMPARE(bench.told.count(), 2);
    QCOMPARE(bench.runs(), 16);
}

void SweepDirectorTest::run_refinesToANarrowBracket()
{
    Bench bench({withGpu}, {}, smallSweep(true));
    QTRY_VERIFY(bench.ready());
    bool refined = false;
    connect(&bench.state, &ui::ExploreState::sweepChanged, this,
            [&] { refined = refined || bench.state.sweep().refining; });
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QVERIFY(refined);
    QVERIFY(!bench.state.sweep().refining);
    // 4 and 16 at first; their middle 8 wins, 6 does not, and 7 does.
    const QList<int> wanted{1, 4, 6, 7, 8, 16, 64};
    QCOMPARE(bench.batchesOf(100, "cpu"), wanted);
    QCOMPARE(bench.batchesOf(200, "cuda:0"), wanted);
    QCOMPARE(bench.state.sweep().done, 28);
    QCOMPARE(bench.state.sweep().total, 28);
    bench.director.run();
    QCOMPARE(bench.told.count(), 1);
}

void SweepDirectorTest::pause_atTheLastPointOfTheGridHolds()
{
    Bench bench({withGpu}, {}, smallSweep(true));
    QTRY_VERIFY(bench.ready());
    bench.pauseAt(16);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Paused);
    QTest::qWait(0);
    QCOMPARE(bench.stage(), Stage::Paused);
    QCOMPARE(bench.runs(), 16);
    SweepSettings smaller = smallSweep(true);
    smaller.batches = {4, 16};
    bench.set(smaller); // nothing of it is left on the grid
    QTest::qWait(0);
    QCOMPARE(bench.stage(), Stage::Paused);
    QCOMPARE(bench.runs(), 16);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.runs(), 28);
}

void SweepDirectorTest::missing_countsTheFinerPointsOnceTheGridIsDone()
{
    Bench bench({withGpu});
    QTRY_VERIFY(bench.ready());
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.director.missing(), 0);
    bench.set(smallSweep(true));
    QCOMPARE(bench.director.missing(), 4); // batch 8 of two models on two devices
    bench.pauseAt(17);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Paused);
    QVERIFY(bench.director.missing() > 0);
    QVERIFY(bench.state.sweep().refining);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.figures().size(), std::size_t(28));
}

void SweepDirectorTest::run_asksTheLessonsRunToGoFirst()
{
    Bench bench({withGpu});
    bench.learn.setLesson(lessons::fiveStepLesson());
    QTRY_VERIFY(bench.ready());
    bool waited = false;
    connect(&bench.state, &ui::ExploreState::sweepChanged, this,
            [&] { waited = waited || bench.stage() == Stage::Waiting; });
    bench.whenDone(3, [&bench] { bench.plan.measure(lessons::workloadOf(2'000, 8)); });
    bench.director.run();
    QTRY_VERIFY(waited);
    QTRY_VERIFY(!bench.plan.running());
    QVERIFY(!bench.learn.trace().step(2)->measured.empty());
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.figures().size(), std::size_t(16));
}

void SweepDirectorTest::settings_changedMeanwhilePlanAnew()
{
    Bench bench({withGpu});
    QTRY_VERIFY(bench.ready());
    SweepSettings sweep = smallSweep();
    sweep.sizes = {200 * tradeoff::megabyte};
    sweep.batches = {1, 2};
    bench.whenDone(3, [&] { bench.set(sweep); });
    bench.director.run();
    QTRY_COMPARE(bench.state.sweep().total, 4);
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QVERIFY(bench.batchesOf(200, "cpu").contains(2));
    QVERIFY(bench.batchesOf(200, "cuda:0").contains(1));
    QVERIFY(bench.runs() <= 3 + 1 + 4);
    QCOMPARE(bench.director.missing(), 0);
}

void SweepDirectorTest::failures_areNotTriedTwiceInOneSweep()
{
    Bench bench({withGpu, QStringLiteral("vanished=cuda:0")}, {}, smallSweep(true));
    QTRY_VERIFY(bench.ready());
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.state.kept().failures.size(), std::size_t(8));
    QCOMPARE(bench.runs(), 9); // one on the GPU
    QCOMPARE(bench.director.missing(), 8);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.runs(), 10);
}

void SweepDirectorTest::missing_countsAndExpects()
{
    Bench bench({withGpu});
    QTRY_VERIFY(bench.ready());
    const double all = bench.director.expectedSeconds();
    QVERIFY(all > 16);
    SweepSettings half = smallSweep();
    half.sizes = {100 * tradeoff::megabyte};
    bench.set(half);
    QCOMPARE(bench.director.missing(), 8);
    QVERIFY(bench.director.expectedSeconds() < all / 2);
    half.effort = tradeoff::Effort::Precise;
    bench.set(half);
    QVERIFY(bench.director.expectedSeconds() > 0);
}

QTEST_GUILESS_MAIN(SweepDirectorTest)

#include "tst_sweep_director.moc"
