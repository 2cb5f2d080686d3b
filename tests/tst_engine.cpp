// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/engine.h"
#include "engine/measuring/machine.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace breakeven;
using inference::Engine;
using inference::Progress;
using inference::RunRequest;
using inference::Stage;
using tradeoff::ErrorCode;
using tradeoff::Family;
using tradeoff::Path;
using tradeoff::Precision;

namespace {

constexpr tradeoff::Bytes smallest = tradeoff::smallestModel;

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void devices_beginWithTheCpuAndExplainWhatIsMissing();
    void run_agreesWithTheReference_data();
    void run_agreesWithTheReference();
    void run_fillsEveryFigureOfTheCpu();
    void growingAndShrinking_buildOnlyWhatIsMissing();
    void progress_goesThroughTheStagesInOrder();
    void stop_isHonouredInEveryStage_data();
    void stop_isHonouredInEveryStage();
    void hopelessSizes_areRefusedBeforeAllocating();
    void badRequests_areRefused_data();
    void badRequests_areRefused();
    void realGpu_agreesWithTheReference();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;
};

void TestEngine::initTestCase()
{
    qputenv("BREAKEVEN_STATE", m_folder.filePath(QStringLiteral("machine.txt")).toLocal8Bit());
    m_engine = std::make_unique<Engine>();
}

void TestEngine::devices_beginWithTheCpuAndExplainWhatIsMissing()
{
    const auto devices = m_engine->devices();
    QCOMPARE(devices.front().id, std::string("cpu"));
    QVERIFY(!devices.front().unavailable);
    for (const tradeoff::Device &device : devices) {
        if (device.unavailable)
            QVERIFY(!device.unavailable->reason.empty() && !device.unavailable->sentence.empty()
                    && !device.unavailable->mend.empty());
    }
}

void TestEngine::run_agreesWithTheReference_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<Path>("path");
    QTest::addColumn<int>("batch");
    for (const Family family : tradeoff::families) {
        for (const Precision precision : tradeoff::precisions) {
            for (const Path path : {Path::Best, Path::Plain}) {
                // LibTorch's plain fp16 on a CPU takes seconds a forward; one sample shows as much.
                const int most = precision == Precision::Fp16 || family == Family::Cnn ? 1 : 3;
                for (const int batch : most == 1 ? std::vector{1} : std::vector{1, most}) {
                    QTest::addRow("%s %s %s batch %d", std::string(name(family)).c_str(),
                                  std::string(name(precision)).c_str(), std::string(name(path)).c_str(), batch)
                        << family << precision << path << batch;
                }
            }
        }
    }
}

void TestEngine::run_agreesWithTheReference()
{
    QFETCH(Family, family);
    QFETCH(Precision, precision);
    QFETCH(Path, path);
    QFETCH(int, batch);
    RunRequest request;
    request.workload = {family, precision, smallest, batch};
    request.path = path;
    const auto result = m_engine->run(request);
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->agreement);
    QVERIFY2(result->agreement->holds(),
             qPrintable(QStringLiteral("%1 over %2")
                            .arg(result->agreement->largestRelativeDifference)
                            .arg(result->agreement->tolerance)));
    const auto &flags = result->measurement.flags;
    QVERIFY(std::find(flags.begin(), flags.end(), "outputs_differ") == flags.end());
}

void TestEngine::run_fillsEveryFigureOfTheCpu()
{
    RunRequest request;
    request.workload = {Family::Mlp, Precision::Fp32, smallest, 4};
    request.dollarsPerHour = 0.714;
    const auto result = m_engine->run(request);
    QVERIFY(result);
    const tradeoff::Measurement &m = result->measurement;
    QCOMPARE(m.deviceId, std::string("cpu"));
    QVERIFY(m.deviceKind == tradeoff::DeviceKind::Cpu);
    QCOMPARE(m.provenance, tradeoff::Provenance::Measured);
    QVERIFY(m.loadMs && m.firstRunMs && m.secondRunMs);
    QVERIFY(m.latency.ciLowMs <= m.latency.medianMs && m.latency.medianMs <= m.latency.ciHighMs);
    QVERIFY(m.latency.samples >= 1);
    // Throughput counts all samples' time, the median one: they agree but for the spread.
    QVERIFY(m.throughputPerS > 0.2 * 4000 / m.latency.medianMs && m.throughputPerS < 5 * 4000 / m.latency.medianMs);
    QVERIFY(std::abs(*m.costPerInferenceUsd * 3600 * m.throughputPerS / 0.714 - 1) < 1e-9);
    QVERIFY(m.efficiency && m.efficiency->fraction > 0 && m.efficiency->fraction <= 1);
    QVERIFY(!m.phases.copyInMs && m.phases.computeMs && !m.phases.copyOutMs);
    QVERIFY(!m.method.kernels.empty() && m.method.threads >= 1);
    QVERIFY(m.measuredAt.size() == 20 && m.measuredAt.back() == 'Z');
}

void TestEngine::growingAndShrinking_buildOnlyWhatIsMissing()
{
    const auto load = [&](tradeoff::Bytes size) {
        RunRequest request;
        request.workload = {Family::Mlp, Precision::Fp32, size, 1};
        std::vector<double> fractions;
        const auto result = m_engine->run(request, [&](const Progress &p) {
            if (p.stage == Stage::Loading && p.fraction > 0)
                fractions.push_back(p.fraction);
        });
        return std::pair(result ? *result->measurement.loadMs : -1, fractions.size());
    };
    // 0.2015 GB are three whole layers of 67.1 MB and nothing else; each step of progress is one block built.
    constexpr tradeoff::Bytes layer = (4096 * 4096 + 4096) * 4;
    QVERIFY(m_engine->run({.workload = {Family::Cnn, Precision::Fp32, smallest, 1}})); // another family drops the pool
    QCOMPARE(load(2 * layer).second, std::size_t{2});
    QCOMPARE(load(4 * layer).second, std::size_t{2});
    QCOMPARE(load(3 * layer), std::pair(0.0, std::size_t{0}));
    QCOMPARE(load(4 * layer), std::pair(0.0, std::size_t{0}));
}

void TestEngine::progress_goesThroughTheStagesInOrder()
{
    std::vector<Stage> stages;
    RunRequest request;
    request.workload = {Family::Mlp, Precision::Fp32, smallest, 2};
    const auto result = m_engine->run(request, [&](const Progress &p) {
        QVERIFY(p.fraction >= 0 && p.fraction <= 1);
        if (stages.empty() || stages.back() != p.stage)
            stages.push_back(p.stage);
    });
    QVERIFY(result);
    QVERIFY(std::is_sorted(stages.begin(), stages.end()));
    QCOMPARE(stages.front(), Stage::Checking);
    QCOMPARE(stages.back(), Stage::Verifying);
}

void TestEngine::stop_isHonouredInEveryStage_data()
{
    QTest::addColumn<int>("stage");
    for (const Stage stage : {Stage::Checking, Stage::Loading, Stage::WarmingUp, Stage::Sampling, Stage::Verifying})
        QTest::newRow(std::string(inference::name(stage)).c_str()) << static_cast<int>(stage);
}

void TestEngine::stop_isHonouredInEveryStage()
{
    QFETCH(int, stage);
    std::stop_source stop;
    RunRequest request;
    request.workload = {Family::Transformer, Precision::Fp32, smallest * 2, 1};
    const auto result = m_engine->run(
        request,
        [&](const Progress &p) {
            if (p.stage == static_cast<Stage>(stage))
                stop.request_stop();
        },
        stop.get_token());
    if (static_cast<Stage>(stage) >= Stage::Sampling) {
        // What was measured is kept, and says that it is not the whole.
        QVERIFY(result && result->interrupted && result->measurement.latency.samples >= 1);
        const auto &flags = result->measurement.flags;
        QVERIFY(std::find(flags.begin(), flags.end(), "interrupted") != flags.end());
        QVERIFY(!result->agreement && std::find(flags.begin(), flags.end(), "not_verified") != flags.end());
    } else {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
    request.workload.sizeBytes = smallest;
    QVERIFY(m_engine->run(request)); // the engine goes on
}

void TestEngine::hopelessSizes_areRefusedBeforeAllocating()
{
    RunRequest request;
    request.workload = {Family::Mlp, Precision::Fp32, tradeoff::largestModel, 1};
    const tradeoff::Bytes before = measuring::residentBytes();
    const auto size = m_engine->run(request);
    QVERIFY(!size);
    QCOMPARE(size.error().code, ErrorCode::DoesNotFit);
    request.workload = {Family::Cnn, Precision::Fp32, smallest, tradeoff::largestBatch};
    const auto batch = m_engine->run(request);
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::DoesNotFit);
    QVERIFY(measuring::residentBytes() < before + 100 * tradeoff::megabyte);
}

void TestEngine::badRequests_areRefused_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("threads");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no size") << quint64{0} << 1 << 1 << QByteArray("cpu") << ErrorCode::BadRequest;
    QTest::newRow("too small") << quint64{smallest - 1} << 1 << 1 << QByteArray("cpu") << ErrorCode::BadRequest;
    QTest::newRow("too large") << quint64{tradeoff::largestModel + 1} << 1 << 1 << QByteArray("cpu")
                               << ErrorCode::BadRequest;
    QTest::newRow("no batch") << quint64{smallest} << 0 << 1 << QByteArray("cpu") << ErrorCode::BadRequest;
    QTest::newRow("negative batch") << quint64{smallest} << -3 << 1 << QByteArray("cpu") << ErrorCode::BadRequest;
    QTest::newRow("no threads") << quint64{smallest} << 1 << 0 << QByteArray("cpu") << ErrorCode::BadRequest;
    QTest::newRow("unknown device") << quint64{smallest} << 1 << 1 << QByteArray("abacus")
                                    << ErrorCode::DeviceUnavailable;
    QTest::newRow("device out of range") << quint64{smallest} << 1 << 1 << QByteArray("cuda:99")
                                         << ErrorCode::DeviceUnavailable;
}

void TestEngine::badRequests_areRefused()
{
    QFETCH(quint64, size);
    QFETCH(int, batch);
    QFETCH(int, threads);
    QFETCH(QByteArray, device);
    QFETCH(ErrorCode, code);
    RunRequest request;
    request.workload = {Family::Mlp, Precision::Fp32, size, batch};
    request.threads = threads;
    request.deviceId = device.toStdString();
    const auto result = m_engine->run(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().message.empty());
}

void TestEngine::realGpu_agreesWithTheReference()
{
    bool found = false;
    for (const tradeoff::Device &device : m_engine->devices()) {
        if (device.kind == tradeoff::DeviceKind::Cpu || device.unavailable)
            continue;
        found = true;
        for (const Family family : tradeoff::families) {
            for (const Precision precision : tradeoff::precisions) {
                RunRequest request;
                request.workload = {family, precision, smallest * 2, 4};
                request.deviceId = device.id;
                const auto result = m_engine->run(request);
                QVERIFY2(result, result ? "" : result.error().message.c_str());
                QVERIFY(result->agreement && result->agreement->holds());
                QVERIFY(result->measurement.phases.copyInMs && result->measurement.phases.copyOutMs);
            }
        }
    }
    if (!found)
        QSKIP("NO REAL GPU HERE: the same code was run on the CPU, and on a simulated accelerator by tst_accelerator.");
}

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
