// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/answer_codec.h"
#include "engine/protocol/call_codec.h"

#include <QTest>

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

using namespace breakeven;
using namespace breakeven::protocol;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

RunCall sampleRun()
{
    return {.workload = {.family = tradeoff::Family::Cnn,
                         .precision = tradeoff::Precision::Fp16,
                         .sizeBytes = 500'000'000,
                         .batch = 4},
            .deviceId = "cuda:1",
            .effort = tradeoff::Effort::Precise,
            .path = tradeoff::Path::Plain,
            .threads = 3,
            .dollarsPerHour = 2.5};
}

/// What the engine answers to a line, in whole; empty where it answers nothing.
std::string refusalOf(std::string_view line)
{
    const auto call = parseCall(line);
    return call || !call.error().answered ? std::string() : encodeRefusal(call.error());
}

} // namespace

class MessagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void call_looksLikeThisOnTheWire_data();
    void call_looksLikeThisOnTheWire();
    void call_takesLeftOutAndNullOptionsAlike();
    void parseCall_answersBadLines_data();
    void parseCall_answersBadLines();
    void parseCall_namesWhatIsWrongWithARun_data();
    void parseCall_namesWhatIsWrongWithARun();
    void parseCall_neverAnswersANotification();
};

void MessagesTest::call_looksLikeThisOnTheWire_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::optional<Id>>("id");
    QTest::addColumn<Call>("call");
    const auto row = [](const char *tag, const char *line, const std::optional<Id> &id, const Call &call) {
        QTest::newRow(tag) << std::string(line) << id << call;
    };
    row("hello", R"({"jsonrpc":"2.0","id":1,"method":"hello","params":{"client":"breakeven 0.1","protocol":1}})",
        Id(std::int64_t{1}), HelloCall{.client = "breakeven 0.1"});
    row("devices", R"({"jsonrpc":"2.0","id":"seven","method":"devices","params":{}})", Id("seven"), DevicesCall{});
    row("run",
        R"({"jsonrpc":"2.0","id":-9223372036854775808,"method":"run",)"
        R"("params":{"workload":{"family":"cnn","precision":"fp16",)"
        R"("size_bytes":500000000,"batch":4},"device":"cuda:1","effort":"precise","path":"plain",)"
        R"("threads":3,"dollars_per_hour":2.5}})",
        Id(std::numeric_limits<std::int64_t>::min()), sampleRun());
    row("cancel of a number", R"({"jsonrpc":"2.0","id":2,"method":"cancel","params":{"id":9223372036854775807}})",
        Id(std::int64_t{2}), CancelCall{.id = std::numeric_limits<std::int64_t>::max()});
    row("cancel of a text", R"({"jsonrpc":"2.0","id":2,"method":"cancel","params":{"id":"seven"}})",
        Id(std::int64_t{2}), CancelCall{.id = "seven"});
    row("shutdown, a notification", R"({"jsonrpc":"2.0","method":"shutdown","params":{}})", std::nullopt,
        ShutdownCall{});
}

void MessagesTest::call_looksLikeThisOnTheWire()
{
    QFETCH(std::string, line);
    QFETCH(std::optional<Id>, id);
    QFETCH(Call, call);
    QCOMPARE(shown(encodeCall(id, call)), shown(line));
    const auto read = parseCall(line);
    QVERIFY2(read.has_value(), read ? "" : read.error().error.message.c_str());
    QCOMPARE(read->id == id, true);
    QCOMPARE(read->call == call, true);
}

void MessagesTest::call_takesLeftOutAndNullOptionsAlike()
{
    RunCall expected = sampleRun();
    expected.threads.reset();
    expected.dollarsPerHour.reset();
    const std::string start =
        R"({"jsonrpc":"2.0","id":1,"method":"run","params":{"workload":{"family":"cnn","precision":"fp16",)"
        R"("size_bytes":500000000,"batch":4},"device":"cuda:1","effort":"precise","path":"plain")";
    QCOMPARE(shown(encodeCall(Id(std::int64_t{1}), expected)), shown(start + "}}"));
    for (const char *end : {"}}", R"(,"threads":null,"dollars_per_hour":null}})"}) {
        const auto read = parseCall(start + end);
        QVERIFY(read.has_value());
        QCOMPARE(std::get<RunCall>(read->call) == expected, true);
    }
    QVERIFY(
        parseCall(R"({"jsonrpc":"2.0","id":1,"method":"devices"})").has_value()); // JSON-RPC lets params be left out
}

void MessagesTest::parseCall_answersBadLines_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("answer");
    const auto row = [](const char *tag, const std::string &line, const char *id, int code,
                        const std::string &message) {
        QTest::newRow(tag) << line
                           << R"({"jsonrpc":"2.0","id":)" + std::string(id) + R"(,"error":{"code":)"
                + std::to_string(code) + R"(,"message":")" + message + R"(","data":{"code":"bad_request"}}})";
    };
    row("empty line", "", "null", -32700, "Byte 1: unexpected end of input; expected '[', '{', or a literal.");
    row("garbage", "hello", "null", -32700, "Byte 1: invalid literal.");
    row("too long", std::string(2'000'000, ' '), "null", -32700, "The text is longer than 1048576 bytes.");
    row("too deep", std::string(2000, '['), "null", -32700,
        "At [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: nested deeper than 16 levels.");
    row("id twice", R"({"jsonrpc":"2.0","id":1,"id":2,"method":"devices"})", "null", -32700,
        R"(At the top: the key \"id\" is there twice.)");
    row("batch", "[]", "null", -32600, "A request must be an object, one a line; lists of them are not served.");
    row("number", "7", "null", -32600, "A request must be an object, one a line; lists of them are not served.");
    row("no version", R"({"id":1,"method":"devices"})", "1", -32600, R"(jsonrpc must be \"2.0\".)");
    row("version as number", R"({"jsonrpc":2.0,"id":1,"method":"devices"})", "1", -32600,
        R"(jsonrpc must be \"2.0\".)");
    const char *const badId = "id must be a whole number or a text of 1 to 128 bytes.";
    row("id null", R"({"jsonrpc":"2.0","id":null,"method":"devices"})", "null", -32600, badId);
    row("id with a fraction", R"({"jsonrpc":"2.0","id":1.5,"method":"devices"})", "null", -32600, badId);
    row("id true", R"({"jsonrpc":"2.0","id":true,"method":"devices"})", "null", -32600, badId);
    row("id an object", R"({"jsonrpc":"2.0","id":{},"method":"devices"})", "null", -32600, badId);
    row("id too large", R"({"jsonrpc":"2.0","id":9223372036854775808,"method":"devices"})", "null", -32600, badId);
    row("id empty", R"({"jsonrpc":"2.0","id":"","method":"devices"})", "null", -32600, badId);
    row("id too long", R"({"jsonrpc":"2.0","id":")" + std::string(129, 'x') + R"(","method":"devices"})", "null",
        -32600, badId);
    row("id with an escape sequence", R"({"jsonrpc":"2.0","id":"\u001b","method":"devices"})", "null", -32600, badId);
    row("no method", R"({"jsonrpc":"2.0","id":1})", "1", -32600, "method is missing.");
    row("method a number", R"({"jsonrpc":"2.0","id":1,"method":1})", "1", -32600,
        "method must be a text, not a whole number.");
    row("method too long", R"({"jsonrpc":"2.0","id":1,"method":")" + std::string(65, 'x') + R"("})", "1", -32600,
        "method must be at most 64 bytes long.");
    row("extra key", R"({"jsonrpc":"2.0","id":1,"method":"devices","extra":1})", "1", -32600,
        R"(The object must not have the key \"extra\".)");
    row("unknown method", R"({"jsonrpc":"2.0","id":"a","method":"fly"})", "\"a\"", -32601,
        R"(There is no method \"fly\"; known are hello, devices, run, cancel and shutdown.)");
    row("params by position", R"({"jsonrpc":"2.0","id":1,"method":"devices","params":[]})", "1", -32602,
        "params must be an object, not a list.");
    row("params of too many", R"({"jsonrpc":"2.0","id":1,"method":"devices","params":{"all":true}})", "1", -32602,
        R"(The object must not have the key \"all\".)");
    row("cancel of nothing", R"({"jsonrpc":"2.0","id":1,"method":"cancel","params":{}})", "1", -32602, badId);
    row("cancel of null", R"({"jsonrpc":"2.0","id":1,"method":"cancel","params":{"id":null}})", "1", -32602, badId);
    row("other protocol", R"({"jsonrpc":"2.0","id":1,"method":"hello","params":{"client":"x","protocol":2}})", "1",
        -32602, "This engine speaks protocol 1, the client asked for 2. Take both from the same release.");
}

void MessagesTest::parseCall_answersBadLines()
{
    QFETCH(std::string, line);
    QFETCH(std::string, answer);
    QCOMPARE(shown(refusalOf(line)), shown(answer));
    // The client can read the answer.
    const auto message = parseEngineMessage(answer);
    QVERIFY2(message.has_value(), message ? "" : message.error().message.c_str());
    QCOMPARE(std::get<Response>(*message).result.error().code, tradeoff::ErrorCode::BadRequest);
}

void MessagesTest::parseCall_namesWhatIsWrongWithARun_data()
{
    QTest::addColumn<std::string>("patch");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *tag, const char *patch, const char *sentence) {
        QTest::newRow(tag) << std::string(patch) << std::string(sentence);
    };
    row("no workload", R"({"workload":null})", "workload is missing.");
    row("size a text", R"({"workload":{"size_bytes":"2GB"}})",
        "workload.size_bytes must be a whole number, not a text.");
    row("size 0", R"({"workload":{"size_bytes":0}})",
        "workload: A model of 0 B is too small; the smallest is 0.05 GB.");
    row("size negative", R"({"workload":{"size_bytes":-1}})",
        "workload.size_bytes must be a whole number from 0 to 1000000000000000.");
    row("size huge", R"({"workload":{"size_bytes":1e300}})",
        "workload.size_bytes must be a whole number, not a number with a fraction or exponent.");
    row("batch 0", R"({"workload":{"batch":0}})", "workload.batch must be a whole number from 1 to 65536.");
    row("family", R"({"workload":{"family":"gan"}})",
        R"(workload.family must be "mlp", "transformer" or "cnn", not "gan".)");
    row("precision", R"({"workload":{"precision":"int8"}})",
        R"(workload.precision must be "fp32", "bf16" or "fp16", not "int8".)");
    row("device", R"({"device":""})", R"(device must be a device's id such as "cpu" or "cuda:0", not "".)");
    row("effort", R"({"effort":"max"})", R"(effort must be "quick" or "precise", not "max".)");
    row("path", R"({"path":1})", "path must be a text, not a whole number.");
    row("threads 0", R"({"threads":0})", "threads must be a whole number from 1 to 4096.");
    row("threads a text", R"({"threads":"2"})", "threads must be a whole number, not a text.");
    row("price 0", R"({"dollars_per_hour":0})",
        "dollars_per_hour: The price must be dollars an hour, more than 0 and at most 100000.");
    row("price negative", R"({"dollars_per_hour":-1})", "dollars_per_hour must be a number from 0 up.");
    row("unknown key", R"({"gpu":true})", R"(The object must not have the key "gpu".)");
}

void MessagesTest::parseCall_namesWhatIsWrongWithARun()
{
    QFETCH(std::string, patch);
    QFETCH(std::string, sentence);
    Json json = Json::parse(encodeCall(Id("r"), sampleRun()));
    json["params"].merge_patch(Json::parse(patch));
    const auto call = parseCall(json.dump());
    QVERIFY(!call.has_value());
    QCOMPARE(call.error().code, -32602);
    QCOMPARE(call.error().id == Id("r"), true);
    QCOMPARE(shown(call.error().error.message), shown(sentence));
}

void MessagesTest::parseCall_neverAnswersANotification()
{
    // JSON-RPC 2.0, section 4.1: not even an error is sent. A line that is no request at all is answered with a null
    // id.
    for (const char *line :
         {R"({"jsonrpc":"2.0","method":"fly"})", R"({"jsonrpc":"2.0","method":"cancel","params":{"id":1.5}})",
          R"({"jsonrpc":"2.0","method":"devices","params":[]})"}) {
        const auto call = parseCall(line);
        QVERIFY(!call.has_value());
        QVERIFY2(!call.error().answered, line);
    }
    QVERIFY(parseCall("{}").error().answered);
}

QTEST_APPLESS_MAIN(MessagesTest)
#include "tst_messages.moc"
