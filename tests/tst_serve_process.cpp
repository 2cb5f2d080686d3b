// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_process.h"
#include "tests/support/serve_lines.h"

#include <QJsonArray>
#include <QTest>

using namespace breakeven::support;
using namespace Qt::StringLiterals;
using Closed = EngineProcess::Closed;

namespace {

const char *const program = BREAKEVEN_ENGINE;

/// Takes minutes unless it is stopped.
const QByteArray longRun = callLine(
    "9", "run",
    R"({"workload":{"family":"mlp","precision":"fp32","size_bytes":400000000,"batch":8192},"device":"cpu",)"
    R"("effort":"precise","path":"plain","threads":1})");

QString stageOf(const QJsonObject &progress)
{
    return progress.value("params"_L1).toObject().value("stage"_L1).toString();
}

/// Until the run has left its first stage.
void waitUntilBusy(EngineProcess &engine)
{
    while (stageOf(engine.peer.nextNews(u"progress"_s)) == "checking"_L1) { }
}

} // namespace

class ServeProcessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversation_goesFromHelloToShutdown();
    void run_refusesWhatCannotBe_data();
    void run_refusesWhatCannotBe();
    void cancel_stopsARunAndTheNextIsServed();
    void libraryPrints_doNotBreakTheProtocol();
    void end_comesInEveryWay_data();
    void end_comesInEveryWay();
    void closedStdout_isSaidInOneSentence();
    void closedStdin_isTheEnd();
};

void ServeProcessTest::conversation_goesFromHelloToShutdown()
{
    EngineProcess engine(program);
    engine.peer.send(helloLine("1"));
    const QJsonObject hello = resultOf(engine.peer.nextAnswer());
    QCOMPARE(hello.value("protocol"_L1).toInt(), 1);
    QCOMPARE(hello.value("engine"_L1).toString(), QStringLiteral(BREAKEVEN_VERSION));
    QVERIFY(hello.value("libtorch"_L1).toString().contains(u'.'));

    engine.peer.send(callLine("2", "devices"));
    const QJsonObject cpu = resultOf(engine.peer.nextAnswer()).value("devices"_L1).toArray().at(0).toObject();
    QCOMPARE(cpu.value("id"_L1).toString(), "cpu"_L1);

    engine.peer.news.clear();
    engine.peer.send(runLine("3", "cpu"));
    const QJsonObject answer = engine.peer.nextAnswer();
    QCOMPARE(answer.value("id"_L1).toInt(), 3);
    const QJsonObject measurement = resultOf(answer).value("measurement"_L1).toObject();
    QCOMPARE(measurement.value("provenance"_L1).toString(), "measured"_L1);
    QCOMPARE(measurement.value("device"_L1).toObject().value("id"_L1).toString(), "cpu"_L1);
    const double bytes = measurement.value("workload"_L1).toObject().value("weight_bytes"_L1).toDouble();
    QVERIFY2(bytes > 49e6 && bytes < 51e6, qPrintable(QString::number(bytes)));
    QVERIFY(measurement.value("latency_ms"_L1).toObject().value("median"_L1).toDouble() > 0);

    // Stages come in their order, none twice.
    QStringList stages;
    for (const QJsonObject &news : engine.peer.news) {
        const QString stage = stageOf(news);
        if (!stage.isEmpty() && (stages.isEmpty() || stages.last() != stage))
            stages << stage;
    }
    QCOMPARE(stages.value(0), "checking"_L1);
    QCOMPARE(stages.last(), "verifying"_L1);
    QCOMPARE(QSet<QString>(stages.begin(), stages.end()).size(), stages.size());

    engine.peer.send(callLine("4", "shutdown"));
    QCOMPARE(engine.peer.nextAnswer().value("id"_L1).toInt(), 4);
    QCOMPARE(engine.exitCode(), 0);
}

void ServeProcessTest::run_refusesWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such device") << runLine("1", "cuda:77") << u"device_unavailable"_s;
    QTest::newRow("far too large") << runLine("1", "cpu").replace("50000000", "1000000000000") << u"does_not_fit"_s;
    QTest::newRow("too small") << runLine("1", "cpu").replace("50000000", "5") << u"bad_request"_s;
}

void ServeProcessTest::run_refusesWhatCannotBe()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, word);
    EngineProcess engine(program);
    engine.peer.send(line);
    QCOMPARE(errorWord(engine.peer.nextAnswer()), word);
    engine.peer.send(helloLine("2"));
    QCOMPARE(engine.peer.nextAnswer().value("id"_L1).toInt(), 2);
}

void ServeProcessTest::cancel_stopsARunAndTheNextIsServed()
{
    EngineProcess engine(program);
    engine.peer.send(longRun);
    waitUntilBusy(engine);
    engine.peer.send(cancelLine("1", "9"));
    QHash<int, QJsonObject> answers;
    for (int i = 0; i < 2; ++i) {
        const QJsonObject answer = engine.peer.nextAnswer();
        answers.insert(answer.value("id"_L1).toInt(), answer);
    }
    QCOMPARE(resultOf(answers.value(1)).value("cancelled"_L1).toBool(), true);
    QCOMPARE(errorWord(answers.value(9)), "cancelled"_L1);
    engine.peer.send(runLine("2", "cpu"));
    QVERIFY(engine.peer.nextAnswer().contains("result"_L1));
}

void ServeProcessTest::libraryPrints_doNotBreakTheProtocol()
{
    // oneDNN prints a line a call to stdout when it is asked to.
    EngineProcess engine(program, {{"ONEDNN_VERBOSE", "1"}});
    engine.peer.send(runLine("1", "cpu"));
    const QJsonObject answer = engine.peer.nextAnswer();
    QVERIFY2(answer.contains("result"_L1), QJsonDocument(answer).toJson().constData());
    engine.peer.send(callLine("2", "shutdown"));
    QCOMPARE(engine.peer.nextAnswer().value("id"_L1).toInt(), 2);
    QVERIFY(engine.peer.nextLine().isNull());
    if (!engine.errors().contains("onednn_verbose"))
        QSKIP("This LibTorch's oneDNN does not print.");
}

void ServeProcessTest::end_comesInEveryWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("end of input") << u"hang up"_s << 0;
    QTest::newRow("output gone") << u"stop reading"_s << 0;
    QTest::newRow("SIGTERM") << u"term"_s << 130;
    QTest::newRow("SIGINT") << u"int"_s << 130;
}

void ServeProcessTest::end_comesInEveryWay()
{
    QFETCH(QString, way);
    QFETCH(int, exitCode);
    EngineProcess engine(program);
    engine.peer.send(longRun);
    waitUntilBusy(engine);
    if (way == "hang up"_L1)
        engine.peer.hangUp();
    else if (way == "stop reading"_L1)
        engine.peer.stopReading();
    else
        engine.send(way == "term"_L1 ? SIGTERM : SIGINT);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(engine.exitCode(), exitCode);
    qInfo("%lld ms until the end", clock.elapsed());
}

void ServeProcessTest::closedStdout_isSaidInOneSentence()
{
    EngineProcess engine(program, {}, Closed::Stdout);
    QCOMPARE(engine.exitCode(), 1);
    QCOMPARE(engine.errors().count('\n'), 1);
    QVERIFY(engine.errors().contains("Standard output is closed"));
}

void ServeProcessTest::closedStdin_isTheEnd()
{
    EngineProcess engine(program, {}, Closed::Stdin);
    QCOMPARE(engine.exitCode(), 0);
}

QTEST_APPLESS_MAIN(ServeProcessTest)
#include "tst_serve_process.moc"
