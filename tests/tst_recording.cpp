// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/json_reading.h"
#include "engine/protocol/recording.h"
#include "tests/support/sample_measurement.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <string>

#include <sys/stat.h>

using namespace breakeven;
using protocol::Json;
using protocol::Recording;
namespace fs = std::filesystem;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Recording sampleRecording()
{
    Recording recording;
    recording.machine = "Sample processor, 2 cores, 8 GB";
    recording.createdAt = "2026-01-31T12:30:00Z";
    recording.engineVersion = "0.1.0";
    recording.libtorch = "2.15.0+cpu";
    recording.seed = 18'446'744'073'709'551'615U;
    recording.dollarsPerHour = {{"cuda:0", 3.6}};
    recording.measurements = {support::sampleMeasurement(), support::sparseMeasurement()};
    recording.failures = {{.workload = {.sizeBytes = 100 * tradeoff::gigabyte, .batch = 8},
                           .deviceId = "cpu",
                           .error = {tradeoff::ErrorCode::DoesNotFit, "It needs 100 GB; 8 GB are there."}}};
    return recording;
}

std::string complaintAbout(std::string_view text)
{
    const auto read = protocol::parseRecording(text);
    if (read)
        return {};
    return read.error().code == tradeoff::ErrorCode::BadFile ? read.error().message : "wrong code";
}

} // namespace

class RecordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void parse_readsBackWhatWasWritten();
    void encode_namesFormatAndVersionFirst();
    void parse_refusesATruncatedFileAtEveryByte();
    void parse_refusesWhatIsNoRecording_data();
    void parse_refusesWhatIsNoRecording();
    void parse_refusesEveryMissingKey();
    void read_showsMeasuredFiguresAsRecorded();
    void read_namesTheFileInEveryError_data();
    void read_namesTheFileInEveryError();
    void read_doesNotWaitForAPipe();

private:
    [[nodiscard]] fs::path path(const char *name) const { return fs::path(m_folder.path().toStdString()) / name; }
    QTemporaryDir m_folder;
};

void RecordingTest::parse_readsBackWhatWasWritten()
{
    const std::string text = protocol::encodeRecording(sampleRecording());
    const auto read = protocol::parseRecording(text);
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(shown(protocol::encodeRecording(*read)), shown(text));

    QCOMPARE(read->version, 1);
    QCOMPARE(read->seed, std::uint64_t{18'446'744'073'709'551'615U});
    QCOMPARE(read->measurements.size(), std::size_t{2});
    QCOMPARE(read->measurements[0].provenance, tradeoff::Provenance::Measured);
    QCOMPARE(read->measurements[0].dollarsPerHour, std::optional(3.6));
    QVERIFY(!read->measurements[1].dollarsPerHour);
    QCOMPARE(shown(read->measurements[0].method.kernels), QStringLiteral("SDPA, captured graph"));
    QCOMPARE(read->failures.size(), std::size_t{1});
    QCOMPARE(read->failures[0].error.code, tradeoff::ErrorCode::DoesNotFit);
    QCOMPARE(read->failures[0].workload == sampleRecording().failures[0].workload, true);
}

void RecordingTest::encode_namesFormatAndVersionFirst()
{
    const std::string text = protocol::encodeRecording({});
    QVERIFY(text.starts_with(
        "{\n \"format\": \"breakeven-recording\",\n \"version\": 1,\n \"machine\": \"\",\n \"created_at\": \"\",\n"));
    QVERIFY(text.ends_with("}\n"));
}

void RecordingTest::parse_refusesATruncatedFileAtEveryByte()
{
    const std::string text = protocol::encodeRecording(sampleRecording());
    // The last byte is the newline; a file without it is whole.
    for (std::size_t length = 0; length + 1 < text.size(); ++length)
        QVERIFY2(!complaintAbout(std::string_view(text).substr(0, length)).empty(), std::to_string(length).c_str());
    QVERIFY(complaintAbout(std::string_view(text).substr(0, text.size() - 1)).empty());
    QCOMPARE(shown(complaintAbout(text.substr(0, 40))).left(8), QStringLiteral("Byte 41:"));
}

void RecordingTest::parse_refusesWhatIsNoRecording_data()
{
    QTest::addColumn<std::string>("patch");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *tag, const char *patch, const char *sentence) {
        QTest::newRow(tag) << std::string(patch) << std::string(sentence);
    };
    const char *const foreign = R"(this is not a Breakeven recording: "format": "breakeven-recording" is missing.)";
    row("no format", R"({"format":null})", foreign);
    row("foreign format", R"({"format":"other"})", foreign);
    row("format of a wrong type", R"({"format":["breakeven-recording"]})", foreign);
    row("not an object", R"([1])", foreign);
    row("newer", R"({"version":2})",
        "this recording is of version 2; this program reads version 1. Take a newer Breakeven.");
    row("newer, and different", R"({"version":7,"measurements":null,"points":[]})",
        "this recording is of version 7; this program reads version 1. Take a newer Breakeven.");
    row("far newer", R"({"version":18446744073709551615})",
        "this recording is of version 18446744073709551615; this program reads version 1. Take a newer Breakeven.");
    row("version 0", R"({"version":0})", "version must be a whole number from 1 up.");
    row("version as text", R"({"version":"1"})", "version must be a whole number from 1 up.");
    row("no version", R"({"version":null})", "version must be a whole number from 1 up.");
    row("extra key", R"({"host":"x"})", "The object must not have the key \"host\".");
    row("measurements of a wrong type", R"({"measurements":{}})", "measurements must be a list, not an object.");
    row("a measurement of a wrong type", R"({"measurements":[7]})",
        "measurements[0] must be an object, not a whole number.");
    row("failures of a wrong type", R"({"failures":"none"})", "failures must be a list, not a text.");
    row("unknown error code",
        R"({"failures":[{"workload":{"family":"mlp","precision":"fp32","size_bytes":500000000,"batch":1},
        "device":"cpu","code":"sad","message":""}]})",
        R"(failures[0].code must be "bad_request", "device_unavailable", "does_not_fit", )"
        R"("out_of_device_memory", "cancelled", "bad_file" or "internal", not "sad".)");
    row("negative seed", R"({"seed":-1})", "seed must be a whole number from 0 to 18446744073709551615.");
    row("seed too large", R"({"seed":18446744073709551616})",
        "seed must be a whole number, not a number with a fraction or exponent.");
    row("price of zero", R"({"dollars_per_hour":{"cpu":0}})",
        "dollars_per_hour.cpu must be a number, more than 0 and at most 100000.");
    row("price as text", R"({"dollars_per_hour":{"cpu":"3"}})",
        "dollars_per_hour.cpu must be a number, more than 0 and at most 100000.");
    row("price of nothing", R"({"dollars_per_hour":{"":3}})",
        R"(dollars_per_hour must be keyed by device ids such as "cuda:0", not "".)");
    row("prices of a wrong type", R"({"dollars_per_hour":3})",
        "dollars_per_hour must be an object, not a whole number.");
    row("time", R"({"created_at":"2026-02-30T00:00:00Z"})",
        R"(created_at must be a time such as 2026-01-31T12:00:00Z, not "2026-02-30T00:00:00Z".)");
}

void RecordingTest::parse_refusesWhatIsNoRecording()
{
    QFETCH(std::string, patch);
    QFETCH(std::string, sentence);
    Json json = Json::parse(protocol::encodeRecording(sampleRecording()));
    json.merge_patch(Json::parse(patch));
    QCOMPARE(shown(complaintAbout(json.dump())), shown(sentence));
}

void RecordingTest::parse_refusesEveryMissingKey()
{
    const Json whole = Json::parse(protocol::encodeRecording(sampleRecording()));
    QCOMPARE(whole.size(), std::size_t{10});
    for (auto item = whole.begin(); item != whole.end(); ++item) {
        Json json = whole;
        json.erase(item.key());
        const std::string complaint = complaintAbout(json.dump());
        QVERIFY2(complaint.find(item.key()) != std::string::npos, complaint.c_str());
    }
    Json json = whole;
    json["measurements"][1].erase("kernels");
    QCOMPARE(shown(complaintAbout(json.dump())), QStringLiteral("measurements[1].kernels is missing."));
    json["measurements"][1]["kernels"] = "";
    json["measurements"][1]["latency_ms"]["median"] = "x";
    QCOMPARE(shown(complaintAbout(json.dump())),
             QStringLiteral("measurements[1].latency_ms.median must be a number, not a text."));
}

void RecordingTest::read_showsMeasuredFiguresAsRecorded()
{
    Recording recording = sampleRecording();
    recording.measurements.resize(2);
    recording.measurements[1].provenance = tradeoff::Provenance::Estimated;
    const auto written = protocol::writeRecording(path("points.json"), recording);
    QVERIFY2(written.has_value(), written ? "" : written.error().message.c_str());

    const auto read = protocol::readRecording(path("points.json"));
    QVERIFY(read.has_value());
    QCOMPARE(read->measurements[0].provenance, tradeoff::Provenance::Recorded);
    QCOMPARE(read->measurements[1].provenance, tradeoff::Provenance::Estimated);
    QCOMPARE(shown(read->measurements[0].machine), QStringLiteral("Sample processor, 2 cores, 8 GB"));

    const auto resumed = protocol::readRecordingAsWritten(path("points.json"));
    QVERIFY(resumed.has_value());
    QCOMPARE(shown(protocol::encodeRecording(*resumed)), shown(protocol::encodeRecording(recording)));
}

void RecordingTest::read_namesTheFileInEveryError_data()
{
    QTest::addColumn<bool>("there");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("sentence"); // after the file's name
    QTest::newRow("missing") << false << std::string()
                             << std::string(" could not be read: the file or its folder is not there.");
    QTest::newRow("empty") << true << std::string()
                           << std::string(": Byte 1: unexpected end of input; expected '[', '{', or a literal.");
    QTest::newRow("foreign")
        << true << std::string("{}")
        << std::string(R"(: this is not a Breakeven recording: "format": "breakeven-recording" is missing.)");
    QTest::newRow("binary") << true
                            << std::string("\x7f"
                                           "ELF\0\0",
                                           6)
                            << std::string(": Byte 5: NUL is not allowed.");
}

void RecordingTest::read_namesTheFileInEveryError()
{
    QFETCH(bool, there);
    QFETCH(std::string, content);
    QFETCH(std::string, sentence);
    const fs::path file = path("case.json");
    fs::remove(file);
    if (there)
        std::ofstream(file, std::ios::binary) << content;
    const auto read = protocol::readRecording(file);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, tradeoff::ErrorCode::BadFile);
    QCOMPARE(shown(read.error().message), shown(file.string() + sentence));
}

void RecordingTest::read_doesNotWaitForAPipe()
{
    const fs::path pipe = path("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const auto read = protocol::readRecording(pipe);
    QVERIFY(!read.has_value());
    QCOMPARE(shown(read.error().message), shown(pipe.string() + " could not be read: it is not a file."));
    QCOMPARE(shown(protocol::readRecording("/dev/zero").error().message),
             QStringLiteral("/dev/zero could not be read: it is not a file."));
    QVERIFY(!protocol::readRecording(m_folder.path().toStdString()).has_value());
}

QTEST_APPLESS_MAIN(RecordingTest)
#include "tst_recording.moc"
