// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/answer_codec.h"
#include "tests/support/sample_measurement.h"

#include <QTest>

#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace breakeven;
using namespace breakeven::protocol;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<typename T>
T received(std::string_view line)
{
    const auto message = parseEngineMessage(line);
    if (!message || !std::holds_alternative<T>(*message)) {
        QTest::qFail(message ? "another kind of message" : message.error().message.c_str(), __FILE__, __LINE__);
        return {};
    }
    return std::get<T>(*message);
}

} // namespace

class AnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_looksLikeThisOnTheWire();
    void answer_carriesAWholeMeasurement();
    void answer_carriesOutputsThatAreNotFinite();
    void refusal_carriesEveryErrorCodeBothWays();
    void refusal_cleansTheSentence();
    void notification_looksLikeThisOnTheWire();
    void parseEngineMessage_refusesNonsense_data();
    void parseEngineMessage_refusesNonsense();
};

void AnswersTest::answer_looksLikeThisOnTheWire()
{
    const Id id(std::int64_t{1});
    const std::string hello = encodeAnswer(id, HelloResult{.engine = "0.1.0", .libtorch = "2.15.0+cpu"});
    QCOMPARE(
        shown(hello),
        QStringLiteral(R"({"jsonrpc":"2.0","id":1,"result":{"engine":"0.1.0","protocol":1,"libtorch":"2.15.0+cpu"}})"));
    QCOMPARE(*readHelloResult(*received<Response>(hello).result)
                 == (HelloResult{.engine = "0.1.0", .libtorch = "2.15.0+cpu"}),
             true);

    const std::string cancelled = encodeAnswer(id, CancelResult{.cancelled = true});
    QCOMPARE(shown(cancelled), QStringLiteral(R"({"jsonrpc":"2.0","id":1,"result":{"cancelled":true}})"));
    QCOMPARE(readCancelResult(*received<Response>(cancelled).result)->cancelled, true);

    const std::string shutdown = encodeAnswer(Id("x"), ShutdownResult{});
    QCOMPARE(shown(shutdown), QStringLiteral(R"({"jsonrpc":"2.0","id":"x","result":{}})"));
    QVERIFY(readShutdownResult(*received<Response>(shutdown).result).has_value());
    QCOMPARE(received<Response>(shutdown).id == Id("x"), true);

    const std::string devices = encodeAnswer(
        id, DevicesResult{.devices = {{.id = "cpu", .name = "Sample", .freeBytes = 5}}});
    QCOMPARE(shown(devices),
             QStringLiteral(R"({"jsonrpc":"2.0","id":1,"result":{"devices":[{"id":"cpu","kind":"cpu","name":"Sample",)"
                            R"("memory_bytes":null,"free_bytes":5,"available":true,"unavailable":null}]}})"));
    QCOMPARE(readDevicesResult(*received<Response>(devices).result)->devices.at(0).freeBytes,
             std::optional<tradeoff::Bytes>(5));
}

void AnswersTest::answer_carriesAWholeMeasurement()
{
    const RunResult result{.measurement = support::sampleMeasurement(),
                           .agreement = Agreement{.largestRelativeDifference = 0.001, .tolerance = 0.01}};
    const std::string line = encodeAnswer(Id(std::int64_t{1}), result);
    QCOMPARE(shown(line),
             shown(R"({"jsonrpc":"2.0","id":1,"result":{"measurement":)" + std::string(support::sampleMeasurementJson)
                   + R"(,"agreement":{"largest_relative_difference":0.001,"tolerance":0.01},)"
                     R"("kernels":"SDPA, captured graph"}})"));
    const auto read = readRunResult(*received<Response>(line).result);
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->agreement == result.agreement, true);
    QCOMPARE(shown(read->measurement.method.kernels), QStringLiteral("SDPA, captured graph"));
    QCOMPARE(shown(encodeAnswer(Id(std::int64_t{1}), *read)), shown(line));

    Json json = Json::parse(line)["result"];
    json["measurement"]["latency_ms"]["samples"] = 0.5;
    QCOMPARE(
        shown(readRunResult(json).error().message),
        QStringLiteral(
            "result.measurement.latency_ms.samples must be a whole number, not a number with a fraction or exponent."));
}

void AnswersTest::answer_carriesOutputsThatAreNotFinite()
{
    const RunResult result{.measurement = support::sparseMeasurement(),
                           .agreement = Agreement{.largestRelativeDifference = std::numeric_limits<double>::quiet_NaN(),
                                                  .tolerance = 0.01}};
    const auto read = readRunResult(*received<Response>(encodeAnswer(Id("x"), result)).result);
    QVERIFY(read.has_value());
    QVERIFY(read->agreement->largestRelativeDifference > read->agreement->tolerance);
}

void AnswersTest::refusal_carriesEveryErrorCodeBothWays()
{
    using tradeoff::ErrorCode;
    const std::vector<std::pair<ErrorCode, int>> codes{
        {ErrorCode::BadRequest, -32602},        {ErrorCode::DeviceUnavailable, -32000}, {ErrorCode::DoesNotFit, -32001},
        {ErrorCode::OutOfDeviceMemory, -32002}, {ErrorCode::Cancelled, -32003},         {ErrorCode::BadFile, -32004},
        {ErrorCode::Internal, -32603}};
    for (const auto &[code, number] : codes) {
        const Refusal refused = refusal(Id(std::int64_t{7}), {code, "A sentence."});
        QCOMPARE(refused.code, number);
        QVERIFY(refused.answered);
        const auto response = received<Response>(encodeRefusal(refused));
        QCOMPARE(response.result.error().code, code);
        QCOMPARE(shown(response.result.error().message), QStringLiteral("A sentence."));
    }
    // Another JSON-RPC peer gives no data.
    const auto bare = received<Response>(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}})");
    QCOMPARE(bare.result.error().code, ErrorCode::BadRequest);
}

void AnswersTest::refusal_cleansTheSentence()
{
    const std::string line = encodeRefusal(
        refusal(Id("x"), {tradeoff::ErrorCode::Internal, "line one\nline two\x1b[31m \xff"}));
    QVERIFY(line.find('\n') == std::string::npos);
    QCOMPARE(shown(received<Response>(line).result.error().message), shown("line one line two [31m \xef\xbf\xbd"));
}

void AnswersTest::notification_looksLikeThisOnTheWire()
{
    const Progress progress{.id = Id("r"),
                            .stage = "sampling",
                            .fraction = 0.5,
                            .samples = 40,
                            .medianMs = 12.5,
                            .relativeHalfWidth = 0.014};
    const std::string line = encodeNotification(progress);
    QCOMPARE(
        shown(line),
        QStringLiteral(R"({"jsonrpc":"2.0","method":"progress","params":{"id":"r","stage":"sampling","fraction":0.5,)"
                       R"("samples":40,"median_ms":12.5,"relative_half_width":0.014,"seconds_left":null}})"));
    QCOMPARE(received<Progress>(line) == progress, true);

    const Heartbeat heartbeat{.progressCounter = 18'446'744'073'709'551'615U};
    const std::string beat = encodeNotification(heartbeat);
    QCOMPARE(
        shown(beat),
        QStringLiteral(R"({"jsonrpc":"2.0","method":"heartbeat","params":{"progress_counter":18446744073709551615}})"));
    QCOMPARE(received<Heartbeat>(beat) == heartbeat, true);
}

void AnswersTest::parseEngineMessage_refusesNonsense_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *tag, const char *line, const char *sentence) {
        QTest::newRow(tag) << std::string(line) << std::string(sentence);
    };
    row("a print of some library", "Warning: no", "Byte 1: invalid literal.");
    row("list", "[]", "The text must be an object, not a list.");
    row("neither result nor error", R"({"jsonrpc":"2.0","id":1})", "A response must have either a result or an error.");
    row("both", R"({"jsonrpc":"2.0","id":1,"result":1,"error":{"code":1,"message":""}})",
        "A response must have either a result or an error.");
    row("result for nobody", R"({"jsonrpc":"2.0","id":null,"result":{}})", "A result must have the id of its request.");
    row("no id", R"({"jsonrpc":"2.0","result":{}})", "id is missing.");
    row("error a text", R"({"jsonrpc":"2.0","id":1,"error":"x"})", "error must be an object, not a text.");
    row("unknown notification", R"({"jsonrpc":"2.0","method":"alarm","params":{}})",
        "There is no notification \"alarm\".");
    row("unknown stage",
        R"({"jsonrpc":"2.0","method":"progress","params":{"id":1,"stage":"resting","fraction":0,"samples":0,)"
        R"("median_ms":null,"relative_half_width":null,"seconds_left":null}})",
        "params.stage must be a known stage, not \"resting\".");
    row("fraction over 1",
        R"({"jsonrpc":"2.0","method":"progress","params":{"id":1,"stage":"loading","fraction":1.5,"samples":0,)"
        R"("median_ms":null,"relative_half_width":null,"seconds_left":null}})",
        "params.fraction must be a number from 0 to 1.");
    row("negative counter", R"({"jsonrpc":"2.0","method":"heartbeat","params":{"progress_counter":-1}})",
        "params.progress_counter must be a whole number from 0 to 18446744073709551615.");
}

void AnswersTest::parseEngineMessage_refusesNonsense()
{
    QFETCH(std::string, line);
    QFETCH(std::string, sentence);
    const auto message = parseEngineMessage(line);
    QVERIFY(!message.has_value());
    QCOMPARE(shown(message.error().message), shown(sentence));
}

QTEST_APPLESS_MAIN(AnswersTest)
#include "tst_answers.moc"
