// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/device_codec.h"
#include "engine/protocol/measurement_codec.h"
#include "tests/support/sample_measurement.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace breakeven;
using protocol::Json;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Json sampleJson()
{
    return Json::parse(support::sampleMeasurementJson);
}

std::string complaintAbout(const Json &json)
{
    const auto read = protocol::parseMeasurement(json);
    return read ? std::string() : read.error().message;
}

/// Every key of every object, as JSON pointers.
void collectKeys(const Json &json, const std::string &pointer, std::vector<std::string> &keys)
{
    for (auto item = json.begin(); item != json.end(); ++item) {
        const std::string each = pointer + '/' + item.key();
        keys.push_back(each);
        if (item->is_object())
            collectKeys(*item, each, keys);
    }
}

} // namespace

class MeasurementCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toJson_printsTheKeysInTheirOrder();
    void toJson_writesNullForTheUnknown();
    void parse_readsBackWhatWasWritten();
    void parse_refusesEveryMissingKey_data();
    void parse_refusesEveryMissingKey();
    void parse_refusesEveryWrongType_data() { parse_refusesEveryMissingKey_data(); }
    void parse_refusesEveryWrongType();
    void parse_refusesAnExtraKeyInEveryObject_data();
    void parse_refusesAnExtraKeyInEveryObject();
    void parse_refusesValuesOutOfRange_data();
    void parse_refusesValuesOutOfRange();
    void parse_allowsNullOnlyWhereAFigureMayBeUnknown();
    void device_readsBackWhatWasWritten();
    void device_refusesContradiction();
};

void MeasurementCodecTest::toJson_printsTheKeysInTheirOrder()
{
    QCOMPARE(shown(protocol::dumpLine(protocol::toJson(support::sampleMeasurement()))),
             shown(support::sampleMeasurementJson));
}

void MeasurementCodecTest::toJson_writesNullForTheUnknown()
{
    const std::string_view expected =
        R"({"workload":{"family":"mlp","precision":"fp32","size_bytes_requested":500000000,)"
        R"("weight_bytes":0,"parameters":0,)"
        R"("layers":0,"batch":1,"flops_per_sample":0.0},"device":{"id":"cpu","kind":"cpu","name":""},)"
        R"("provenance":"measured",)"
        R"("method":{"path":"best","threads":1,"effort":"quick","libtorch":""},"load_ms":null,"first_run_ms":null,)"
        R"("second_run_ms":null,"latency_ms":{"median":100.0,"ci_low":100.0,"ci_high":100.0,)"
        R"("p90":null,"p99":null,"samples":1,)"
        R"("stopped_by":"cap"},"throughput_per_s":10.0,"cost_per_inference_usd":null,)"
        R"("phases_ms":{"copy_in":null,"compute":null,"copy_out":null,"enqueue":null},"efficiency":null,)"
        R"("peak_memory_bytes":null,"flags":[],"machine":"","measured_at":"2024-02-29T23:59:59Z"})";
    QCOMPARE(shown(protocol::dumpLine(protocol::toJson(support::sparseMeasurement()))), shown(expected));
}

void MeasurementCodecTest::parse_readsBackWhatWasWritten()
{
    for (const tradeoff::Measurement &each : {support::sampleMeasurement(), support::sparseMeasurement()}) {
        const std::string written = protocol::dumpLine(protocol::toJson(each));
        const auto read = protocol::parseMeasurement(Json::parse(written));
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        QCOMPARE(shown(protocol::dumpLine(protocol::toJson(*read))), shown(written));
    }
    // Against the members too, lest writer and reader swap two keys alike.
    const auto read = protocol::parseMeasurement(sampleJson());
    const tradeoff::Measurement sample = support::sampleMeasurement();
    QCOMPARE(read->workload == sample.workload, true);
    QCOMPARE(read->model.weightBytes, sample.model.weightBytes);
    QCOMPARE(read->model.parameters, sample.model.parameters);
    QCOMPARE(read->latency.ciLowMs, 15.75);
    QCOMPARE(read->latency.ciHighMs, 16.25);
    QCOMPARE(read->latency.p90Ms, std::optional(17.0));
    QCOMPARE(read->latency.p99Ms, std::optional(19.5));
    QCOMPARE(read->firstRunMs, std::optional(40.25));
    QCOMPARE(read->secondRunMs, std::optional(20.5));
    QCOMPARE(read->phases.copyInMs, std::optional(0.5));
    QCOMPARE(read->phases.copyOutMs, std::optional(0.25));
    QCOMPARE(read->phases.enqueueMs, std::optional(1.5));
    QCOMPARE(read->flags, sample.flags);
    QVERIFY(!read->dollarsPerHour);
}

void MeasurementCodecTest::parse_refusesEveryMissingKey_data()
{
    QTest::addColumn<std::string>("pointer");
    std::vector<std::string> keys;
    collectKeys(sampleJson(), {}, keys);
    QCOMPARE(keys.size(), std::size_t{16 + 8 + 3 + 4 + 7 + 4 + 2}); // as listed for --json
    for (const std::string &key : keys)
        QTest::newRow(key.c_str()) << key;
}

void MeasurementCodecTest::parse_refusesEveryMissingKey()
{
    QFETCH(std::string, pointer);
    Json json = sampleJson();
    const auto slash = pointer.rfind('/');
    json[Json::json_pointer(pointer.substr(0, slash))].erase(pointer.substr(slash + 1));
    std::string path = pointer.substr(1);
    std::replace(path.begin(), path.end(), '/', '.');
    QCOMPARE(shown(complaintAbout(json)), shown(path + " is missing."));
}

void MeasurementCodecTest::parse_refusesEveryWrongType()
{
    QFETCH(std::string, pointer);
    std::string path = pointer.substr(1);
    std::replace(path.begin(), path.end(), '/', '.');
    Json json = sampleJson();
    json[Json::json_pointer(pointer)] = true; // no key of a measurement is a truth value
    const std::string complaint = complaintAbout(json);
    QVERIFY2(complaint.rfind(path + " must be ", 0) == 0, complaint.c_str());
    QVERIFY2(complaint.find("not true or false.") != std::string::npos, complaint.c_str());
}

void MeasurementCodecTest::parse_refusesAnExtraKeyInEveryObject_data()
{
    QTest::addColumn<std::string>("pointer");
    for (const char *pointer : {"", "/workload", "/device", "/method", "/latency_ms", "/phases_ms", "/efficiency"})
        QTest::newRow(*pointer ? pointer : "top") << std::string(pointer);
}

void MeasurementCodecTest::parse_refusesAnExtraKeyInEveryObject()
{
    QFETCH(std::string, pointer);
    Json json = sampleJson();
    json[Json::json_pointer(pointer)]["dollars_per_hour"] = 1;
    const std::string complaint = complaintAbout(json);
    QVERIFY2(complaint.find("must not have the key \"dollars_per_hour\"") != std::string::npos, complaint.c_str());
}

void MeasurementCodecTest::parse_refusesValuesOutOfRange_data()
{
    QTest::addColumn<std::string>("patch");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *tag, const char *patch, const char *sentence) {
        QTest::newRow(tag) << std::string(patch) << std::string(sentence);
    };
    row("interval above the median", R"({"latency_ms":{"ci_low":16.1}})",
        "latency_ms.ci_low must be at most the median.");
    row("interval below the median", R"({"latency_ms":{"ci_high":15.9}})",
        "latency_ms.ci_high must be at least the median.");
    row("negative median", R"({"latency_ms":{"median":-16}})", "latency_ms.median must be a number from 0 up.");
    row("p90 below the median", R"({"latency_ms":{"p90":15}})", "latency_ms.p90 must be at least the median.");
    row("p99 below p90", R"({"latency_ms":{"p99":16.5}})", "latency_ms.p99 must be at least the median and p90.");
    row("no samples", R"({"latency_ms":{"samples":0}})",
        "latency_ms.samples must be a whole number from 1 to 1000000000.");
    row("batch 0", R"({"workload":{"batch":0}})", "workload.batch must be a whole number from 1 to 65536.");
    row("batch too large", R"({"workload":{"batch":65537}})", "workload.batch must be a whole number from 1 to 65536.");
    row("size 0", R"({"workload":{"size_bytes_requested":0}})",
        "workload: A model of 0 B is too small; the smallest is 0.05 GB.");
    row("cnn too large", R"({"workload":{"family":"cnn","size_bytes_requested":2000000001}})",
        "workload: A cnn is built up to 2 GB; take the mlp or the transformer for larger models.");
    row("unknown family", R"({"workload":{"family":"rnn"}})",
        R"(workload.family must be "mlp", "transformer" or "cnn", not "rnn".)");
    row("threads 0", R"({"method":{"threads":0}})", "method.threads must be a whole number from 1 to 4096.");
    row("unknown flag", R"({"flags":["drift","fast"]})", "flags must be known words; \"fast\" is none.");
    row("flag twice", R"({"flags":["drift","drift"]})", "flags must be different words; \"drift\" is there twice.");
    row("flag of a wrong type", R"({"flags":[1]})", "flags must be a list of words.");
    row("time", R"({"measured_at":"yesterday"})",
        "measured_at must be a time such as 2026-01-31T12:00:00Z, not \"yesterday\".");
    row("device id", R"({"device":{"id":"a b"}})",
        R"(device.id must be a device's id such as "cpu" or "cuda:0", not "a b".)");
    row("escape sequence", R"({"machine":"\u001b[2J"})", "machine must be a text without control characters.");
    row("negative memory", R"({"peak_memory_bytes":-1})",
        "peak_memory_bytes must be a whole number from 0 to 1000000000000000.");
    row("negative cost", R"({"cost_per_inference_usd":-1})", "cost_per_inference_usd must be a number from 0 up.");
}

void MeasurementCodecTest::parse_refusesValuesOutOfRange()
{
    QFETCH(std::string, patch);
    QFETCH(std::string, sentence);
    Json json = sampleJson();
    json.merge_patch(Json::parse(patch));
    QCOMPARE(shown(complaintAbout(json)), shown(sentence));
}

void MeasurementCodecTest::parse_allowsNullOnlyWhereAFigureMayBeUnknown()
{
    const std::vector<std::string> nullable{"/load_ms",           "/first_run_ms",      "/second_run_ms",
                                            "/latency_ms/p90",    "/latency_ms/p99",    "/cost_per_inference_usd",
                                            "/phases_ms/copy_in", "/phases_ms/compute", "/phases_ms/copy_out",
                                            "/phases_ms/enqueue", "/efficiency",        "/peak_memory_bytes"};
    std::vector<std::string> keys;
    collectKeys(sampleJson(), {}, keys);
    for (const std::string &key : keys) {
        Json json = sampleJson();
        json[Json::json_pointer(key)] = nullptr;
        const bool mayBeNull = std::find(nullable.begin(), nullable.end(), key) != nullable.end();
        QVERIFY2(complaintAbout(json).empty() == mayBeNull, key.c_str());
    }
}

void MeasurementCodecTest::device_readsBackWhatWasWritten()
{
    tradeoff::Device device{
        .id = "cuda:0",
        .kind = tradeoff::DeviceKind::Cuda,
        .name = "Sample GPU",
        .memoryBytes = 24'000'000'000,
        .freeBytes = std::nullopt,
        .unavailable = tradeoff::Unavailable{.reason = "no_driver", .sentence = "No driver.", .mend = "Install it."}};
    const std::string_view expected =
        R"({"id":"cuda:0","kind":"cuda","name":"Sample GPU","memory_bytes":24000000000,)"
        R"("free_bytes":null,"available":false,)"
        R"("unavailable":{"reason":"no_driver","sentence":"No driver.","mend":"Install it."}})";
    const std::string written = protocol::dumpLine(protocol::toJson(device));
    QCOMPARE(shown(written), shown(expected));
    const auto read = protocol::parseDevice(Json::parse(written));
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(shown(protocol::dumpLine(protocol::toJson(*read))), shown(expected));
    QCOMPARE(shown(read->unavailable->mend), QStringLiteral("Install it."));
}

void MeasurementCodecTest::device_refusesContradiction()
{
    Json json = Json::parse(protocol::dumpLine(protocol::toJson(tradeoff::Device{.id = "cpu"})));
    QVERIFY(protocol::parseDevice(json).has_value());
    json["available"] = false;
    const auto read = protocol::parseDevice(json, "devices[0]");
    QVERIFY(!read.has_value());
    QCOMPARE(shown(read.error().message),
             QStringLiteral("devices[0].unavailable must be null exactly where available is true."));
}

QTEST_APPLESS_MAIN(MeasurementCodecTest)
#include "tst_measurement_codec.moc"
