// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/sweep_bench.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace breakeven;
using lessons::workloadOf;
using support::pointsOn;
using tradeoff::SweepPoint;
using ui::EngineClient;
using Bench = support::SweepBench;
using Stage = ui::SweepState::Stage;

class SweepRunnerTroubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failure_isToldAndTheSweepGoesOn();
    void engineDies_pausesAndGoesOnWhenAsked();
    void engineDies_onTheLastPointStaysPaused();
    void engineGivesUp_isStartedAgainByResume();
    void deviceVanishes_failsItsOwnPointsAlone();
    void doesNotFit_isNotTried();
};

void SweepRunnerTroubleTest::failure_isToldAndTheSweepGoesOn()
{
    const auto code = static_cast<int>(tradeoff::ErrorCode::OutOfDeviceMemory);
    Bench bench({QStringLiteral("run:refuse=%1").arg(code)});
    const auto points = pointsOn("cpu", {1, 2, 4});
    bench.runner.start(points, tradeoff::Effort::Quick, {});
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.failed == points);
    QCOMPARE(bench.runner.state().done, 3);
    QCOMPARE(bench.errors[0].code, tradeoff::ErrorCode::OutOfDeviceMemory);
}

void SweepRunnerTroubleTest::engineDies_pausesAndGoesOnWhenAsked()
{
    const QTemporaryDir folder;
    Bench bench({QStringLiteral("count=") + folder.filePath(QStringLiteral("starts")), QStringLiteral("first=1"),
                 QStringLiteral("run:crash")});
    bench.runner.start(pointsOn("cpu", {1, 2, 4}), tradeoff::Effort::Quick, {});
    QTRY_COMPARE(bench.stage(), Stage::Paused);
    QVERIFY(bench.runner.state().sentence.contains(bench.watch.sentences.value(0)));
    QVERIFY(bench.failed == pointsOn("cpu", {1}));
    QTRY_VERIFY(bench.watch.heard(QStringLiteral("back")));
    QCoreApplication::processEvents();
    QCOMPARE(bench.stage(), Stage::Paused);
    QCOMPARE(bench.watch.countOf(QStringLiteral("started")), 1);
    bench.runner.resume();
    QVERIFY(bench.runner.state().sentence.isEmpty());
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.measured == pointsOn("cpu", {2, 4}));
}

void SweepRunnerTroubleTest::engineDies_onTheLastPointStaysPaused()
{
    const QTemporaryDir folder;
    Bench bench({QStringLiteral("count=") + folder.filePath(QStringLiteral("starts")), QStringLiteral("first=1"),
                 QStringLiteral("run:crash")});
    bench.runner.start(pointsOn("cpu", {1}), tradeoff::Effort::Quick, {});
    QTRY_VERIFY(bench.watch.heard(QStringLiteral("back")));
    QCoreApplication::processEvents();
    QCOMPARE(bench.stage(), Stage::Paused);
    QCOMPARE(bench.exhausted.count(), 0);
    bench.runner.append(pointsOn("cpu", {2}));
    QCoreApplication::processEvents();
    QCOMPARE(bench.stage(), Stage::Paused);
    QVERIFY(!bench.client.busy());
    bench.runner.resume();
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.measured == pointsOn("cpu", {2}));
    QVERIFY(bench.runner.state().sentence.isEmpty());
}

void SweepRunnerTroubleTest::engineGivesUp_isStartedAgainByResume()
{
    const QTemporaryDir folder;
    const QString starts = folder.filePath(QStringLiteral("starts"));
    Bench bench({QStringLiteral("count=") + starts, QStringLiteral("first=3"), QStringLiteral("hello:crash")}, false);
    bench.runner.start(pointsOn("cpu", {1, 2}), tradeoff::Effort::Quick, {});
    QTRY_COMPARE(bench.client.state(), EngineClient::State::GivenUp);
    QCOMPARE(bench.stage(), Stage::Paused);
    QVERIFY2(bench.failed.empty(), "no point was to blame: none had begun");
    bench.runner.resume();
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.measured == pointsOn("cpu", {1, 2}));
}

void SweepRunnerTroubleTest::deviceVanishes_failsItsOwnPointsAlone()
{
    Bench bench({QStringLiteral("gpu=8"), QStringLiteral("vanished=cuda:0")});
    std::vector<SweepPoint> points;
    for (const int batch : {1, 2, 4}) {
        points.push_back({workloadOf(100, batch), "cuda:0"});
        points.push_back({workloadOf(100, batch), "cpu"});
    }
    bench.runner.start(points, tradeoff::Effort::Quick, {});
    QTRY_VERIFY(bench.ended());
    QVERIFY(bench.failed == pointsOn("cuda:0", {1, 2, 4}));
    QVERIFY(std::ranges::all_of(bench.errors, [](const tradeoff::Error &error) {
        return error.code == tradeoff::ErrorCode::DeviceUnavailable;
    }));
    QVERIFY(bench.measured == pointsOn("cpu", {1, 2, 4}));
    QCOMPARE(bench.watch.countOf(QStringLiteral("started")), 4);
    QCOMPARE(bench.runner.state().done, 6);
}

void SweepRunnerTroubleTest::doesNotFit_isNotTried()
{
    Bench bench({});
    tradeoff::Device cpu;
    cpu.id = "cpu";
    cpu.memoryBytes = tradeoff::gigabyte; // of which 0.85 GB may be taken
    const SweepPoint small{workloadOf(800, 1), "cpu"};
    const SweepPoint large{workloadOf(900, 1), "cpu"};
    const SweepPoint elsewhere{workloadOf(900, 1), "cuda:0"};
    bench.runner.start({large, small, elsewhere}, tradeoff::Effort::Quick, {cpu});
    QVERIFY(bench.failed == std::vector{large});
    QCOMPARE(bench.errors[0].code, tradeoff::ErrorCode::DoesNotFit);
    QVERIFY(!bench.errors[0].message.empty());
    QCOMPARE(bench.runner.state().done, 1);
    QCOMPARE(bench.runner.state().total, 3);
    QTRY_VERIFY(bench.ended());
    QVERIFY((bench.measured == std::vector{small, elsewhere}));
}

QTEST_GUILESS_MAIN(SweepRunnerTroubleTest)

#include "tst_sweep_runner_trouble.moc"
