// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/json_reading.h"
#include "engine/protocol/object_reader.h"
#include "engine/protocol/text_forms.h"
#include "engine/protocol/wire_text.h"

#include <QTest>

#include <clocale>
#include <string>

using namespace breakeven;
using protocol::Json;

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

tradeoff::Result<Json> parse(std::string_view text)
{
    return protocol::parseJson(text, protocol::messageLimits);
}

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class JsonReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseJson_acceptsWhatIsJson_data();
    void parseJson_acceptsWhatIsJson();
    void parseJson_refusesHostileText_data();
    void parseJson_refusesHostileText();
    void parseJson_keepsTheLimitsToTheByte();
    void parseJson_stopsAtTooManyValues();
    void parseJson_readsEveryDoubleBackExactly();
    void getters_nameThePath_data();
    void getters_nameThePath();
    void getters_keepTheFirstComplaint();
    void isUtcTime_knowsTheCalendar_data();
    void isUtcTime_knowsTheCalendar();
    void cleanText_isAlwaysReadable_data();
    void cleanText_isAlwaysReadable();
};

void JsonReadingTest::parseJson_acceptsWhatIsJson_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("dumped");
    QTest::newRow("object") << std::string(R"( {"a" : [1, -2, 3.5, true, null, "x"]} )")
                            << std::string(R"({"a":[1,-2,3.5,true,null,"x"]})");
    QTest::newRow("surrogate pair") << std::string(R"("\ud83d\ude00")") << std::string("\"\xf0\x9f\x98\x80\"");
    QTest::newRow("greatest integer") << std::string("18446744073709551615") << std::string("18446744073709551615");
    QTest::newRow("depth 16") << std::string(16, '[') + std::string(16, ']')
                              << std::string(16, '[') + std::string(16, ']');
    QTest::newRow("same key in two objects") << std::string(R"([{"a":1},{"a":1},{"b":{"a":1},"a":2}])")
                                             << std::string(R"([{"a":1},{"a":1},{"a":2,"b":{"a":1}}])");
    QTest::newRow("carriage return at the end") << std::string("{}\r") << std::string("{}");
    QTest::newRow("a number too small is zero") << std::string("1e-999") << std::string("0.0");
}

void JsonReadingTest::parseJson_acceptsWhatIsJson()
{
    QFETCH(std::string, text);
    QFETCH(std::string, dumped);
    const auto json = parse(text);
    QVERIFY2(json.has_value(), json ? "" : json.error().message.c_str());
    QCOMPARE(shown(json->dump()), shown(dumped));
}

void JsonReadingTest::parseJson_refusesHostileText_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("sentence"); // that must be in the error
    const auto row = [](const char *tag, const std::string &text, const char *sentence) {
        QTest::newRow(tag) << text << std::string(sentence);
    };
    row("empty", "", "Byte 1: unexpected end of input");
    row("blank", "  ", "unexpected end of input");
    row("depth 17", std::string(17, '[') + std::string(17, ']'), "nested deeper than 16 levels");
    row("depth 2000 of arrays", std::string(2000, '['), "nested deeper than 16 levels");
    row("depth 300000 of objects", repeated(R"({"a":)", 200'000),
        "At a.a.a.a.a.a.a.a.a.a.a.a.a.a.a: nested deeper than 16 levels");
    row("2 MB", '"' + std::string(2'000'000, 'x') + '"', "longer than 1048576 bytes");
    row("key twice", R"({"a":{"b":[0,{"c":1,"c":2}]}})", R"(At a.b[1]: the key "c" is there twice.)");
    row("key twice, once escaped", R"({"a":1,"\u0061":2})", R"(At the top: the key "a" is there twice.)");
    row("1e999", R"({"a":1e999})", "number is too large");
    row("-1e999", "-1e999", "number is too large");
    row("digits without end", std::string(400, '9'), "number is too large");
    row("NaN", R"({"a":NaN})", "Byte 6: invalid literal.");
    row("Infinity", "Infinity", "invalid literal");
    row("-Infinity", "-Infinity", "invalid number");
    row("lone high surrogate", R"("\ud800")", "surrogate");
    row("lone low surrogate", R"("\udc00")", "surrogate");
    row("surrogates the wrong way round", R"("\ude00\ud83d")", "surrogate");
    row("surrogate in UTF-8", "\"\xed\xa0\x80\"", "ill-formed UTF-8");
    row("overlong UTF-8", "\"\xc0\xaf\"", "ill-formed UTF-8");
    row("cut UTF-8", "\"\xe2\x82\"", "ill-formed UTF-8");
    row("Latin-1", "\"caf\xe9\"", "ill-formed UTF-8");
    row("NUL at the end", std::string("{}\0", 3), "Byte 3: NUL is not allowed.");
    row("NUL hides the rest", std::string("{}\0{\"evil\":1}", 13), "Byte 3: NUL is not allowed.");
    row("NUL escaped", R"(["x",{"a":"\u0000"}])", "At [1]: a text must not hold NUL.");
    row("NUL in a key", R"({"\u0000":1})", "a key must not hold control characters");
    row("newline in a key", R"({"a\nb":1})", "a key must not hold control characters");
    row("raw control character", "\"a\tb\"", "control character");
    row("trailing bytes", "{} x", "Byte 4: invalid literal.");
    row("two values", "{}{}", "Byte 3: unexpected '{'; expected end of input.");
    row("trailing comma", "[1,]", "Byte 4: unexpected ']'");
    row("comment", "{} // x", "invalid");
    row("single quotes", "{'a':1}", "invalid literal");
    row("leading zero", "01", "expected end of input");
    row("hex", "0x10", "Byte 2: invalid literal.");
    row("plus", "+1", "invalid literal");
    row("point alone", "1.", "invalid number");
    row("cut short", R"({"a":[1,2)", "unexpected end of input");
    row("hostile text is not quoted", "\x1b[31m", "Byte 1: invalid literal.");
}

void JsonReadingTest::parseJson_refusesHostileText()
{
    QFETCH(std::string, text);
    QFETCH(std::string, sentence);
    const auto json = parse(text);
    QVERIFY(!json.has_value());
    QCOMPARE(json.error().code, tradeoff::ErrorCode::BadRequest);
    const std::string &message = json.error().message;
    QVERIFY2(message.find(sentence) != std::string::npos, message.c_str());
    QVERIFY2(!protocol::hasControlCharacter(message) && message.size() < 200 && message.back() == '.', message.c_str());
}

void JsonReadingTest::parseJson_keepsTheLimitsToTheByte()
{
    const std::string most = '"' + std::string(protocol::maxLineBytes - 2, 'x') + '"';
    QVERIFY(parse(most).has_value());
    QVERIFY(!parse(most + ' ').has_value());
}

void JsonReadingTest::parseJson_stopsAtTooManyValues()
{
    // The list is a value too.
    const protocol::JsonLimits limits{.maxBytes = 1000, .maxValues = 4};
    QVERIFY(protocol::parseJson("[1,2,3]", limits).has_value());
    const auto refused = protocol::parseJson("[1,2,3,4]", limits);
    QVERIFY(!refused.has_value());
    QCOMPARE(shown(refused.error().message), QStringLiteral("At [3]: more than 4 values."));
}

void JsonReadingTest::parseJson_readsEveryDoubleBackExactly()
{
    // Values that need all 17 digits, the limits, and a locale whose decimal sign is a comma where there is one.
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    for (const double value :
         {0.1, 1.0 / 3, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 123456789.123456789, 1e22, -0.5}) {
        protocol::OrderedJson json;
        json["v"] = value;
        const auto read = parse(protocol::dumpLine(json));
        QVERIFY(read.has_value());
        QCOMPARE(read->at("v").get<double>() == value, true);
    }
    std::setlocale(LC_NUMERIC, "C");
}

void JsonReadingTest::getters_nameThePath_data()
{
    QTest::addColumn<std::string>("value"); // of latency_ms
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *tag, const char *value, const char *sentence) {
        QTest::newRow(tag) << std::string(value) << std::string(sentence);
    };
    row("fine", R"({"median":2,"samples":3})", "");
    row("text", R"({"median":"x","samples":3})", "measurements[3].latency_ms.median must be a number, not a text.");
    row("null", R"({"median":null,"samples":3})", "measurements[3].latency_ms.median must be a number, not null.");
    row("negative", R"({"median":-1e-9,"samples":3})", "measurements[3].latency_ms.median must be a number from 0 up.");
    row("missing", R"({"samples":3})", "measurements[3].latency_ms.median is missing.");
    row("fraction", R"({"median":1,"samples":3.0})",
        "measurements[3].latency_ms.samples must be a whole number, not a number with a fraction or exponent.");
    row("too many", R"({"median":1,"samples":11})",
        "measurements[3].latency_ms.samples must be a whole number from 1 to 10.");
    row("beyond 64 bits signed", R"({"median":1,"samples":18446744073709551615})",
        "measurements[3].latency_ms.samples must be a whole number from 1 to 10.");
    row("unknown key", R"({"median":1,"samples":3,"mode":4})",
        "measurements[3].latency_ms must not have the key \"mode\".");
    row("list", "[]", "measurements[3].latency_ms must be an object, not a list.");
}

void JsonReadingTest::getters_nameThePath()
{
    QFETCH(std::string, value);
    QFETCH(std::string, sentence);
    const auto json = parse(R"({"latency_ms":)" + value + '}');
    QVERIFY(json.has_value());
    protocol::Complaint complaint;
    protocol::ObjectReader reader(*json, "measurements[3]", complaint);
    protocol::ObjectReader latency = reader.object("latency_ms");
    const double median = latency.number("median");
    const int samples = latency.integer("samples", 1, 10);
    latency.refuseOtherKeys();
    const auto result = complaint.orValue(median + samples);
    QCOMPARE(shown(result ? std::string() : result.error().message), shown(sentence));
}

void JsonReadingTest::getters_keepTheFirstComplaint()
{
    const auto json = parse(R"({"a":"x"})");
    protocol::Complaint complaint;
    protocol::ObjectReader reader(*json, {}, complaint);
    static_cast<void>(reader.number("a"));
    static_cast<void>(reader.number("b"));
    QCOMPARE(shown(complaint.orValue(0).error().message), QStringLiteral("a must be a number, not a text."));
}

void JsonReadingTest::isUtcTime_knowsTheCalendar_data()
{
    QTest::addColumn<std::string>("time");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *time, bool valid) { QTest::newRow(time) << std::string(time) << valid; };
    row("2026-01-31T12:00:00Z", true);
    row("2024-02-29T00:00:00Z", true);
    row("2016-12-31T23:59:60Z", true);
    row("2026-02-29T00:00:00Z", false);
    row("2026-04-31T00:00:00Z", false);
    row("2026-13-01T00:00:00Z", false);
    row("2026-00-01T00:00:00Z", false);
    row("2026-01-01T24:00:00Z", false);
    row("2026-01-01T00:60:00Z", false);
    row("2026-01-01T00:00:61Z", false);
    row("2026-01-01T00:00:00", false);
    row("2026-01-01 00:00:00Z", false);
    row("2026-01-01T00:00:00+", false);
    row("2026-01-01T0:00:000Z", false);
    row("", false);
}

void JsonReadingTest::isUtcTime_knowsTheCalendar()
{
    QFETCH(std::string, time);
    QFETCH(bool, valid);
    QCOMPARE(protocol::isUtcTime(time), valid);
}

void JsonReadingTest::cleanText_isAlwaysReadable_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("clean");
    QTest::newRow("plain") << std::string("a \xc3\xa9 \xf0\x9f\x98\x80") << std::string("a \xc3\xa9 \xf0\x9f\x98\x80");
    QTest::newRow("control") << std::string("a\nb\x1b[0m\x7f") << std::string("a b [0m ");
    QTest::newRow("NUL") << std::string("a\0b", 3) << std::string("a b");
    QTest::newRow("C1") << std::string("a\xc2\x9b"
                                       "b")
                        << std::string("a  b");
    QTest::newRow("bad UTF-8") << std::string("a\xff"
                                              "b")
                               << std::string("a\xef\xbf\xbd"
                                              "b");
    QTest::newRow("too long, cut between characters")
        << repeated("\xe2\x82\xac", 6000) << repeated("\xe2\x82\xac", 16'384 / 3);
    QTest::newRow("replacing makes it too long") << std::string(16'384, '\xff') << repeated("\xef\xbf\xbd", 16'384 / 3);
}

void JsonReadingTest::cleanText_isAlwaysReadable()
{
    QFETCH(std::string, text);
    QFETCH(std::string, clean);
    QCOMPARE(shown(protocol::cleanText(text)), shown(clean));
    protocol::OrderedJson json;
    json["t"] = protocol::cleanText(text);
    const auto read = parse(protocol::dumpLine(json));
    QVERIFY(read.has_value());
    protocol::Complaint complaint;
    protocol::ObjectReader reader(*read, {}, complaint);
    QCOMPARE(shown(reader.text("t")), shown(clean));
    QVERIFY(complaint.empty());
}

QTEST_APPLESS_MAIN(JsonReadingTest)
#include "tst_json_reading.moc"
