// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/serve_conversation.h"
#include "tests/support/serve_lines.h"

#include <QTest>

#include <random>
#include <thread>

using namespace breakeven::support;
using namespace Qt::StringLiterals;

class ServeHostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badLine_getsAnErrorAndTheNextIsServed_data();
    void badLine_getsAnErrorAndTheNextIsServed();
    void hostileLines_getOneErrorEach();
};

void ServeHostileTest::badLine_getsAnErrorAndTheNextIsServed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("hasId"); // then it is 1
    const auto row = [](const char *name, const QByteArray &line, int code, bool hasId) {
        QTest::newRow(name) << line << code << hasId;
    };
    const QByteArray run = runLine("1", "cpu");
    const auto changed = [&run](const char *from, const char *to) { return QByteArray(run).replace(from, to); };
    row("empty", "", -32700, false);
    row("no JSON", "hello", -32700, false);
    row("half a message", run.left(run.size() / 2), -32700, false);
    row("two messages", run + run, -32700, false);
    row("too long", QByteArray(2'000'000, ' '), -32700, false);
    row("too deep", QByteArray(100'000, '['), -32700, false);
    row("too deep inside", changed(R"("effort":)", R"("x":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]],"effort":)"), -32700,
        false);
    row("NUL", QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hel\0lo\"}", 40), -32700, false);
    row("NUL escaped", R"({"jsonrpc":"2.0","id":1,"method":"hel\u0000lo"})", -32700, false);
    row("bad UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\xfe\"}", -32700, false);
    row("key given twice", changed(R"("id":1,)", R"("id":1,"id":2,)"), -32700, false);
    row("NaN", changed(R"("batch":1)", R"("batch":NaN)"), -32700, false);
    row("infinite", changed(R"("batch":1)", R"("batch":1e999)"), -32700, false);
    row("array", "[" + run + "]", -32600, false);
    row("text", R"("hello")", -32600, false);
    row("id is an object", changed(R"("id":1)", R"("id":{})"), -32600, false);
    row("id is null", changed(R"("id":1)", R"("id":null)"), -32600, false);
    row("id is a fraction", changed(R"("id":1)", R"("id":1.5)"), -32600, false);
    row("id is too long", changed(R"("id":1)", ("\"id\":\"" + QByteArray(129, 'x') + '"').constData()), -32600, false);
    row("no version", changed(R"("jsonrpc":"2.0",)", ""), -32600, true);
    row("method is a number", R"({"jsonrpc":"2.0","id":1,"method":7})", -32600, true);
    row("unknown method", R"({"jsonrpc":"2.0","id":1,"method":"eval"})", -32601, true);
    row("params are a list", R"({"jsonrpc":"2.0","id":1,"method":"run","params":[1]})", -32602, true);
    row("params are missing", R"({"jsonrpc":"2.0","id":1,"method":"run"})", -32602, true);
    row("batch is a text", changed(R"("batch":1)", R"("batch":"1")"), -32602, true);
    row("batch is zero", changed(R"("batch":1)", R"("batch":0)"), -32602, true);
    row("batch is negative", changed(R"("batch":1)", R"("batch":-1)"), -32602, true);
    row("batch is huge", changed(R"("batch":1)", R"("batch":1e15)"), -32602, true);
    row("family is unknown", changed("mlp", "rnn"), -32602, true);
    row("precision is unknown", changed("fp32", "fp8"), -32602, true);
    row("device is a path", changed(R"("cpu")", R"("../cpu")"), -32602, true);
    row("one key too many", changed(R"("effort")", R"("colour":1,"effort")"), -32602, true);
    row("cancel of a list", R"({"jsonrpc":"2.0","id":1,"method":"cancel","params":{"id":[1]}})", -32602, true);
}

void ServeHostileTest::badLine_getsAnErrorAndTheNextIsServed()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(bool, hasId);
    ServeConversation talk;
    talk.peer.send(line);
    const QJsonObject answer = talk.peer.nextAnswer();
    QCOMPARE(errorNumber(answer), code);
    QCOMPARE(errorWord(answer), "bad_request"_L1);
    QVERIFY(!answer.value("error"_L1).toObject().value("message"_L1).toString().isEmpty());
    QCOMPARE(answer.value("id"_L1), hasId ? QJsonValue(1) : QJsonValue(QJsonValue::Null));
    talk.peer.send(helloLine("2"));
    QCOMPARE(talk.peer.nextAnswer().value("id"_L1).toInt(), 2);
}

void ServeHostileTest::hostileLines_getOneErrorEach()
{
    constexpr int lines = 10'000;
    ServeConversation talk;
    std::thread sender([&talk] {
        std::mt19937 random(1); // NOLINT: the same lines each time
        const QByteArray good = runLine("1", "cpu");
        for (int i = 0; i < lines; ++i) {
            QByteArray line = good;
            for (int j = 0; j < 4; ++j)
                line[static_cast<qsizetype>(random() % static_cast<unsigned>(line.size()))] = static_cast<char>(random()
                                                                                                                % 256);
            line.replace('\n', ' ');
            line += '\x01'; // nothing may follow a message, so that every line is bad
            talk.peer.send(line);
        }
        talk.peer.send(helloLine("2"));
    });
    int errors = 0;
    QJsonObject answer;
    for (answer = talk.peer.nextAnswer(); answer.contains("error"_L1); answer = talk.peer.nextAnswer())
        ++errors;
    sender.join();
    QCOMPARE(errors, lines);
    QCOMPARE(answer.value("id"_L1).toInt(), 2);
}

QTEST_APPLESS_MAIN(ServeHostileTest)
#include "tst_serve_hostile.moc"
