// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fake_engine_command.h"
#include "tests/support/loopback_sshd.h"
#include "tests/support/loss_watch.h"
#include "ui/explore/other_machines.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::support;
using namespace breakeven::ui;
using Connection = OtherMachines::Connection;

/// Another machine as it really is reached: ssh, a real sshd, and an engine at the far end.
class TestMachineOverSsh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_sshd.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void figures_comeOverTheConnectionAndStayWhenItBreaks()
    {
        LearnState learn;
        ExploreState state(learn, {});
        askForTwoPoints(state);
        OtherMachines machines(state);
        QVERIFY(machines.connectTo(name, m_sshd.command() + fakeEngine().join(QLatin1Char(' '))).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(machines.machines().at(0).connection, Connection::Ready, 30'000);
        QTRY_VERIFY(machines.machines().at(0).roundTripMs.has_value());
        QVERIFY(*machines.machines().at(0).roundTripMs > 0);
        machines.run();
        const QString lane = machineLaneId(name, QStringLiteral("cpu"));
        QTRY_COMPARE_WITH_TIMEOUT(state.lane(lane) ? state.lane(lane)->figures.size() : 0, std::size_t{2}, 30'000);
        QCOMPARE(state.lane(lane)->provenance, tradeoff::Provenance::Measured);
        QCOMPARE(state.lane(lane)->place, name);

        const LossWatch loss(machines, state, lane);
        m_sshd.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(loss.machine.has_value(), 30'000);
        const QString sentence = loss.machine->sentence;
        QVERIFY2(sentence.contains(QStringLiteral("closed by remote host"))
                     || sentence.contains(QStringLiteral("Connection")),
                 qPrintable(sentence));
        QCOMPARE(loss.lane.figures.size(), std::size_t{2});
        QCOMPARE(loss.lane.provenance, tradeoff::Provenance::Recorded);
        QTRY_COMPARE_WITH_TIMEOUT(machines.machines().at(0).connection, Connection::Ready, 30'000);
        QCOMPARE(state.lane(lane)->provenance, tradeoff::Provenance::Measured);
        machines.disconnectFrom(name);
    }

    void trouble_isSaidInTheWordsOfSsh_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");
        if (!QTest::currentTestFailed()) {
            QTest::newRow("unknown host") << m_sshd.command("no_hosts") + QStringLiteral("breakeven-engine serve")
                                          << QStringLiteral("Host key verification failed");
            QTest::newRow("no engine there")
                << m_sshd.command() + QStringLiteral("no-such-engine serve") << QStringLiteral("not found");
            QTest::newRow("nobody listens") << QStringLiteral("ssh -F /dev/null -o BatchMode=yes -p 1 127.0.0.1 x")
                                            << QStringLiteral("Connection refused");
        }
    }

    void trouble_isSaidInTheWordsOfSsh()
    {
        QFETCH(QString, command);
        QFETCH(QString, words);
        LearnState learn;
        ExploreState state(learn, {});
        EnginePatience patience = OtherMachines::networkPatience();
        patience.restarts = {std::chrono::milliseconds(1)};
        OtherMachines machines(state, patience);
        QVERIFY(machines.connectTo(name, command).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(machines.machines().at(0).connection, Connection::Lost, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!machines.machines().at(0).triesAgain, 30'000);
        QVERIFY2(machines.machines().at(0).sentence.contains(words), qPrintable(machines.machines().at(0).sentence));
        QVERIFY(state.lanes().empty());
    }

private:
    static void askForTwoPoints(ExploreState &state)
    {
        ExploreSettings settings = state.settings();
        settings.sweep.sizes = {50 * tradeoff::megabyte};
        settings.sweep.batches = {1, 2};
        settings.sweep.refine = false;
        state.setSettings(settings, QStringLiteral("Sweep"));
    }

    const QString name = QStringLiteral("loopback");
    LoopbackSshd m_sshd;
};

QTEST_GUILESS_MAIN(TestMachineOverSsh)
#include "tst_machine_over_ssh.moc"
