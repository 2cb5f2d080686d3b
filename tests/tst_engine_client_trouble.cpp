// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "tests/support/fake_engine_command.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace breakeven;
using namespace breakeven::support;
using breakeven::ui::EngineClient;
using State = EngineClient::State;

namespace {

QString kept()
{
    return QStringLiteral("Figures measured so far are kept");
}

} // namespace

/// Every script that the fake engine can play: what the learner is told, and that the next run works.
class TestEngineClientTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(childProcesses().size(), std::size_t{0}); }

    void death_isToldAndMended_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<bool>("runWasGoing");
        QTest::addColumn<QString>("words"); ///< of the sentence
        const auto row = [](const char *deed, bool runWasGoing, const char *words) {
            QTest::newRow(deed) << QString::fromUtf8(deed) << runWasGoing << QString::fromUtf8(words);
        };
        row("start:crash", false, "crashed (signal 6)");
        row("hello:crash", false, "crashed (signal 6)");
        row("devices:crash", false, "crashed (signal 6)");
        row("run:crash", true, "crashed (signal 6)");
        row("progress:crash", true, "crashed (signal 6)");
        row("run:killed", true, "perhaps because memory ran out");
        row("run:exit=0", true, "ended by itself (exit code 0)");
        row("hello:exit=255", false, "ended by itself (exit code 255)");
        row("run:half-line-crash", true, "crashed (signal 6)");
        row("hello:long-line", false, "longer than 1 MiB");
        row("run:long-line", true, "longer than 1 MiB");
        row("run:garbage=1000", true, "make no sense");
        row("start:garbage=1000", false, "make no sense");
        row("hello:empty-result", false, "first answer makes no sense");
        row("hello:refuse=6", false, "first answer makes no sense");
        row("hello:ignore", false, "did not answer within");
        row("hello:mute", false, "did not answer within");
        row("hello:stop", false, "did not answer within");
        row("run:mute", true, "did not respond for");
        row("run:stop", true, "did not respond for");
        row("devices:stop", false, "did not respond for");
        row("run:close-stdout", true, "did not respond for");
        row("run:stuck", true, "got no work done for");
        row("devices:stuck", false, "got no work done for");
    }
    void death_isToldAndMended()
    {
        QFETCH(const QString, deed);
        QFETCH(const bool, runWasGoing);
        QFETCH(const QString, words);
        const QTemporaryDir folder;
        // Impatient in nothing but what the script is about, so that a busy machine changes nothing.
        ui::EnginePatience patience = restartsSoon();
        patience.deathsUntilGivenUp = 1'000;
        if (words == QStringLiteral("did not answer within"))
            patience.hello = std::chrono::milliseconds(1'000);
        else if (words == QStringLiteral("did not respond for"))
            patience.silent = std::chrono::milliseconds(500);
        else if (words == QStringLiteral("got no work done for"))
            patience.noProgress = std::chrono::milliseconds(300);
        EngineClient client(fakeEngine({deed, QStringLiteral("first=1"),
                                        QStringLiteral("count=") + folder.filePath(QStringLiteral("starts"))}),
                            patience);
        EngineClientWatch watch(client);
        client.start();
        if (runWasGoing)
            QTRY_VERIFY(watch.heard(QStringLiteral("devices")));
        const quint64 ticket = runWasGoing ? client.run(sampleCall()) : 0;
        QTRY_VERIFY(watch.heard(QStringLiteral("lost")));
        QVERIFY2(watch.sentences[0].contains(words), qUtf8Printable(watch.sentences[0]));
        QVERIFY2(watch.sentences[0].contains(kept()), qUtf8Printable(watch.sentences[0]));
        QCOMPARE(watch.heard("failed", ticket), runWasGoing);
        if (runWasGoing) {
            QVERIFY(watch.inOrder(watch.named("failed", ticket), QStringLiteral("lost")));
            QCOMPARE(watch.errors[ticket].code, tradeoff::ErrorCode::Internal);
            QVERIFY(watch.errors[ticket].message.find(words.toStdString()) != std::string::npos);
        }
        QTRY_VERIFY(watch.heard(QStringLiteral("back")));
        const quint64 next = client.run(sampleCall(3));
        QTRY_VERIFY(watch.heard("measured", next));
        QCOMPARE(watch.results[next].measurement.workload.batch, 3);
        QCOMPARE(childProcesses(), std::vector<qint64>{client.processId()});
    }

    /// None of these is a reason to end the engine.
    void oddities_areBorne_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::newRow("half lines") << QStringList{QStringLiteral("start:half-lines")};
        QTest::newRow("wrong ids") << QStringList{QStringLiteral("run:wrong-id"), QStringLiteral("hello:wrong-id")};
        QTest::newRow("some garbage") << QStringList{QStringLiteral("hello:garbage=3"),
                                                     QStringLiteral("run:garbage=3")};
        QTest::newRow("floods stderr") << QStringList{QStringLiteral("run:flood-stderr=5000")};
        QTest::newRow("slow") << QStringList{QStringLiteral("run=300")};
        QTest::newRow("no devices") << QStringList{QStringLiteral("devices:refuse=6")};
    }
    void oddities_areBorne()
    {
        QFETCH(const QStringList, script);
        EngineClient client(fakeEngine(script));
        EngineClientWatch watch(client);
        client.start();
        for (int i = 0; i < 3; ++i) {
            const quint64 ticket = client.run(sampleCall());
            QTRY_VERIFY(watch.heard("measured", ticket));
        }
        QVERIFY(watch.sentences.isEmpty());
    }

    void answers_thatAreOfNoUseFailTheRunAlone_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("unreadable") << QStringLiteral("run:empty-result");
        QTest::newRow("another workload") << QStringLiteral("run:other-question");
    }
    void answers_thatAreOfNoUseFailTheRunAlone()
    {
        QFETCH(const QString, deed);
        EngineClient client(fakeEngine({deed}));
        EngineClientWatch watch(client);
        client.start();
        const quint64 ticket = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("failed", ticket));
        QCOMPARE(client.state(), State::Ready);
        QVERIFY(watch.sentences.isEmpty());
    }

    void garbage_beforeADeathIsInTheSentence()
    {
        EngineClient client(fakeEngine(
            {QStringLiteral("start:garbage=3"), QStringLiteral("hello:crash"), QStringLiteral("say=out of luck")}));
        EngineClientWatch watch(client);
        client.start();
        QTRY_VERIFY(watch.heard(QStringLiteral("lost")));
        QVERIFY2(watch.sentences[0].contains(QStringLiteral("make no sense (3)")), qUtf8Printable(watch.sentences[0]));
        QVERIFY2(watch.sentences[0].contains(QStringLiteral("“out of luck”")), qUtf8Printable(watch.sentences[0]));
    }

    void silence_isNotRespondingUntilItEnds()
    {
        ui::EnginePatience patience = restartsSoon();
        patience.notResponding = std::chrono::milliseconds(150);
        EngineClient client(fakeEngine({QStringLiteral("run:stop")}), patience);
        EngineClientWatch watch(client);
        client.start();
        const quint64 ticket = client.run(sampleCall());
        QTRY_COMPARE(client.state(), State::NotResponding);
        QVERIFY(client.busy());
        ::kill(static_cast<pid_t>(client.processId()), SIGCONT);
        QTRY_VERIFY(watch.heard("measured", ticket));
        QVERIFY(watch.inOrder(QStringLiteral("state NotResponding"), QStringLiteral("state Ready")));
        QVERIFY(watch.sentences.isEmpty()); // nothing was lost
    }

    void expectation_makesPatient()
    {
        // 20 x 1 min: far from over when the shortest limit is.
        ui::EnginePatience patience;
        patience.noProgress = std::chrono::milliseconds(100);
        EngineClient client(fakeEngine({QStringLiteral("run:stuck")}), patience);
        EngineClientWatch watch(client);
        client.start();
        client.run(sampleCall(), std::chrono::minutes(1));
        QTRY_VERIFY(watch.heard(QStringLiteral("started 1")));
        QSignalSpy lost(&client, &EngineClient::engineLost);
        QVERIFY2(!lost.wait(400), "ended, though work of that length was announced");
    }

    void waitingRun_goesOnAfterARestart()
    {
        const QTemporaryDir folder;
        EngineClient client(
            fakeEngine({QStringLiteral("progress:crash"), QStringLiteral("run=60000"), QStringLiteral("first=1"),
                        QStringLiteral("count=") + folder.filePath(QStringLiteral("starts"))}),
            restartsSoon());
        EngineClientWatch watch(client);
        client.start();
        const quint64 going = client.run(sampleCall(1));
        connect(&client, &EngineClient::started, &client, [&client](quint64 ticket) {
            if (ticket == 1)
                client.run(sampleCall(2)); // waits while the engine dies
        });
        QTRY_VERIFY(watch.heard("failed", going));
        QTRY_VERIFY(watch.heard("started", 2));
        QVERIFY(watch.inOrder(QStringLiteral("back"), QStringLiteral("started 2")));
        client.cancel();
    }

    void threeDeaths_stopTheRestartsUntilAskedFor()
    {
        const QTemporaryDir folder;
        const QString starts = folder.filePath(QStringLiteral("starts"));
        EngineClient client(
            fakeEngine({QStringLiteral("hello:crash"), QStringLiteral("first=3"), QStringLiteral("count=") + starts}),
            restartsSoon());
        EngineClientWatch watch(client);
        const quint64 ticket = client.run(sampleCall());
        client.start();
        QTRY_COMPARE(client.state(), State::GivenUp);
        QTRY_COMPARE(watch.sentences.size(), 3);
        QCOMPARE(QFile(starts).size(), 3);
        QVERIFY(watch.heard("failed", ticket));
        QVERIFY2(watch.sentences[2].contains(QStringLiteral("only when you ask")), qUtf8Printable(watch.sentences[2]));
        QVERIFY(watch.sentences[2].contains(kept()));
        QVERIFY(!client.busy());

        const quint64 inVain = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("failed", inVain));
        QVERIFY(!watch.errors[inVain].message.empty());

        client.startAgain();
        QTRY_VERIFY(watch.heard(QStringLiteral("back")));
        const quint64 next = client.run(sampleCall());
        QTRY_VERIFY(watch.heard("measured", next));
    }

    void command_thatCannotBeStartedIsGivenUpAtOnce_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such program") << QStringList{QStringLiteral("/nowhere/breakeven-engine")}
                                         << QStringLiteral("/nowhere/breakeven-engine");
        QTest::newRow("none") << QStringList{} << QStringLiteral("No engine is set");
        QTest::newRow("no such program behind a shell, or ssh")
            << QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("nowhere-engine serve")}
            << QStringLiteral("not found");
    }
    void command_thatCannotBeStartedIsGivenUpAtOnce()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, words);
        EngineClient client(command);
        EngineClientWatch watch(client);
        const quint64 ticket = client.run(sampleCall());
        client.start();
        QTRY_COMPARE(watch.sentences.size(), 1);
        QCOMPARE(client.state(), State::GivenUp);
        QVERIFY2(watch.sentences[0].contains(words), qUtf8Printable(watch.sentences[0]));
        QVERIFY2(watch.sentences[0].contains(QStringLiteral("breakeven-engine")), qUtf8Printable(watch.sentences[0]));
        QVERIFY(watch.heard("failed", ticket));
        client.startAgain(); // the same again, not a crash
        QTRY_COMPARE(watch.sentences.size(), 2);
    }

    void version_otherThanOursIsRefused_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer") << QStringList{QStringLiteral("protocol=2")} << QStringLiteral("Update the window.");
        QTest::newRow("older") << QStringList{QStringLiteral("protocol=0")} << QStringLiteral("Update the engine.");
        QTest::newRow("refuses us") << QStringList{QStringLiteral("hello:refuse-protocol=2")}
                                    << QStringLiteral("Update the window.");
        QTest::newRow("refuses us without a number")
            << QStringList{QStringLiteral("hello:refuse=0")} << QStringLiteral("Update the older of the two.");
        QTest::newRow("and does not want to end") << QStringList{QStringLiteral("protocol=2"), QStringLiteral("deaf")}
                                                  << QStringLiteral("Update the window.");
    }
    void version_otherThanOursIsRefused()
    {
        QFETCH(const QStringList, script);
        QFETCH(const QString, words);
        ui::EnginePatience patience;
        patience.terminate = std::chrono::milliseconds(50);
        EngineClient client(fakeEngine(script), patience);
        EngineClientWatch watch(client);
        const quint64 ticket = client.run(sampleCall());
        client.start();
        QTRY_COMPARE(client.state(), State::GivenUp);
        QTRY_COMPARE(watch.sentences.size(), 1);
        QVERIFY2(watch.sentences[0].contains(words), qUtf8Printable(watch.sentences[0]));
        QVERIFY(watch.heard("failed", ticket));
        QVERIFY(!watch.heard("started", ticket));
        QCOMPARE(client.processId(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEngineClientTrouble)
#include "tst_engine_client_trouble.moc"
