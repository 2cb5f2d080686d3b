// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "tests/support/fake_engine_command.h"
#include "tests/support/loss_watch.h"
#include "ui/explore/other_machines.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace breakeven;
using namespace breakeven::support;
using namespace breakeven::ui;
using Connection = OtherMachines::Connection;

/// With engines that follow scripts; through ssh: tst_machine_over_ssh.cpp.
class TestOtherMachines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(childProcesses().size(), std::size_t{0}); }

    void connectTo_refusesWhatIsNoNameAndNoCommand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");
        const QString engine = QStringLiteral("engine serve");
        QTest::newRow("no name") << QString() << engine << QStringLiteral("A name is made of");
        QTest::newRow("slash") << QStringLiteral("a/b") << engine << QStringLiteral("A name is made of");
        QTest::newRow("space") << QStringLiteral("a b") << engine << QStringLiteral("A name is made of");
        QTest::newRow("line's end") << QStringLiteral("a\n") << engine << QStringLiteral("A name is made of");
        QTest::newRow("accent") << QStringLiteral("é") << engine << QStringLiteral("A name is made of");
        QTest::newRow("too long") << QString(41, QLatin1Char('a')) << engine << QStringLiteral("1 to 40");
        QTest::newRow("taken") << QStringLiteral("taken") << engine << QStringLiteral("is there already");
        QTest::newRow("no command") << QStringLiteral("box") << QStringLiteral("  ") << QStringLiteral("Write the");
        QTest::newRow("open quotation") << QStringLiteral("box") << QStringLiteral("ssh \"gpu box")
                                        << QStringLiteral("no partner");
        QTest::newRow("lines") << QStringLiteral("box") << QStringLiteral("ssh\nbox") << QStringLiteral("one line");
        QTest::newRow("far too long") << QStringLiteral("box") << QString(5'000, QLatin1Char('a'))
                                      << QStringLiteral("longer");
    }

    void connectTo_refusesWhatIsNoNameAndNoCommand()
    {
        QFETCH(QString, name);
        QFETCH(QString, command);
        QFETCH(QString, words);
        Fixture fixture;
        QVERIFY(fixture.add(QStringLiteral("taken")));
        const auto refused = fixture.machines.connectTo(name, command);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, tradeoff::ErrorCode::BadRequest);
        const QString sentence = QString::fromStdString(refused.error().message);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QCOMPARE(fixture.machines.machines().size(), std::size_t{1});
    }

    void connectTo_partsTheCommandAsAShellDoes()
    {
        Fixture fixture;
        QVERIFY(fixture.machines
                    .connectTo(QStringLiteral("box"),
                               QStringLiteral("\"%1\" \"say=a  b\" \"\"\"x\"\"\"").arg(fakeEngine().first()))
                    .has_value());
        QCOMPARE(fixture.machines.machines().at(0).command,
                 fakeEngine({QStringLiteral("say=a  b"), QStringLiteral("\"x\"")}));
    }

    void machine_isListedAndFarAway()
    {
        Fixture fixture;
        const QSignalSpy changes(&fixture.machines, &OtherMachines::changed);
        QVERIFY(fixture.add(QStringLiteral("gpu-box")));
        QCOMPARE(fixture.only().connection, Connection::Connecting);
        QTRY_COMPARE(fixture.only().connection, Connection::Ready);
        QVERIFY(!changes.isEmpty());
        QTRY_VERIFY(fixture.only().roundTripMs.has_value());
        QVERIFY(*fixture.only().roundTripMs > 0);
        const Lane *lane = fixture.state.lane(QStringLiteral("machine/gpu-box/cpu"));
        QVERIFY(lane);
        QCOMPARE(lane->source, Lane::Source::Machine);
        QCOMPARE(lane->place, QStringLiteral("gpu-box"));
        fixture.machines.disconnectFrom(QStringLiteral("gpu-box"));
        QCOMPARE(fixture.only().connection, Connection::NotConnected);
        fixture.machines.forget(QStringLiteral("gpu-box"));
        QVERIFY(fixture.machines.machines().empty());
        QVERIFY(fixture.state.knownMachines().empty());
        QVERIFY(!fixture.state.lane(QStringLiteral("machine/gpu-box/cpu"))); // nothing was measured
    }

    void known_areNotStartedByThemselves()
    {
        Fixture earlier;
        QVERIFY(earlier.add(QStringLiteral("box"), {QStringLiteral("say=a  b")}));
        QVERIFY(earlier.add(QStringLiteral("other")));
        QTRY_VERIFY(earlier.allReady());
        const std::string kept = earlier.state.settingsText();
        earlier.machines.forget(QStringLiteral("box"));
        earlier.machines.forget(QStringLiteral("other"));
        QTRY_COMPARE(childProcesses().size(), std::size_t{0});

        Fixture fixture;
        QVERIFY(fixture.state.restoreSettings(kept));
        QCOMPARE(fixture.machines.machines().size(), std::size_t{2});
        QCOMPARE(fixture.only().name, QStringLiteral("box"));
        QCOMPARE(fixture.only().command, fakeEngine({QStringLiteral("say=a  b")}));
        fixture.machines.run(); // nor by a sweep
        QCoreApplication::processEvents();
        for (const OtherMachines::Machine &machine : fixture.machines.machines())
            QCOMPARE(machine.connection, Connection::NotConnected);
        QCOMPARE(childProcesses().size(), std::size_t{0});
        fixture.machines.connectAgain(QStringLiteral("box"));
        QTRY_COMPARE(fixture.only().connection, Connection::Ready);
        QCOMPARE(childProcesses().size(), std::size_t{1});
        QVERIFY(!fixture.add(QStringLiteral("box")));
        QVERIFY(fixture.add(QStringLiteral("other"), {QStringLiteral("gpu=7")})); // by another command
        QCOMPARE(fixture.state.knownMachines().size(), std::size_t{2});
        QCOMPARE(fixture.state.knownMachines().at(1).command, fakeEngine({QStringLiteral("gpu=7")}));
    }

    void disconnect_keepsTheMachineKnown()
    {
        Fixture fixture;
        QVERIFY(fixture.add(QStringLiteral("box"), {QStringLiteral("gpu=7")}));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_COMPARE(fixture.figures(QStringLiteral("box")), std::size_t{2});
        fixture.machines.disconnectFrom(QStringLiteral("box"));
        QCOMPARE(fixture.only().connection, Connection::NotConnected);
        QCOMPARE(fixture.state.knownMachines().size(), std::size_t{1});
        QTRY_COMPARE(childProcesses().size(), std::size_t{0});
        fixture.machines.connectAgain(QStringLiteral("box"));
        QTRY_VERIFY(fixture.allReady());
        QCOMPARE(fixture.figures(QStringLiteral("box")), std::size_t{2});
        const Lane *lane = fixture.state.lane(QStringLiteral("machine/box/cpu"));
        QCOMPARE(lane->provenance, tradeoff::Provenance::Measured);
    }

    void sweep_isOfAllMachines()
    {
        Fixture fixture;
        QCOMPARE(fixture.machines.sweep().stage, SweepState::Stage::Idle);
        QVERIFY(fixture.add(QStringLiteral("a"), {QStringLiteral("run=never")}));
        QVERIFY(fixture.add(QStringLiteral("b"), {QStringLiteral("run=never")}));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_COMPARE(fixture.machines.sweep().stage, SweepState::Stage::Running);
        QCOMPARE(fixture.machines.sweep().total, 4);
        QCOMPARE(fixture.machines.sweep().done, 0);
        fixture.machines.pause();
        QTRY_COMPARE(fixture.machines.sweep().stage, SweepState::Stage::Paused);
        QCOMPARE(fixture.machines.sweep().total, 4);
    }

    void run_measuresOnEachMachineWhatIsMissing()
    {
        Fixture fixture;
        QVERIFY(fixture.add(QStringLiteral("a")));
        QVERIFY(fixture.add(QStringLiteral("b")));
        QVERIFY(fixture.add(QStringLiteral("left-out")));
        fixture.leaveOut(QStringLiteral("machine/left-out/cpu"));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_COMPARE(fixture.figures(QStringLiteral("a")), std::size_t{2});
        QTRY_COMPARE(fixture.figures(QStringLiteral("b")), std::size_t{2});
        QCOMPARE(fixture.figures(QStringLiteral("left-out")), std::size_t{0});
        QTRY_COMPARE(fixture.machines.machines().at(0).sweep.stage, SweepState::Stage::Idle);
        QCOMPARE(fixture.machines.machines().at(0).sweep.done, 2);
    }

    void run_refinesTheChosenModelsAlone()
    {
        Fixture fixture;
        fixture.set(1, {1, 4, 16, 64}, tradeoff::Effort::Quick, true);
        fixture.set(2, {1, 4, 16, 64}, tradeoff::Effort::Quick, false);
        QVERIFY(fixture.add(QStringLiteral("box"), {QStringLiteral("gpu=7")}));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_COMPARE(fixture.figures(QStringLiteral("box")), std::size_t{8});
        QTRY_COMPARE(fixture.only().sweep.stage, SweepState::Stage::Idle);
        fixture.set(1, {1, 4, 16, 64}, tradeoff::Effort::Quick, true);
        QCOMPARE(fixture.machines.missing(), 2); // batch 8 of the one model on two devices
        fixture.machines.run();
        QTRY_COMPARE(fixture.figures(QStringLiteral("box")), std::size_t{11});
        QTRY_COMPARE(fixture.only().sweep.stage, SweepState::Stage::Idle);
        QCOMPARE(fixture.machines.missing(), 0);
    }

    void run_startsAnewWhereTheEffortDiffers()
    {
        Fixture fixture;
        QVERIFY(fixture.add(QStringLiteral("slow"), {QStringLiteral("run=never")}));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_VERIFY(fixture.only().sweep.now.has_value());
        QCOMPARE(fixture.only().sweep.total, 2);
        fixture.set(1, {1, 2, 4}, tradeoff::Effort::Precise, false);
        fixture.machines.run();
        QCOMPARE(fixture.only().sweep.total, 3);
        QVERIFY(!fixture.only().sweep.now); // the quick one was given up
    }

    void pause_holdsAndRunGoesOn()
    {
        Fixture fixture;
        QVERIFY(fixture.add(QStringLiteral("slow"), {QStringLiteral("run=never")}));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_COMPARE(fixture.only().sweep.stage, SweepState::Stage::Running);
        fixture.machines.pause();
        QTRY_COMPARE(fixture.only().sweep.stage, SweepState::Stage::Paused);
        fixture.machines.run();
        QTRY_COMPARE(fixture.only().sweep.stage, SweepState::Stage::Running);
    }

    void lost_saysWhyAndKeepsTheFiguresAsRecorded()
    {
        Fixture fixture;
        QVERIFY(fixture.add(QStringLiteral("box"), {QStringLiteral("say=the network is gone")}));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_COMPARE(fixture.figures(QStringLiteral("box")), std::size_t{2});
        const QString lane = QStringLiteral("machine/box/cpu");
        const LossWatch loss(fixture.machines, fixture.state, lane);
        for (const qint64 engine : childProcesses())
            ::kill(static_cast<pid_t>(engine), SIGKILL);
        QTRY_VERIFY(loss.machine.has_value());
        QVERIFY(loss.machine->sentence.contains(QStringLiteral("the network is gone")));
        QVERIFY(!loss.machine->roundTripMs);
        QCOMPARE(loss.lane.figures.size(), std::size_t{2});
        QCOMPARE(loss.lane.provenance, tradeoff::Provenance::Recorded);
        QTRY_COMPARE(fixture.only().connection, Connection::Ready); // it was started again
        QCOMPARE(fixture.state.lane(lane)->provenance, tradeoff::Provenance::Measured);
    }

    void givenUp_waitsUntilItIsAskedFor()
    {
        Fixture fixture;
        QVERIFY(fixture.machines.connectTo(QStringLiteral("box"), QStringLiteral("/no/such/program")).has_value());
        QTRY_COMPARE(fixture.only().connection, Connection::Lost);
        QTRY_VERIFY(!fixture.only().triesAgain);
        QVERIFY(fixture.only().sentence.contains(QStringLiteral("/no/such/program")));
        fixture.machines.connectAgain(QStringLiteral("box"));
        QCOMPARE(fixture.only().connection, Connection::Connecting);
        QTRY_COMPARE(fixture.only().connection, Connection::Lost);
    }

    void disconnect_whileItMeasuresEndsItsEngine()
    {
        Fixture fixture;
        QVERIFY(fixture.add(QStringLiteral("box"), {QStringLiteral("run=never")}));
        QTRY_VERIFY(fixture.allReady());
        fixture.machines.run();
        QTRY_COMPARE(fixture.only().sweep.stage, SweepState::Stage::Running);
        fixture.machines.disconnectFrom(QStringLiteral("box"));
        QTRY_COMPARE(childProcesses().size(), std::size_t{0});
        QVERIFY(fixture.add(QStringLiteral("box"))); // the name is free again
    }

private:
    struct Fixture {
        Fixture()
        {
            ExploreSettings settings = state.settings();
            settings.sweep.sizes = {50 * tradeoff::megabyte};
            settings.sweep.batches = {1, 2};
            settings.sweep.refine = false;
            state.setSettings(settings, QStringLiteral("Sweep"));
        }
        void set(int models, const std::vector<int> &batches, tradeoff::Effort effort, bool refine)
        {
            ExploreSettings settings = state.settings();
            settings.sweep.sizes = {50 * tradeoff::megabyte};
            if (models == 2)
                settings.sweep.sizes.push_back(100 * tradeoff::megabyte);
            settings.sweep.batches = batches;
            settings.sweep.effort = effort;
            settings.sweep.refine = refine;
            state.setSettings(settings, QStringLiteral("Sweep"));
        }
        bool add(const QString &name, const QStringList &script = {})
        {
            QStringList words = fakeEngine(script);
            for (QString &word : words)
                word = QLatin1Char('"') + word + QLatin1Char('"');
            return machines.connectTo(name, words.join(QLatin1Char(' '))).has_value();
        }
        void leaveOut(const QString &lane)
        {
            ExploreSettings settings = state.settings();
            settings.sweep.leftOutLanes.insert(lane);
            state.setSettings(settings, QStringLiteral("Leave out"));
        }
        [[nodiscard]] OtherMachines::Machine only() const { return machines.machines().at(0); }
        [[nodiscard]] bool allReady() const
        {
            const auto all = machines.machines();
            return std::ranges::all_of(all,
                                       [](const auto &machine) { return machine.connection == Connection::Ready; });
        }
        [[nodiscard]] std::size_t figures(const QString &machine) const
        {
            const Lane *lane = state.lane(machineLaneId(machine, QStringLiteral("cpu")));
            return lane ? lane->figures.size() : 0;
        }

        LearnState learn;
        ExploreState state{learn, {}};
        OtherMachines machines{state, restartsSoon()};
    };
};

QTEST_GUILESS_MAIN(TestOtherMachines)
#include "tst_other_machines.moc"
