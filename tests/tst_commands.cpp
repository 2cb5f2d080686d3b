// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/compare_command.h"
#include "engine/program/devices_command.h"
#include "engine/program/doctor_command.h"
#include "engine/program/run_command.h"
#include "engine/program/sweep_command.h"
#include "engine/protocol/recording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace breakeven;
using namespace breakeven::program;
using namespace breakeven::tradeoff;

namespace {

Device device(const std::string &id, DeviceKind kind)
{
    Device made;
    made.id = id;
    made.kind = kind;
    return made;
}

/// The commands against an engine that only pretends: 1 ms a sample of the batch, on a GPU half of it.
class Fixture final
{
public:
    Fixture()
    {
        if (!m_out.open() || !m_err.open())
            qFatal("no temporary files");
        m_stdout = std::make_unique<StandardOutput>(m_out.handle());
        m_notices = std::make_unique<Notices>(m_err.handle());
    }

    Workbench bench()
    {
        return {.out = *m_stdout,
                .notices = *m_notices,
                .stop = stop.get_token(),
                .machine = "A processor, 2 cores",
                .libtorch = "2.15.0",
                .devices = [this] { return devices; },
                .run = [this](const inference::RunRequest &request, const inference::ProgressSink &sink,
                              std::stop_token) { return pretend(request, sink); }};
    }

    QByteArray printed() { return read(m_out); }
    QByteArray said() { return read(m_err); }

    std::vector<Device> devices{device("cpu", DeviceKind::Cpu)};
    std::vector<inference::RunRequest> asked;
    Bytes largestThatFits = gigabyte;
    std::size_t interruptedAt = SIZE_MAX; ///< the run, counted from 0, during which a signal comes
    bool hasSamplesThen = false; ///< so that the run still yields a figure
    std::stop_source stop;

private:
    static QByteArray read(QTemporaryFile &file)
    {
        QFile again(file.fileName());
        return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray("unreadable");
    }

    Result<inference::RunResult> pretend(const inference::RunRequest &request, const inference::ProgressSink &sink)
    {
        asked.push_back(request);
        sink({.stage = inference::Stage::Sampling,
              .fraction = 0.5,
              .samples = 40,
              .medianMs = double(request.workload.batch),
              .relativeHalfWidth = 0.012,
              .secondsLeft = 2});
        const bool cutShort = asked.size() > interruptedAt;
        if (cutShort)
            stop.request_stop();
        if (cutShort && !hasSamplesThen)
            return failure(ErrorCode::Cancelled, "Cancelled.");
        if (request.workload.sizeBytes > largestThatFits)
            return failure(ErrorCode::DoesNotFit, "It needs 2 GB and may take 1 GB.");
        Measurement m;
        m.workload = request.workload;
        m.model = {request.workload.sizeBytes, request.workload.sizeBytes / 4, 1, 1e6};
        m.deviceId = request.deviceId;
        m.deviceKind = request.deviceId == "cpu" ? DeviceKind::Cpu : DeviceKind::Cuda;
        m.method = {request.path, "packed", request.threads.value_or(2), request.effort, "2.15.0"};
        const double ms = request.workload.batch * (request.deviceId == "cpu" ? 1.0 : 0.5);
        m.latency = {.medianMs = ms,
                     .ciLowMs = ms * 0.99,
                     .ciHighMs = ms * 1.01,
                     .p90Ms = {},
                     .p99Ms = {},
                     .samples = 30,
                     .stoppedBy = StoppedBy::Tight};
        m.throughputPerS = 1000 / (ms / request.workload.batch);
        m.dollarsPerHour = request.dollarsPerHour;
        m.machine = "A processor, 2 cores";
        m.measuredAt = "2026-01-31T12:00:00Z";
        if (cutShort)
            m.flags.push_back("interrupted");
        return inference::RunResult{m, std::nullopt, cutShort};
    }

    QTemporaryFile m_out;
    QTemporaryFile m_err;
    std::unique_ptr<StandardOutput> m_stdout;
    std::unique_ptr<Notices> m_notices;
};

SweepOptions sweepOf(std::vector<Bytes> sizes, std::vector<int> batches, const QString &out = {})
{
    SweepOptions options;
    for (const Bytes size : sizes) {
        for (const int batch : batches)
            options.workloads.push_back({.sizeBytes = size, .batch = batch});
    }
    options.out = out.toStdString();
    return options;
}

constexpr Bytes half = 500'000'000;

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void run_printsOneJsonObjectADevice();
    void run_goesOnWhereOneDeviceFails();
    void run_tellsOfDevicesThatAreMissing();
    void run_failsAsItsOnlyDevice();
    void compare_printsARowAPointAndGoesOnAfterAFailure();
    void run_printsTheFiguresOfAnInterruptedRun();
    void compare_keepsTheRowsThatAreDone();
    void compare_showsWhatThereIsOfAnInterruptedPoint();
    void compare_failsWhereNothingWasMeasured();
    void sweep_goesOnAfterAFailureAndRecordsIt();
    void sweep_resumesWithWhatIsMissing();
    void sweep_keepsWhatThereIsWhenInterrupted_data();
    void sweep_keepsWhatThereIsWhenInterrupted();
    void sweep_refusesAFileBeforeMeasuring_data();
    void sweep_refusesAFileBeforeMeasuring();
    void sweep_refusesARecordingOfOtherGround_data();
    void sweep_refusesARecordingOfOtherGround();
    void print_reportsAFullDisk();
    void devices_sayWhyAndHowToMend();
    void doctor_hidesTheHomeFolder();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommands::run_printsOneJsonObjectADevice()
{
    Fixture fixture;
    fixture.devices.push_back(device("cuda:0", DeviceKind::Cuda));
    RunOptions options;
    options.workload = {.sizeBytes = half, .batch = 8};
    options.measuring.json = true;
    QVERIFY(runOnce(options, fixture.bench()).has_value());
    const QList<QByteArray> lines = fixture.printed().split('\n');
    QCOMPARE(lines.size(), 3); // the last one is empty
    for (int i = 0; i < 2; ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(object[QStringLiteral("device")][QStringLiteral("id")].toString(),
                 i == 0 ? QStringLiteral("cpu") : QStringLiteral("cuda:0"));
        QCOMPARE(object[QStringLiteral("latency_ms")][QStringLiteral("median")].toDouble(), i == 0 ? 8.0 : 4.0);
    }
}

void TestCommands::run_goesOnWhereOneDeviceFails()
{
    Fixture fixture;
    fixture.devices.push_back(device("cuda:0", DeviceKind::Cuda));
    fixture.devices.insert(fixture.devices.begin(), device("xpu:0", DeviceKind::Xpu));
    Workbench bench = fixture.bench();
    bench.run = [inner = bench.run](const inference::RunRequest &request, const inference::ProgressSink &sink,
                                    std::stop_token token) -> Result<inference::RunResult> {
        if (request.deviceId == "xpu:0")
            return failure(ErrorCode::OutOfDeviceMemory, "The card is full.");
        return inner(request, sink, token);
    };
    RunOptions options;
    options.workload = {.sizeBytes = half, .batch = 8};
    QVERIFY(runOnce(options, bench).has_value());
    QVERIFY(fixture.said().contains("xpu:0: The card is full."));
    QCOMPARE(fixture.asked.size(), std::size_t{2});
}

void TestCommands::run_tellsOfDevicesThatAreMissing()
{
    Fixture fixture;
    fixture.devices.push_back(device("cuda:0", DeviceKind::Cuda));
    fixture.devices.back().unavailable = Unavailable{"no_driver", "There is no driver.", "Install one."};
    RunOptions options;
    options.workload = {.sizeBytes = half, .batch = 8};
    QVERIFY(runOnce(options, fixture.bench()).has_value());
    QVERIFY(fixture.said().contains("Not measured: cuda:0. There is no driver."));
    options.measuring.devices = {"cuda:0"};
    const auto refused = runOnce(options, fixture.bench());
    QVERIFY(!refused && refused.error().code == ErrorCode::DeviceUnavailable);
}

void TestCommands::run_failsAsItsOnlyDevice()
{
    Fixture fixture;
    RunOptions options;
    options.workload = {.sizeBytes = 2 * gigabyte, .batch = 8};
    const auto result = runOnce(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::DoesNotFit);
    QCOMPARE(fixture.printed(), QByteArray());
}

void TestCommands::compare_printsARowAPointAndGoesOnAfterAFailure()
{
    Fixture fixture;
    CompareOptions options;
    options.points = {
        {.sizeBytes = half, .batch = 8}, {.sizeBytes = 2 * gigabyte, .batch = 32}, {.sizeBytes = gigabyte, .batch = 4}};
    QVERIFY(compare(options, fixture.bench()).has_value());
    const QList<QByteArray> lines = fixture.printed().split('\n');
    QVERIFY(lines[2].startsWith("0.5 > 1 and 8 > 16"));
    QVERIFY(lines[3].startsWith("2 > 1 and 32 > 16") && lines[3].contains("does not fit")
            && lines[3].contains("no GPU here"));
    QVERIFY(lines[4].startsWith("1 > 1 and 4 > 16"));
    for (const QByteArray &line : lines)
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
}

void TestCommands::run_printsTheFiguresOfAnInterruptedRun()
{
    Fixture fixture;
    fixture.interruptedAt = 0;
    fixture.hasSamplesThen = true;
    RunOptions options;
    options.workload = {.sizeBytes = half, .batch = 8};
    const auto result = runOnce(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    QVERIFY(
        result.error().message.starts_with("Interrupted at mlp fp32 0.5 GB, batch 8, on cpu: sampling, 40 samples"));
    QVERIFY(fixture.printed().contains("interrupted: the run was stopped early"));
}

void TestCommands::compare_showsWhatThereIsOfAnInterruptedPoint()
{
    Fixture fixture;
    fixture.devices.push_back(device("cuda:0", DeviceKind::Cuda));
    fixture.interruptedAt = 2;
    fixture.hasSamplesThen = true;
    CompareOptions options;
    options.points = {
        {.sizeBytes = half, .batch = 8}, {.sizeBytes = half, .batch = 9}, {.sizeBytes = half, .batch = 10}};
    const auto result = compare(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    QVERIFY(result.error().message.ends_with("1 of 3 points were done."));
    const QList<QByteArray> lines = fixture.printed().split('\n');
    QCOMPARE(lines.size(), 5); // header, rule, two rows, nothing after the last line's end
    QVERIFY(lines[3].startsWith("0.5 > 1 and 9 > 16") && lines[3].contains("interrupted")
            && lines[3].contains("cpu only"));
    QCOMPARE(fixture.asked.size(), std::size_t{3});
}

void TestCommands::compare_keepsTheRowsThatAreDone()
{
    Fixture fixture;
    fixture.interruptedAt = 1;
    CompareOptions options;
    options.points = {{.sizeBytes = half, .batch = 8}, {.sizeBytes = half, .batch = 9}};
    const auto result = compare(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    QCOMPARE(result.error().message,
             std::string("Interrupted at point 2 of 2, mlp fp32 0.5 GB, batch 9, on cpu: sampling, 40 samples, "
                         "9 ms \u00b1 1.2 %. 1 of 2 points were done."));
    QVERIFY(fixture.printed().contains("0.5 > 1 and 8 > 16"));
}

void TestCommands::compare_failsWhereNothingWasMeasured()
{
    Fixture fixture;
    CompareOptions options;
    options.points = {{.sizeBytes = 2 * gigabyte, .batch = 8}};
    const auto result = compare(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::DoesNotFit);
}

void TestCommands::sweep_goesOnAfterAFailureAndRecordsIt()
{
    Fixture fixture;
    SweepOptions options = sweepOf({half, 2 * gigabyte}, {1, 2, 4}, inFolder(QStringLiteral("sweep.json")));
    options.seed = 7;
    options.measuring.dollarsPerHour = {{"cpu", 0.5}};
    QVERIFY(sweep(options, fixture.bench()).has_value());
    QCOMPARE(fixture.asked.size(), std::size_t{6});
    QCOMPARE(fixture.asked.front().dollarsPerHour.value_or(0), 0.5);
    const auto recording = protocol::readRecordingAsWritten(options.out);
    QVERIFY2(recording.has_value(), recording ? "" : recording.error().message.c_str());
    QCOMPARE(recording->measurements.size(), std::size_t{3});
    QCOMPARE(recording->failures.size(), std::size_t{3});
    QCOMPARE(recording->seed, std::uint64_t{7});
    QVERIFY(recording->measurements.front().provenance == Provenance::Measured);
}

void TestCommands::sweep_resumesWithWhatIsMissing()
{
    Fixture first;
    SweepOptions options = sweepOf({half, 2 * gigabyte}, {1, 2, 4}, inFolder(QStringLiteral("sweep.json")));
    options.seed = 7;
    QVERIFY(sweep(options, first.bench()).has_value());

    Fixture second;
    second.largestThatFits = 10 * gigabyte;
    options.resume = true;
    options.workloads.push_back({.sizeBytes = half, .batch = 8});
    QVERIFY(sweep(options, second.bench()).has_value());
    // The three that failed and the new one.
    QCOMPARE(second.asked.size(), std::size_t{4});
    const auto recording = protocol::readRecordingAsWritten(options.out);
    QVERIFY(recording.has_value());
    QCOMPARE(recording->measurements.size(), std::size_t{7});
    QCOMPARE(recording->failures.size(), std::size_t{0});

    Fixture third;
    QVERIFY(sweep(options, third.bench()).has_value());
    QCOMPARE(third.asked.size(), std::size_t{0});
}

void TestCommands::sweep_keepsWhatThereIsWhenInterrupted_data()
{
    QTest::addColumn<bool>("hasSamples");
    QTest::newRow("before its first sample") << false;
    QTest::newRow("while sampling") << true;
}

void TestCommands::sweep_keepsWhatThereIsWhenInterrupted()
{
    QFETCH(bool, hasSamples);
    Fixture fixture;
    fixture.interruptedAt = 2;
    fixture.hasSamplesThen = hasSamples;
    SweepOptions options = sweepOf({half}, {1, 2, 4, 8}, inFolder(QStringLiteral("sweep.json")));
    const auto result = sweep(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    const auto recording = protocol::readRecordingAsWritten(options.out);
    QVERIFY(recording.has_value());
    QCOMPARE(recording->measurements.size(), std::size_t(hasSamples ? 3 : 2));

    Fixture resumed;
    options.resume = true;
    QVERIFY(sweep(options, resumed.bench()).has_value());
    // What was cut short is measured again, and takes the place of its stump.
    QCOMPARE(resumed.asked.size(), std::size_t{2});
    const auto whole = protocol::readRecordingAsWritten(options.out);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->measurements.size(), std::size_t{4});
}

void TestCommands::sweep_refusesAFileBeforeMeasuring_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); // null: no such file
    QTest::addColumn<bool>("resume");

    QTest::newRow("no folder") << QStringLiteral("none/sweep.json") << QByteArray() << false;
    QTest::newRow("a folder") << QStringLiteral(".") << QByteArray() << false;
    QTest::newRow("there already") << QStringLiteral("sweep.json") << QByteArray("{}") << false;
    QTest::newRow("broken") << QStringLiteral("sweep.json") << QByteArray("{\"format\":") << true;
    QTest::newRow("something else") << QStringLiteral("sweep.json") << QByteArray("{\"a\": 1}") << true;
    QTest::newRow("empty") << QStringLiteral("sweep.json") << QByteArray("") << true;
}

void TestCommands::sweep_refusesAFileBeforeMeasuring()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, resume);
    if (!content.isNull()) {
        QFile file(inFolder(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    Fixture fixture;
    SweepOptions options = sweepOf({half}, {1}, inFolder(name));
    options.resume = resume;
    const auto result = sweep(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::BadFile);
    QVERIFY(fixture.asked.empty());
    if (!content.isNull()) {
        QFile file(inFolder(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

void TestCommands::sweep_refusesARecordingOfOtherGround_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("code");

    QTest::newRow("machine") << QByteArray("machine") << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("libtorch") << QByteArray("libtorch") << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("seed") << QByteArray("seed") << static_cast<int>(ErrorCode::BadRequest);
    QTest::newRow("price") << QByteArray("price") << static_cast<int>(ErrorCode::BadRequest);
}

void TestCommands::sweep_refusesARecordingOfOtherGround()
{
    QFETCH(QByteArray, what);
    QFETCH(int, code);
    SweepOptions options = sweepOf({half}, {1}, inFolder(QStringLiteral("sweep.json")));
    Fixture first;
    QVERIFY(sweep(options, first.bench()).has_value());

    Fixture second;
    Workbench bench = second.bench();
    options.resume = true;
    if (what == "machine")
        bench.machine = "Another processor";
    if (what == "libtorch")
        bench.libtorch = "9.0.0";
    if (what == "seed") {
        options.seed = 99;
        options.seedGiven = true;
    }
    if (what == "price")
        options.measuring.dollarsPerHour = {{"cpu", 3}};
    const auto result = sweep(options, bench);
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().code), code);
}

void TestCommands::print_reportsAFullDisk()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full here");
    const auto result = StandardOutput(full.handle()).write("figures");
    QVERIFY(!result && result.error().code == ErrorCode::Internal);
    QVERIFY(!StandardOutput(-1).check());
}

void TestCommands::devices_sayWhyAndHowToMend()
{
    Device absent = device("cuda:0", DeviceKind::Cuda);
    absent.unavailable = Unavailable{"no_driver", "There is no driver.", "Install one."};
    Device present = device("cpu", DeviceKind::Cpu);
    present.name = "A processor";
    present.memoryBytes = 8 * gigabyte;
    const std::string text = devicesReport(std::vector{present, absent});
    QCOMPARE(text,
             std::string("device  name         memory  free  state\n"
                         "------  -----------  ------  ----  ---------\n"
                         "cpu     A processor    8 GB     ?  available\n"
                         "cuda:0  ?                 ?     ?  no_driver\n"
                         "\ncuda:0: There is no driver. Install one.\n"));
}

void TestCommands::doctor_hidesTheHomeFolder()
{
    QCOMPARE(withoutHome("/home/someone/.cache/x", "/home/someone"), std::string("~/.cache/x"));
    QCOMPARE(withoutHome("/home/someone/.cache/x", "/home/someone/"), std::string("~/.cache/x"));
    QCOMPARE(withoutHome("/home/someonelse/x", "/home/someone"), std::string("/home/someonelse/x"));
    QCOMPARE(withoutHome("/var/x", ""), std::string("/var/x"));
    QCOMPARE(withoutHome("/var/x", "/"), std::string("/var/x"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
