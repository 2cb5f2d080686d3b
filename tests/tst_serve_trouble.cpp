// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/serve_stdout.h"
#include "engine/program/standard_streams.h"
#include "tests/support/serve_conversation.h"

#include <QTest>

#include <cstdio>
#include <random>

#include <sys/wait.h>

using namespace breakeven;
using support::LinePeer;
using support::ServeConversation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr program::ServeTiming fastHeartbeat{.heartbeat = 5ms};
/// Short, where a worker hangs on purpose and the test would only wait for it.
constexpr program::ServeTiming shortGrace{.grace = 50ms};

int errorNumber(const QJsonObject &answer)
{
    return answer.value("error"_L1).toObject().value("code"_L1).toInt();
}

QString errorWord(const QJsonObject &answer)
{
    return answer.value("error"_L1).toObject().value("data"_L1).toObject().value("code"_L1).toString();
}

} // namespace

class ServeTroubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badLine_getsAnErrorAndTheNextIsServed_data();
    void badLine_getsAnErrorAndTheNextIsServed();
    void hostileLines_getOneErrorEach();
    void heartbeat_goesOnWhileARunHangs();
    void heartbeat_countsWork();
    void endOfInput_cutsALineShort();
    void endOfInput_takesALineThatLacksItsNewline();
    void endOfInput_stopsTheRun();
    void endOfInput_abandonsARunThatHangs();
    void interruption_stopsTheRun();
    void interruption_abandonsARunThatHangs();
    void lostOutput_stopsTheRun();
    void stalledClient_doesNotHoldUpARun();
    void stalledClient_doesNotHoldUpTheEnd_data();
    void stalledClient_doesNotHoldUpTheEnd();
    void prints_goToStandardError();
    void closedOutput_isRefused();
};

void ServeTroubleTest::badLine_getsAnErrorAndTheNextIsServed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("hasId"); // then it is 1
    const auto row = [](const char *name, const QByteArray &line, int code, bool hasId) {
        QTest::newRow(name) << line << code << hasId;
    };
    const QByteArray run = ServeConversation::runLine("1", "cpu");
    const auto changed = [&run](const char *from, const char *to) { return QByteArray(run).replace(from, to); };
    row("empty", "", -32700, false);
    row("no JSON", "hello", -32700, false);
    row("half a message", run.left(run.size() / 2), -32700, false);
    row("two messages", run + run, -32700, false);
    row("too long", QByteArray(2'000'000, ' '), -32700, false);
    row("too deep", QByteArray(100'000, '['), -32700, false);
    row("too deep inside", changed(R"("effort":)", R"("x":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]],"effort":)"), -32700, false);
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

void ServeTroubleTest::badLine_getsAnErrorAndTheNextIsServed()
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
    talk.peer.send(talk.helloLine("2"));
    QCOMPARE(talk.peer.nextAnswer().value("id"_L1).toInt(), 2);
}

void ServeTroubleTest::hostileLines_getOneErrorEach()
{
    constexpr int lines = 10'000;
    ServeConversation talk;
    std::thread sender([&talk] {
        std::mt19937 random(1); // NOLINT: the same lines each time
        const QByteArray good = talk.runLine("1", "cpu");
        for (int i = 0; i < lines; ++i) {
            QByteArray line = good;
            for (int j = 0; j < 4; ++j)
                line[static_cast<qsizetype>(random() % static_cast<unsigned>(line.size()))] = static_cast<char>(random() % 256);
            line.replace('\n', ' ');
            line += '\x01'; // nothing may follow a message, so that every line is bad
            talk.peer.send(line);
        }
        talk.peer.send(talk.helloLine("2"));
    });
    int errors = 0;
    QJsonObject answer;
    for (answer = talk.peer.nextAnswer(); answer.contains("error"_L1); answer = talk.peer.nextAnswer())
        ++errors;
    sender.join();
    QCOMPARE(errors, lines);
    QCOMPARE(answer.value("id"_L1).toInt(), 2);
}

void ServeTroubleTest::heartbeat_goesOnWhileARunHangs()
{
    ServeConversation talk(fastHeartbeat);
    talk.peer.send(talk.runLine("1", "hangs"));
    talk.work.waitForStart(1);
    for (int i = 0; i < 20; ++i)
        QVERIFY(!talk.peer.nextNews(u"heartbeat"_s).isEmpty());
    talk.peer.send(talk.helloLine("2")); // and calls are still heard
    QCOMPARE(talk.peer.nextAnswer().value("id"_L1).toInt(), 2);
}

void ServeTroubleTest::heartbeat_countsWork()
{
    ServeConversation talk(fastHeartbeat);
    const auto count = [&talk] {
        const QJsonObject params = talk.peer.nextNews(u"heartbeat"_s).value("params"_L1).toObject();
        return params.value("progress_counter"_L1).toInt(-1);
    };
    QCOMPARE(count(), 0);
    talk.peer.send(talk.runLine("1", "waits"));
    int now = 0;
    while (now == 0)
        now = count();
    QCOMPARE(now, 1); // the script's one report
    talk.work.release();
    QVERIFY(talk.peer.nextAnswer().contains("result"_L1));
    while (now == 1)
        now = count();
    QCOMPARE(now, 2); // and the run itself
}

void ServeTroubleTest::endOfInput_cutsALineShort()
{
    ServeConversation talk;
    talk.peer.sendBytes(R"({"jsonrpc":"2.0","id":1,"me)");
    talk.peer.hangUp();
    const QJsonObject answer = talk.peer.nextAnswer();
    QCOMPARE(errorNumber(answer), -32700);
    QVERIFY(answer.value("id"_L1).isNull());
    QVERIFY(talk.peer.nextAnswer().isEmpty());
    QCOMPARE(talk.exitCode(), 0);
}

void ServeTroubleTest::endOfInput_takesALineThatLacksItsNewline()
{
    ServeConversation talk;
    talk.peer.sendBytes(talk.callLine("1", "devices"));
    talk.peer.hangUp();
    QVERIFY(talk.peer.nextAnswer().contains("result"_L1));
    QCOMPARE(talk.exitCode(), 0);
}

void ServeTroubleTest::endOfInput_stopsTheRun()
{
    ServeConversation talk;
    talk.peer.send(talk.runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.hangUp();
    QCOMPARE(errorWord(talk.peer.nextAnswer()), "cancelled"_L1);
    QCOMPARE(talk.exitCode(), 0);
    QCOMPARE(talk.abandonedWith.load(), -1);
}

void ServeTroubleTest::endOfInput_abandonsARunThatHangs()
{
    ServeConversation talk(shortGrace);
    talk.peer.send(talk.runLine("1", "hangs"));
    talk.work.waitForStart(1);
    talk.peer.hangUp();
    QCOMPARE(talk.exitCode(), 0);
    QCOMPARE(talk.abandonedWith.load(), 0);
}

void ServeTroubleTest::interruption_stopsTheRun()
{
    ServeConversation talk;
    talk.peer.send(talk.runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.session.interrupt();
    QCOMPARE(errorWord(talk.peer.nextAnswer()), "cancelled"_L1);
    QCOMPARE(talk.exitCode(), 130);
}

void ServeTroubleTest::interruption_abandonsARunThatHangs()
{
    ServeConversation talk(shortGrace);
    talk.peer.send(talk.runLine("1", "hangs"));
    talk.work.waitForStart(1);
    talk.session.interrupt();
    QCOMPARE(talk.exitCode(), 130);
    QCOMPARE(talk.abandonedWith.load(), 130);
}

void ServeTroubleTest::lostOutput_stopsTheRun()
{
    ServeConversation talk(fastHeartbeat); // a heartbeat is what finds out
    talk.peer.send(talk.runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.stopReading();
    QCOMPARE(talk.exitCode(), 0);
    QCOMPARE(talk.abandonedWith.load(), -1);
}

void ServeTroubleTest::stalledClient_doesNotHoldUpARun()
{
    ServeConversation talk;
    talk.peer.send(talk.runLine("1", "floods"));
    talk.work.waitForEnd(1); // 100,000 reports; a pipe holds some 500 and nobody has read one
    QVERIFY(talk.peer.nextAnswer().contains("result"_L1));
    QVERIFY(!talk.peer.news.empty());
    QVERIFY(talk.peer.news.size() < 10'000);
}

void ServeTroubleTest::stalledClient_doesNotHoldUpTheEnd_data()
{
    QTest::addColumn<bool>("interrupted");
    QTest::newRow("interruption") << true;
    QTest::newRow("end of input") << false;
}

void ServeTroubleTest::stalledClient_doesNotHoldUpTheEnd()
{
    QFETCH(bool, interrupted);
    ServeConversation talk;
    // Calls for more answers than a pipe holds: the session waits for room that never comes.
    for (int i = 0; i < 4'000; ++i)
        talk.peer.send("x");
    talk.peer.waitForUnread(50'000);
    if (interrupted)
        talk.session.interrupt();
    else
        talk.peer.hangUp();
    QCOMPARE(talk.exitCode(), interrupted ? 130 : 0);
}

void ServeTroubleTest::prints_goToStandardError()
{
    int out[2];
    int err[2];
    QVERIFY(::pipe(out) == 0 && ::pipe(err) == 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        const auto taken = program::takeStandardOutput();
        std::printf("a library's printf\n");
        std::fflush(stdout);
        const bool written = ::write(STDOUT_FILENO, "its write\n", 10) == 10 && taken && ::write(*taken, "protocol\n", 9) == 9;
        const bool isPrivate = taken && (::fcntl(*taken, F_GETFD) & FD_CLOEXEC) != 0;
        ::_exit(written && isPrivate ? 0 : 1);
    }
    ::close(out[1]);
    ::close(err[1]);
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    LinePeer outPeer(-1, out[0]);
    LinePeer errPeer(-1, err[0]);
    QCOMPARE(outPeer.nextLine(), QByteArray("protocol"));
    QVERIFY(outPeer.nextLine().isNull());
    QCOMPARE(errPeer.nextLine(), QByteArray("a library's printf"));
    QCOMPARE(errPeer.nextLine(), QByteArray("its write"));
}

void ServeTroubleTest::closedOutput_isRefused()
{
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        ::close(STDOUT_FILENO);
        program::settleStandardStreams();
        ::_exit(program::takeStandardOutput() ? 1 : 0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

QTEST_APPLESS_MAIN(ServeTroubleTest)
#include "tst_serve_trouble.moc"
