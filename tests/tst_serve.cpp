// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/serve_conversation.h"
#include "tests/support/serve_lines.h"

#include <QJsonArray>
#include <QTest>

using namespace breakeven;
using namespace support;
using namespace Qt::StringLiterals;

class ServeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hello_isAnsweredWhileTheDevicesAreProbed();
    void hello_refusesAnotherProtocol();
    void run_tellsThatItWasReceivedThenItsResult();
    void run_tellsThatItWasReceivedWhileAnotherRuns();
    void run_answersInOrderOneAtATime();
    void run_passesTheErrorOn_data();
    void run_passesTheErrorOn();
    void run_isRefusedWhenTooManyWait();
    void cancel_stopsTheRunningOne();
    void cancel_holdsThoughTheRunEndsWell();
    void cancel_removesAWaitingOne();
    void cancel_ofNothingSaysSo();
    void id_isRefusedWhileItsRequestIsPending();
    void id_isFreeOnceItsRequestIsAnswered();
    void notification_isNeverAnswered();
    void notification_cancels();
    void shutdown_answersCancelsAndEnds();
};

void ServeTest::hello_isAnsweredWhileTheDevicesAreProbed()
{
    ServeConversation talk({}, true);
    talk.peer.send(callLine("1", "devices"));
    talk.peer.send(helloLine("2"));
    const QJsonObject hello = talk.peer.nextAnswer();
    QCOMPARE(idOf(hello), 2);
    QCOMPARE(resultOf(hello),
             (QJsonObject{{"engine"_L1, "1.2.3"_L1}, {"protocol"_L1, 1}, {"libtorch"_L1, "2.15.0"_L1}}));
    talk.work.release();
    const QJsonObject devices = talk.peer.nextAnswer();
    QCOMPARE(idOf(devices), 1);
    QCOMPARE(resultOf(devices).value("devices"_L1).toArray().at(0).toObject().value("id"_L1).toString(), "cpu"_L1);
}

void ServeTest::hello_refusesAnotherProtocol()
{
    ServeConversation talk;
    talk.peer.send(callLine("1", "hello", R"({"client":"test","protocol":2})"));
    QCOMPARE(errorWord(talk.peer.nextAnswer()), "bad_request"_L1);
}

void ServeTest::run_tellsThatItWasReceivedThenItsResult()
{
    ServeConversation talk;
    talk.peer.send(runLine("\"a\"", "cpu", 7));
    const QJsonObject first = talk.peer.next();
    QCOMPARE(first.value("method"_L1).toString(), "progress"_L1);
    const QJsonObject params = first.value("params"_L1).toObject();
    QCOMPARE(params.value("id"_L1).toString(), "a"_L1);
    QCOMPARE(params.value("stage"_L1).toString(), "checking"_L1);
    QCOMPARE(params.value("fraction"_L1).toDouble(-1), 0.0);

    const QJsonObject answer = talk.peer.nextAnswer();
    QCOMPARE(answer.value("id"_L1).toString(), "a"_L1);
    const QJsonObject measured = resultOf(answer).value("measurement"_L1).toObject();
    QCOMPARE(measured.value("workload"_L1).toObject().value("batch"_L1).toInt(), 7);
    QCOMPARE(measured.value("latency_ms"_L1).toObject().value("median"_L1).toDouble(), 16.0);
    QCOMPARE(resultOf(answer).value("agreement"_L1).toObject().value("tolerance"_L1).toDouble(), 0.5);

    // The script reports one change of stage, and before the answer.
    QVERIFY(!talk.peer.news.empty());
    QCOMPARE(talk.peer.news.front().value("params"_L1).toObject().value("stage"_L1).toString(), "sampling"_L1);
}

void ServeTest::run_tellsThatItWasReceivedWhileAnotherRuns()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.send(runLine("2", "cpu"));
    int told = 0;
    while (told != 2)
        told = talk.peer.nextNews(u"progress"_s).value("params"_L1).toObject().value("id"_L1).toInt(2);
    QCOMPARE(talk.work.batches().size(), std::size_t{1});
}

void ServeTest::run_answersInOrderOneAtATime()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits", 11));
    talk.work.waitForStart(1);
    talk.peer.send(runLine("2", "cpu", 12));
    talk.peer.send(callLine("3", "devices"));
    talk.peer.send(runLine("4", "cpu", 13));
    talk.peer.send(helloLine("5"));
    QCOMPARE(idOf(talk.peer.nextAnswer()), 5); // all were read by now
    QCOMPARE(talk.work.batches(), std::vector{11}); // and yet one alone was begun
    talk.work.release();
    for (const int id : {1, 2, 3, 4})
        QCOMPARE(idOf(talk.peer.nextAnswer()), id);
    QCOMPARE(talk.work.batches(), (std::vector{11, 12, 13}));
}

void ServeTest::run_passesTheErrorOn_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("number");
    QTest::newRow("bad request") << QByteArray("fails-0") << u"bad_request"_s << -32602;
    QTest::newRow("device unavailable") << QByteArray("fails-1") << u"device_unavailable"_s << -32000;
    QTest::newRow("does not fit") << QByteArray("fails-2") << u"does_not_fit"_s << -32001;
    QTest::newRow("out of device memory") << QByteArray("fails-3") << u"out_of_device_memory"_s << -32002;
    QTest::newRow("cancelled") << QByteArray("fails-4") << u"cancelled"_s << -32003;
    QTest::newRow("internal") << QByteArray("fails-6") << u"internal"_s << -32603;
    QTest::newRow("exception") << QByteArray("throws") << u"internal"_s << -32603;
}

void ServeTest::run_passesTheErrorOn()
{
    QFETCH(QByteArray, device);
    QFETCH(QString, word);
    QFETCH(int, number);
    ServeConversation talk;
    talk.peer.send(runLine("1", device));
    const QJsonObject answer = talk.peer.nextAnswer();
    QCOMPARE(idOf(answer), 1);
    QCOMPARE(errorWord(answer), word);
    QCOMPARE(errorNumber(answer), number);
    talk.peer.send(runLine("2", "cpu"));
    QVERIFY(talk.peer.nextAnswer().contains("result"_L1)); // one failure costs one answer
}

void ServeTest::run_isRefusedWhenTooManyWait()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    for (int id = 2; id <= 18; ++id) // sixteen may wait: 18 is the seventeenth
        talk.peer.send(runLine(QByteArray::number(id), "cpu"));
    const QJsonObject refused = talk.peer.nextAnswer();
    QCOMPARE(idOf(refused), 18);
    QCOMPARE(errorWord(refused), "bad_request"_L1);
    talk.work.release();
    for (int id = 1; id <= 17; ++id)
        QCOMPARE(idOf(talk.peer.nextAnswer()), id);
}

void ServeTest::cancel_stopsTheRunningOne()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.send(cancelLine("2", "1"));
    QHash<int, QJsonObject> answers;
    for (int i = 0; i < 2; ++i) {
        const QJsonObject answer = talk.peer.nextAnswer();
        answers.insert(idOf(answer), answer);
    }
    QCOMPARE(resultOf(answers.value(2)), (QJsonObject{{"cancelled"_L1, true}}));
    QCOMPARE(errorWord(answers.value(1)), "cancelled"_L1);
    QCOMPARE(errorNumber(answers.value(1)), -32003);
}

void ServeTest::cancel_holdsThoughTheRunEndsWell()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "hangs"));
    talk.work.waitForStart(1);
    talk.peer.send(cancelLine("2", "1"));
    QCOMPARE(resultOf(talk.peer.nextAnswer()), (QJsonObject{{"cancelled"_L1, true}})); // before the run stops
    talk.work.release();
    const QJsonObject answer = talk.peer.nextAnswer();
    QCOMPARE(idOf(answer), 1);
    QCOMPARE(errorWord(answer), "cancelled"_L1);
}

void ServeTest::cancel_removesAWaitingOne()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits", 1));
    talk.work.waitForStart(1);
    talk.peer.send(runLine("2", "cpu", 2));
    talk.peer.send(runLine("\"2\"", "cpu", 3)); // another id: a text is no number
    talk.peer.send(cancelLine("4", "2"));
    const QJsonObject acknowledged = talk.peer.nextAnswer();
    QCOMPARE(idOf(acknowledged), 4);
    QCOMPARE(resultOf(acknowledged), (QJsonObject{{"cancelled"_L1, true}}));
    const QJsonObject removed = talk.peer.nextAnswer();
    QCOMPARE(idOf(removed), 2);
    QCOMPARE(errorWord(removed), "cancelled"_L1);
    talk.work.release();
    QVERIFY(talk.peer.nextAnswer().contains("result"_L1));
    QCOMPARE(talk.peer.nextAnswer().value("id"_L1).toString(), "2"_L1);
    QCOMPARE(talk.work.batches(), (std::vector{1, 3}));
}

void ServeTest::cancel_ofNothingSaysSo()
{
    ServeConversation talk;
    talk.peer.send(cancelLine("1", "99"));
    QCOMPARE(resultOf(talk.peer.nextAnswer()), (QJsonObject{{"cancelled"_L1, false}}));
    talk.peer.send(runLine("2", "cpu"));
    QCOMPARE(idOf(talk.peer.nextAnswer()), 2);
    talk.peer.send(cancelLine("3", "2")); // finished
    QCOMPARE(resultOf(talk.peer.nextAnswer()), (QJsonObject{{"cancelled"_L1, false}}));
}

void ServeTest::id_isRefusedWhileItsRequestIsPending()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.send(runLine("2", "cpu"));
    for (const QByteArray &line : {runLine("1", "cpu"), runLine("2", "cpu"), helloLine("1"), cancelLine("2", "1"),
                                   callLine("1", "unheard_of")}) {
        talk.peer.send(line);
        const QJsonObject refused = talk.peer.nextAnswer();
        QVERIFY(refused.value("id"_L1).isNull()); // else it would pass for the first one's answer
        QCOMPARE(errorNumber(refused), -32600);
    }
    talk.work.release();
    QCOMPARE(idOf(talk.peer.nextAnswer()), 1);
    QCOMPARE(idOf(talk.peer.nextAnswer()), 2);
    QCOMPARE(talk.work.batches().size(), std::size_t{2});
}

void ServeTest::id_isFreeOnceItsRequestIsAnswered()
{
    ServeConversation talk;
    for (int i = 0; i < 3; ++i) {
        talk.peer.send(runLine("1", "cpu"));
        QVERIFY(talk.peer.nextAnswer().contains("result"_L1));
    }
}

void ServeTest::notification_isNeverAnswered()
{
    ServeConversation talk;
    for (const char *line : {
             R"({"jsonrpc":"2.0","method":"hello","params":{"client":"test","protocol":1}})",
             R"({"jsonrpc":"2.0","method":"hello","params":{"client":1}})",
             R"({"jsonrpc":"2.0","method":"devices"})",
             R"({"jsonrpc":"2.0","method":"unheard_of"})",
             R"({"jsonrpc":"2.0","method":"cancel","params":{"id":5}})",
         })
        talk.peer.send(line);
    QByteArray run = runLine("0", "cpu");
    talk.peer.send(run.replace(R"("id":0,)", ""));
    talk.peer.send(helloLine("1"));
    QCOMPARE(idOf(talk.peer.nextAnswer()), 1);
    talk.peer.send(callLine("2", "devices"));
    QCOMPARE(idOf(talk.peer.nextAnswer()), 2);
    QVERIFY(talk.work.batches().empty());
}

void ServeTest::notification_cancels()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits"));
    talk.work.waitForStart(1);
    talk.peer.send(R"({"jsonrpc":"2.0","method":"cancel","params":{"id":1}})");
    const QJsonObject answer = talk.peer.nextAnswer();
    QCOMPARE(idOf(answer), 1);
    QCOMPARE(errorWord(answer), "cancelled"_L1);
}

void ServeTest::shutdown_answersCancelsAndEnds()
{
    ServeConversation talk;
    talk.peer.send(runLine("1", "waits", 1));
    talk.work.waitForStart(1);
    talk.peer.send(runLine("2", "cpu", 2));
    talk.peer.send(callLine("3", "shutdown"));
    QHash<int, QJsonObject> answers;
    QJsonObject answer = talk.peer.nextAnswer();
    QCOMPARE(idOf(answer), 3); // at once, whatever the worker does
    QVERIFY(answer.contains("result"_L1));
    for (answer = talk.peer.nextAnswer(); !answer.isEmpty(); answer = talk.peer.nextAnswer())
        answers.insert(idOf(answer), answer);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(errorWord(answers.value(1)), "cancelled"_L1);
    QCOMPARE(errorWord(answers.value(2)), "cancelled"_L1);
    QCOMPARE(talk.exitCode(), 0);
    QCOMPARE(talk.work.batches(), std::vector{1});
    QCOMPARE(talk.abandonedWith.load(), -1);
}

QTEST_APPLESS_MAIN(ServeTest)
#include "tst_serve.moc"
