// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/recording.h"
#include "tests/support/directed_sweep.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <string>
#include <vector>

using namespace breakeven;
using ui::EngineClient;
using Bench = support::DirectedSweep;
using Stage = ui::SweepState::Stage;

namespace {

/// The GPU is faster from batch 7 on.
const QString withGpu = QStringLiteral("gpu=7");

} // namespace

/// What a sweep leaves in its file, and what the next one makes of it.
class SweepKeepingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restart_measuresOnlyWhatIsMissing();
    void restart_goesOnInTheSameOrder();
    void restore_setsABrokenFileAside();
    void keeping_tellsItsTroubleOnce();
};

void SweepKeepingTest::restart_measuresOnlyWhatIsMissing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("explore/sweep.json"));
    qsizetype before = 0;
    {
        Bench bench({withGpu}, file);
        QTRY_VERIFY(bench.ready());
        bench.pauseAt(5);
        bench.director.run();
        QTRY_COMPARE(bench.stage(), Stage::Paused);
        before = static_cast<qsizetype>(bench.figures().size());
        const auto kept = protocol::readRecordingAsWritten(file.toStdString());
        QVERIFY(kept);
        QCOMPARE(static_cast<qsizetype>(kept->measurements.size()), before);
    }
    QCOMPARE(before, 5);
    Bench bench({withGpu}, file);
    bench.director.restore();
    QTRY_VERIFY(bench.ready());
    QCOMPARE(bench.director.missing(), 16 - static_cast<int>(before));
    bench.director.run();
    QCOMPARE(bench.state.sweep().done, static_cast<int>(before));
    QCOMPARE(bench.state.sweep().total, 16);
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.runs(), 16 - before);
    QCOMPARE(bench.figures().size(), std::size_t(16));
    QVERIFY(bench.told.isEmpty());
}

void SweepKeepingTest::restart_goesOnInTheSameOrder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sweep.json"));
    std::vector<tradeoff::SweepPoint> measured;
    for (const bool first : {true, false}) {
        Bench bench({withGpu}, file);
        connect(&bench.client, &EngineClient::measured, this, [&](quint64, const protocol::RunResult &result) {
            measured.push_back({result.measurement.workload, result.measurement.deviceId});
        });
        bench.director.restore();
        QTRY_VERIFY(bench.ready());
        if (first)
            bench.pauseAt(5);
        bench.director.run();
        QTRY_COMPARE(bench.stage(), first ? Stage::Paused : Stage::Idle);
    }
    const std::uint64_t seed = protocol::readRecordingAsWritten(file.toStdString()).value().seed;
    std::vector<tradeoff::Workload> workloads;
    for (const int size : {100, 200}) {
        for (const int batch : {1, 4, 16, 64})
            workloads.push_back(lessons::workloadOf(size, batch));
    }
    QVERIFY(measured == tradeoff::planSweep(workloads, std::vector<std::string>{"cpu", "cuda:0"}, seed));
}

void SweepKeepingTest::restore_setsABrokenFileAside()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sweep.json"));
    {
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": \"breakeven-recording\", \"versio");
    }
    const QString earlier = file + QStringLiteral(".set-aside");
    QVERIFY(QFile::copy(file, earlier));
    Bench bench({}, file);
    bench.director.restore();
    QCOMPARE(bench.told.count(), 1);
    QVERIFY(bench.told.value(0).value(0).toString().contains(QStringLiteral("sweep.json.set-aside-2")));
    QVERIFY(!QFile::exists(file));
    QVERIFY(QFile::exists(earlier));
    QVERIFY(QFile::exists(earlier + QStringLiteral("-2")));
    QVERIFY(bench.figures().empty());
}

void SweepKeepingTest::keeping_tellsItsTroubleOnce()
{
    const QTemporaryDir folder;
    QFile wall(folder.filePath(QStringLiteral("wall")));
    QVERIFY(wall.open(QIODevice::WriteOnly)); // where a folder would have to be
    Bench bench({withGpu}, wall.fileName() + QStringLiteral("/sweep.json"));
    QTRY_VERIFY(bench.ready());
    bench.pauseAt(4);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Paused);
    QCOMPARE(bench.told.count(), 1);
    bench.director.run();
    QTRY_COMPARE(bench.stage(), Stage::Idle);
    QCOMPARE(bench.figures().size(), std::size_t(16));
    QCOMPARE(bench.told.count(), 1);
}

QTEST_GUILESS_MAIN(SweepKeepingTest)

#include "tst_sweep_keeping.moc"
