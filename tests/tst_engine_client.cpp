// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "tests/support/fake_engine_command.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::support;
using breakeven::ui::EngineClient;
using State = EngineClient::State;

/// The engine's ordinary life; its ends are in tst_engine_client_ends.cpp, what goes wrong in _trouble.cpp.
class TestEngineClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(childProcesses().size(), std::size_t{0}); }

    void start_greetsAndListsDevices()
    {
        EngineClient client(fakeEngine());
        EngineClientWatch watch(client);
        QCOMPARE(client.state(), State::Stopped);
        QCOMPARE(client.processId(), 0);
        client.start();
        client.start();
        QTRY_VERIFY(watch.heard(QStringLiteral("devices")));
        QCOMPARE(watch.devices.at(0).id, std::string("cpu"));
        QCOMPARE(client.state(), State::Ready);
        QCOMPARE(client.engineVersion(), QStringLiteral("9.9.9"));
        QCOMPARE(client.libtorchVersion(), QStringLiteral("2.15.0"));
        QCOMPARE(childProcesses(), std::vector<qint64>{client.processId()});
        QCOMPARE(
            watch.events,
            QStringList({QStringLiteral("state Starting"), QStringLiteral("state Ready"), QStringLiteral("devices")}));
        client.stop();
        QTRY_VERIFY(watch.heard(QStringLiteral("stopped")));
        QCOMPARE(client.state(), State::Stopped);
        QCOMPARE(client.processId(), 0);
    }

    void run_isStartedReportedAndMeasured()
    {
        EngineClient client(fakeEngine());
        EngineClientWatch watch(client);
        client.start();
        protocol::RunCall call = sampleCall(7);
        call.dollarsPerHour = 1.5;
        const quint64 ticket = client.run(call); // before the engine has answered
        QVERIFY(client.busy());
        QTRY_VERIFY(watch.heard("measured", ticket));
        QVERIFY(!client.busy());
        QVERIFY(watch.inOrder(watch.named("started", ticket), watch.named("progress", ticket)));
        QVERIFY(watch.inOrder(watch.named("progress", ticket), watch.named("measured", ticket)));
        QCOMPARE(watch.results[ticket].measurement.workload.batch, 7);
        // The engine does not send the price back.
        QCOMPARE(watch.results[ticket].measurement.dollarsPerHour, std::optional(1.5));
    }

    void run_beforeStartGoesOnceThereIsAnEngine()
    {
        EngineClient client(fakeEngine());
        EngineClientWatch watch(client);
        const quint64 ticket = client.run(sampleCall());
        client.start();
        QTRY_VERIFY(watch.heard("measured", ticket));
    }

    void run_failsWithTheEnginesOwnError()
    {
        EngineClient client(fakeEngine({QStringLiteral("run:refuse=2")}));
        EngineClientWatch watch(client);
        client.start();
        const quint64 ticket = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("failed", ticket));
        QCOMPARE(watch.errors[ticket].code, tradeoff::ErrorCode::DoesNotFit);
        QCOMPARE(watch.errors[ticket].message, std::string("As the script says."));
        QCOMPARE(client.state(), State::Ready);
        QVERIFY(watch.sentences.isEmpty());
    }

    void run_keepsOneWaitingAndTheNewestWins()
    {
        EngineClient client(fakeEngine({QStringLiteral("run=100")}));
        EngineClientWatch watch(client);
        client.start();
        const quint64 going = client.run(sampleCall(1));
        QTRY_VERIFY(watch.heard("started", going));
        const quint64 older = client.run(sampleCall(2));
        const quint64 newest = client.run(sampleCall(3));
        QVERIFY(watch.heard("replaced", older));
        QTRY_VERIFY(watch.heard("measured", newest));
        QVERIFY(watch.inOrder(watch.named("measured", going), watch.named("started", newest)));
        QCOMPARE(watch.countOf(QStringLiteral("measured")), 2);
        QCOMPARE(watch.results[newest].measurement.workload.batch, 3);
    }

    /// As a slider that is dragged while the engine runs one after the other.
    void run_tenThousandTimesLeavesOneEngineAndOneAnswerAndALiveWindow()
    {
        constexpr quint64 calls = 10'000;
        const QTemporaryDir folder;
        const QString starts = folder.filePath(QStringLiteral("starts"));
        EngineClient client(fakeEngine({QStringLiteral("run=250"), QStringLiteral("count=") + starts}));
        EngineClientWatch watch(client);
        client.start();
        QTRY_COMPARE(client.state(), State::Ready);

        quint64 last = 0;
        QTimer slider;
        slider.setTimerType(Qt::PreciseTimer);
        connect(&slider, &QTimer::timeout, this, [&] {
            for (int i = 0; i < 5 && last < calls; ++i)
                last = client.run(sampleCall(static_cast<int>(last) + 1));
            if (last == calls)
                slider.stop();
        });
        int turns = 0; // of the event loop, seen from a timer of its own: a window that lives
        qint64 longestMs = 0;
        QElapsedTimer sinceTurn;
        QTimer window;
        window.setTimerType(Qt::PreciseTimer);
        connect(&window, &QTimer::timeout, this, [&] {
            ++turns;
            longestMs = std::max(longestMs, sinceTurn.restart());
        });
        QSignalSpy measurements(&client, &EngineClient::measured);
        sinceTurn.start();
        slider.start(1);
        window.start(1);
        while (!watch.heard("measured", calls))
            QVERIFY(measurements.wait(60'000));

        // Every ticket has come to exactly one end, and the newest one's is its figure.
        QCOMPARE(last, calls);
        QCOMPARE(watch.count(watch.named("measured", calls)), 1);
        const auto measured = watch.countOf(QStringLiteral("measured"));
        QCOMPARE(measured + watch.countOf(QStringLiteral("replaced")), qsizetype{calls});
        QCOMPARE(watch.results[calls].measurement.workload.batch, static_cast<int>(calls));
        QVERIFY(turns > 100);
        QVERIFY(!client.busy());
        QCOMPARE(QFile(starts).size(), 1);
        QCOMPARE(childProcesses().size(), std::size_t{1});
        qInfo("%lld of %llu runs were begun; the event loop's longest turn took %lld ms",
              static_cast<long long>(measured), static_cast<unsigned long long>(calls),
              static_cast<long long>(longestMs));
    }

    void run_tenThousandTimesAtOnceSendsOnlyTheLast()
    {
        EngineClient client(fakeEngine());
        EngineClientWatch watch(client);
        client.start();
        QTRY_COMPARE(client.state(), State::Ready);
        for (int i = 1; i <= 10'000; ++i)
            static_cast<void>(client.run(sampleCall(i)));
        QTRY_VERIFY(watch.heard("measured", 10'000));
        QCOMPARE(watch.countOf(QStringLiteral("started")), 1);
        QCOMPARE(watch.countOf(QStringLiteral("replaced")), 9'999);
    }

    void refreshDevices_asksAgainAndNeverTwiceAtOnce()
    {
        EngineClient client(fakeEngine());
        EngineClientWatch watch(client);
        client.refreshDevices(); // there is nobody to ask
        client.start();
        QTRY_COMPARE(watch.count(QStringLiteral("devices")), 1);
        for (int i = 0; i < 100; ++i)
            client.refreshDevices();
        QTRY_COMPARE(watch.count(QStringLiteral("devices")), 3);
        const quint64 ticket = client.run(sampleCall()); // answered after all that was asked before
        QTRY_VERIFY(watch.heard("measured", ticket));
        QCOMPARE(watch.count(QStringLiteral("devices")), 3);
    }

    /// A window calls the client from the slots of its signals.
    void slots_mayCallTheClient()
    {
        EngineClient client(fakeEngine({QStringLiteral("hello:crash")}), restartsSoon());
        EngineClientWatch watch(client);
        connect(&client, &EngineClient::engineLost, &client, [&client] {
            client.run(sampleCall());
            client.cancel();
            client.startAgain();
            client.stop();
            client.start();
            client.refreshDevices();
        });
        client.start();
        QTRY_VERIFY(watch.count(QStringLiteral("stopped")) >= 5);
        client.disconnect(&client);
        client.stop();
        const auto before = watch.count(QStringLiteral("stopped"));
        QTRY_VERIFY(watch.count(QStringLiteral("stopped")) > before);
        QCOMPARE(client.state(), State::Stopped);
    }

    void slots_mayAskForTheNextRun()
    {
        EngineClient client(fakeEngine());
        EngineClientWatch watch(client);
        connect(&client, &EngineClient::measured, &client, [&client](quint64 ticket) {
            if (ticket < 20)
                client.run(sampleCall(static_cast<int>(ticket) + 1));
        });
        client.start();
        client.run(sampleCall());
        QTRY_VERIFY(watch.heard("measured", 20));
    }
};

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engine_client.moc"
