// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "tests/support/fake_engine_command.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <climits>
#include <csignal>

using namespace breakeven;
using namespace breakeven::support;
using breakeven::ui::EngineClient;
using State = EngineClient::State;

/// Cancelling, stopping, and the client's own end.
class TestEngineClientEnds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(childProcesses().size(), std::size_t{0}); }

    void cancel_isAcknowledgedAtOnceForBoth()
    {
        EngineClient client(fakeEngine({QStringLiteral("run=never")}));
        EngineClientWatch watch(client);
        client.start();
        const quint64 going = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("started", going));
        const quint64 waiting = client.run(sampleCall());
        const qint64 engine = client.processId();
        client.cancel();
        QVERIFY(watch.heard("cancelled", going)); // without the event loop, let alone the engine
        QVERIFY(watch.heard("cancelled", waiting));
        QVERIFY(!client.busy());
        client.cancel();
        QCOMPARE(watch.countOf(QStringLiteral("cancelled")), 2);

        // The engine obeys, so it goes on being used.
        const quint64 next = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("started", next));
        QCOMPARE(client.processId(), engine);
        QVERIFY(watch.sentences.isEmpty());
        QVERIFY(watch.errors.empty());
    }

    void cancel_endsAnEngineThatDoesNotHear_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addRow("ignores cancel") << QStringList{QStringLiteral("cancel:ignore")};
        QTest::addRow("ignores cancel and SIGTERM")
            << QStringList{QStringLiteral("cancel:ignore"), QStringLiteral("deaf")};
        QTest::addRow("hangs at cancel") << QStringList{QStringLiteral("cancel:stop")};
    }
    void cancel_endsAnEngineThatDoesNotHear()
    {
        QFETCH(const QStringList, script);
        const QTemporaryDir folder;
        const QString starts = folder.filePath(QStringLiteral("starts"));
        ui::EnginePatience patience = restartsSoon();
        patience.cancel = patience.terminate = std::chrono::milliseconds(50);
        EngineClient client(
            fakeEngine(script + QStringList{QStringLiteral("run=never"), QStringLiteral("count=") + starts}), patience);
        EngineClientWatch watch(client);
        client.start();
        for (int round = 1; round <= 4; ++round) { // more often than an engine may die
            const quint64 ticket = client.run(sampleCall());
            QTRY_VERIFY(watch.heard("started", ticket));
            client.cancel();
            QVERIFY(watch.heard("cancelled", ticket));
            QTRY_COMPARE(QFile(starts).size(), round + 1);
        }
        QTRY_COMPARE(client.state(), State::Ready);
        // The learner asked for it: nothing was lost.
        QVERIFY(watch.sentences.isEmpty());
        QVERIFY(watch.errors.empty());
    }

    void stop_endsTheProcessInAnyState_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<QString>("moment"); ///< the event to wait for
        const auto row = [](const char *name, const QStringList &script, const QString &moment) {
            QTest::newRow(name) << script << moment;
        };
        const QString started = QStringLiteral("started 1");
        row("not started", {}, {});
        row("starting", {}, QStringLiteral("state Starting"));
        row("ready", {}, QStringLiteral("devices"));
        row("running", {QStringLiteral("run=never")}, started);
        row("ignores SIGTERM", {QStringLiteral("run=never"), QStringLiteral("deaf")}, started);
        row("hangs", {QStringLiteral("progress:stop"), QStringLiteral("run=never")}, started);
        row("not responding", {QStringLiteral("run:mute")}, QStringLiteral("state NotResponding"));
        row("restarting", {QStringLiteral("hello:crash")}, QStringLiteral("lost"));
        row("given up", {QStringLiteral("hello:exit=127")}, QStringLiteral("state GivenUp"));
    }
    void stop_endsTheProcessInAnyState()
    {
        QFETCH(const QStringList, script);
        QFETCH(const QString, moment);
        ui::EnginePatience patience;
        patience.restarts = {std::chrono::minutes(1)};
        patience.silent = patience.noProgress = std::chrono::minutes(1);
        patience.notResponding = std::chrono::milliseconds(150);
        patience.cancel = patience.terminate = std::chrono::milliseconds(100);
        EngineClient client(fakeEngine(script), patience);
        EngineClientWatch watch(client);
        if (!moment.isEmpty()) {
            client.run(sampleCall());
            client.start();
            QTRY_VERIFY(watch.heard(moment));
        }
        const qsizetype before = watch.events.size();
        client.stop();
        QCOMPARE(watch.count(QStringLiteral("stopped")), 0);
        client.stop();
        QTRY_VERIFY(watch.heard(QStringLiteral("stopped")));
        QCOMPARE(client.state(), State::Stopped);
        QCOMPARE(client.processId(), 0);
        QVERIFY(!client.busy());
        QVERIFY(!watch.events.mid(before).contains(QStringLiteral("lost")));
        QCOMPARE(childProcesses().size(), std::size_t{0});
    }

    void stop_andStartGoOnWithAFreshEngine()
    {
        EngineClient client(fakeEngine({QStringLiteral("run=50")}));
        EngineClientWatch watch(client);
        client.start();
        const quint64 first = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("started", first));
        const qint64 engine = client.processId();
        client.stop();
        client.start(); // waits for the end
        QVERIFY(watch.heard("cancelled", first));
        const quint64 second = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("measured", second));
        QVERIFY(client.processId() != engine);
        QCOMPARE(watch.count(QStringLiteral("stopped")), 1);
        QVERIFY(watch.sentences.isEmpty());
    }

    void stop_askedForTwiceEndsWhatWasAskedBetween()
    {
        EngineClient client(fakeEngine({QStringLiteral("run=never"), QStringLiteral("deaf")}));
        EngineClientWatch watch(client);
        client.start();
        client.run(sampleCall());
        QTRY_VERIFY(watch.heard(QStringLiteral("started 1")));
        client.stop();
        const quint64 between = client.run(sampleCall());
        client.stop();
        QTRY_VERIFY(watch.heard(QStringLiteral("stopped")));
        QVERIFY(watch.heard("cancelled", between));
        QVERIFY(!client.busy());
    }

    void destructor_leavesNoProcess_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addRow("idle") << QStringList{};
        QTest::addRow("running") << QStringList{QStringLiteral("run=never")};
        QTest::addRow("deaf") << QStringList{QStringLiteral("run=never"), QStringLiteral("deaf")};
        QTest::addRow("stopped") << QStringList{QStringLiteral("run:stop")};
    }
    void destructor_leavesNoProcess()
    {
        QFETCH(const QStringList, script);
        {
            EngineClient client(fakeEngine(script));
            EngineClientWatch watch(client);
            client.start();
            client.run(sampleCall());
            QTRY_VERIFY(watch.heard(QStringLiteral("started 1")));
        }
        QCOMPARE(childProcesses().size(), std::size_t{0});
    }

    /// BREAKEVEN_SEED makes the same calls again.
    void calls_inAnyOrderBringEveryRunToOneEnd_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addRow("obedient") << QStringList{QStringLiteral("run=5")};
        QTest::addRow("ignores cancel") << QStringList{QStringLiteral("run=20"), QStringLiteral("cancel:ignore")};
        QTest::addRow("crashes") << QStringList{QStringLiteral("progress:crash")};
        QTest::addRow("cannot be started") << QStringList{QStringLiteral("start:exit=127")};
        QTest::addRow("talks nonsense") << QStringList{QStringLiteral("run=5"), QStringLiteral("run:garbage=9")};
    }
    void calls_inAnyOrderBringEveryRunToOneEnd()
    {
        QFETCH(const QStringList, script);
        bool isSet = false;
        quint32 seed = static_cast<quint32>(qEnvironmentVariableIntValue("BREAKEVEN_SEED", &isSet));
        if (!isSet)
            seed = QRandomGenerator::global()->generate() & INT_MAX;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);

        ui::EnginePatience patience = restartsSoon();
        patience.cancel = patience.terminate = std::chrono::milliseconds(20);
        EngineClient client(fakeEngine(script), patience);
        EngineClientWatch watch(client);
        quint64 last = 0;
        int left = 600;
        const auto callSomething = [&] {
            switch (random.bounded(12)) {
            case 0: return client.start();
            case 1: return client.startAgain();
            case 2: return client.cancel();
            case 3: return client.refreshDevices();
            case 4:
                if (random.bounded(5) == 0)
                    client.stop();
                return;
            case 5:
                if (random.bounded(5) == 0 && client.processId() > 0)
                    ::kill(static_cast<pid_t>(client.processId()), SIGKILL);
                return;
            default: last = client.run(sampleCall());
            }
        };
        QTimer calls;
        connect(&calls, &QTimer::timeout, &client, [&] {
            callSomething();
            if (--left == 0)
                calls.stop();
        });
        QSignalSpy called(&calls, &QTimer::timeout);
        calls.start(2);
        while (left > 0)
            QVERIFY(called.wait());
        client.stop();
        const auto stops = watch.count(QStringLiteral("stopped"));
        QTRY_VERIFY(watch.count(QStringLiteral("stopped")) > stops);

        for (quint64 ticket = 1; ticket <= last; ++ticket) {
            qsizetype ends = 0;
            for (const char *end : {"measured", "failed", "cancelled", "replaced"})
                ends += watch.count(watch.named(end, ticket));
            QVERIFY2(ends == 1, qPrintable(QStringLiteral("run %1 has %2 ends").arg(ticket).arg(ends)));
        }
        QCOMPARE(childProcesses().size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestEngineClientEnds)
#include "tst_engine_client_ends.moc"
