// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/serve_stdout.h"
#include "engine/program/standard_streams.h"
#include "tests/support/serve_conversation.h"
#include "tests/support/serve_lines.h"

#include <QTest>

#include <cstdio>

#include <sys/wait.h>

using namespace breakeven;
using namespace support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr program::ServeTiming fastHeartbeat{.heartbeat = 5ms};
/// Short, where a worker hangs on purpose and the test would only wait for it.
constexpr program::ServeTiming shortGrace{.grace = 50ms};

} // namespace

class ServeTroubleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void ServeTroubleTest::heartbeat_goesOnWhileARunHangs()
{
    ServeConversation talk(fastHeartbeat);
    talk.peer.send(runLine("1", "hangs"));
    talk.work.waitForStart(1);
    for (int i = 0; i < 20; ++i)
        QVERIFY(!talk.peer.nextNews(u"heartbeat"_s).isEmpty());
    talk.peer.send(helloLine("2")); // and calls are still heard
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
    talk.peer.send(runLine("1", "waits"));
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
    talk.peer.sendBytes(callLine("1", "devices"));
    talk.peer.hangUp();
    QVERIFY(talk.peer.nextAnswer().contains("result"_L1));
    QCOMPARE(talk.exitCode(), 0);
}

void ServeTroubleTest::endOfInput_stopsTheRun()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.hangUp();
    QCOMPARE(errorWord(talk.peer.nextAnswer()), "cancelled"_L1);
    QCOMPARE(talk.exitCode(), 0);
    QCOMPARE(talk.abandonedWith.load(), -1);
}

void ServeTroubleTest::endOfInput_abandonsARunThatHangs()
{
    ServeConversation talk(shortGrace);
    talk.peer.send(runLine("1", "hangs"));
    talk.work.waitForStart(1);
    talk.peer.hangUp();
    QCOMPARE(talk.exitCode(), 0);
    QCOMPARE(talk.abandonedWith.load(), 0);
}

void ServeTroubleTest::interruption_stopsTheRun()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.session.interrupt();
    QCOMPARE(errorWord(talk.peer.nextAnswer()), "cancelled"_L1);
    QCOMPARE(talk.exitCode(), 130);
}

void ServeTroubleTest::interruption_abandonsARunThatHangs()
{
    ServeConversation talk(shortGrace);
    talk.peer.send(runLine("1", "hangs"));
    talk.work.waitForStart(1);
    talk.session.interrupt();
    QCOMPARE(talk.exitCode(), 130);
    QCOMPARE(talk.abandonedWith.load(), 130);
}

void ServeTroubleTest::lostOutput_stopsTheRun()
{
    ServeConversation talk(fastHeartbeat); // a heartbeat is what finds out
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.stopReading();
    QCOMPARE(talk.exitCode(), 0);
    QCOMPARE(talk.abandonedWith.load(), -1);
}

void ServeTroubleTest::stalledClient_doesNotHoldUpARun()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "floods"));
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
        const bool written = ::write(STDOUT_FILENO, "its write\n", 10) == 10 && taken
            && ::write(*taken, "protocol\n", 9) == 9;
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
