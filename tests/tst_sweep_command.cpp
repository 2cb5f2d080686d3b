// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/sweep_command.h"
#include "engine/protocol/recording.h"
#include "tests/support/pretended_engine.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace breakeven;
using namespace breakeven::program;
using namespace breakeven::support;
using namespace breakeven::tradeoff;

namespace {

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

class TestSweepCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sweep_goesOnAfterAFailureAndRecordsIt();
    void sweep_resumesWithWhatIsMissing();
    void sweep_keepsWhatThereIsWhenInterrupted_data();
    void sweep_keepsWhatThereIsWhenInterrupted();
    void sweep_refusesAFileBeforeMeasuring_data();
    void sweep_refusesAFileBeforeMeasuring();
    void sweep_refusesARecordingOfOtherGround_data();
    void sweep_refusesARecordingOfOtherGround();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSweepCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSweepCommand::sweep_goesOnAfterAFailureAndRecordsIt()
{
    PretendedEngine fixture;
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

void TestSweepCommand::sweep_resumesWithWhatIsMissing()
{
    PretendedEngine first;
    SweepOptions options = sweepOf({half, 2 * gigabyte}, {1, 2, 4}, inFolder(QStringLiteral("sweep.json")));
    options.seed = 7;
    QVERIFY(sweep(options, first.bench()).has_value());

    PretendedEngine second;
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

    PretendedEngine third;
    QVERIFY(sweep(options, third.bench()).has_value());
    QCOMPARE(third.asked.size(), std::size_t{0});
}

void TestSweepCommand::sweep_keepsWhatThereIsWhenInterrupted_data()
{
    QTest::addColumn<bool>("hasSamples");
    QTest::newRow("before its first sample") << false;
    QTest::newRow("while sampling") << true;
}

void TestSweepCommand::sweep_keepsWhatThereIsWhenInterrupted()
{
    QFETCH(bool, hasSamples);
    PretendedEngine fixture;
    fixture.interruptedAt = 2;
    fixture.hasSamplesThen = hasSamples;
    SweepOptions options = sweepOf({half}, {1, 2, 4, 8}, inFolder(QStringLiteral("sweep.json")));
    const auto result = sweep(options, fixture.bench());
    QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    const auto recording = protocol::readRecordingAsWritten(options.out);
    QVERIFY(recording.has_value());
    QCOMPARE(recording->measurements.size(), std::size_t(hasSamples ? 3 : 2));

    PretendedEngine resumed;
    options.resume = true;
    QVERIFY(sweep(options, resumed.bench()).has_value());
    // What was cut short is measured again, and takes the place of its stump.
    QCOMPARE(resumed.asked.size(), std::size_t{2});
    const auto whole = protocol::readRecordingAsWritten(options.out);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->measurements.size(), std::size_t{4});
}

void TestSweepCommand::sweep_refusesAFileBeforeMeasuring_data()
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

void TestSweepCommand::sweep_refusesAFileBeforeMeasuring()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, resume);
    if (!content.isNull()) {
        QFile file(inFolder(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    PretendedEngine fixture;
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

void TestSweepCommand::sweep_refusesARecordingOfOtherGround_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("code");

    QTest::newRow("machine") << QByteArray("machine") << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("libtorch") << QByteArray("libtorch") << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("seed") << QByteArray("seed") << static_cast<int>(ErrorCode::BadRequest);
    QTest::newRow("price") << QByteArray("price") << static_cast<int>(ErrorCode::BadRequest);
}

void TestSweepCommand::sweep_refusesARecordingOfOtherGround()
{
    QFETCH(QByteArray, what);
    QFETCH(int, code);
    SweepOptions options = sweepOf({half}, {1}, inFolder(QStringLiteral("sweep.json")));
    PretendedEngine first;
    QVERIFY(sweep(options, first.bench()).has_value());

    PretendedEngine second;
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

QTEST_GUILESS_MAIN(TestSweepCommand)
#include "tst_sweep_command.moc"
