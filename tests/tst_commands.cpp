// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/compare_command.h"
#include "engine/program/devices_command.h"
#include "engine/program/doctor_command.h"
#include "engine/program/run_command.h"
#include "tests/support/pretended_engine.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <vector>

using namespace breakeven;
using namespace breakeven::program;
using namespace breakeven::support;
using namespace breakeven::tradeoff;

namespace {

constexpr Bytes half = 500'000'000;

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_printsOneJsonObjectADevice();
    void run_goesOnWhereOneDeviceFails();
    void run_tellsOfDevicesThatAreMissing();
    void run_failsAsItsOnlyDevice();
    void compare_printsARowAPointAndGoesOnAfterAFailure();
    void run_printsTheFiguresOfAnInterruptedRun();
    void compare_showsWhatThereIsOfAnInterruptedPoint();
    void compare_keepsTheRowsThatAreDone();
    void compare_failsWhereNothingWasMeasured();
    void print_reportsAFullDisk();
    void devices_sayWhyAndHowToMend();
    void doctor_hidesTheHomeFolder();
};

void TestCommands::run_printsOneJsonObjectADevice()
{
    PretendedEngine fixture;
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
    PretendedEngine fixture;
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
    PretendedEngine fixture;
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
    PretendedEngine fixture;
    RunOptions options;
    options.workload = {.sizeBytes = 2 * gigabyte, .batch = 8};
    const auto result = runOnce(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::DoesNotFit);
    QCOMPARE(fixture.printed(), QByteArray());
}

void TestCommands::compare_printsARowAPointAndGoesOnAfterAFailure()
{
    PretendedEngine fixture;
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
    PretendedEngine fixture;
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
    PretendedEngine fixture;
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
    PretendedEngine fixture;
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
    PretendedEngine fixture;
    CompareOptions options;
    options.points = {{.sizeBytes = 2 * gigabyte, .batch = 8}};
    const auto result = compare(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::DoesNotFit);
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
