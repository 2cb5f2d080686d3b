// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/sample_measurement.h"
#include "ui/explore/estimate_dialog.h"
#include "ui/explore/lane_words.h"
#include "ui/explore/lanes_panel.h"
#include "ui/explore/machine_dialog.h"
#include "ui/explore/machine_list.h"
#include "ui/widgets/provenance_badge.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace breakeven;
using namespace breakeven::support;
using namespace breakeven::ui;

namespace {

tradeoff::Datasheet sampleCard()
{
    tradeoff::Datasheet card;
    card.id = "a-card";
    card.name = "A far card";
    card.fp32Flops = 8e12;
    card.fp16Flops = 64e12;
    card.memoryBytesPerS = 320e9;
    card.memoryBytes = 16 * tradeoff::gigabyte;
    card.source = "Its datasheet";
    return card;
}

tradeoff::Device cpu()
{
    tradeoff::Device device;
    device.id = "cpu";
    device.name = "A processor";
    return device;
}

tradeoff::Device missingGpu()
{
    tradeoff::Device device;
    device.id = "cuda";
    device.kind = tradeoff::DeviceKind::Cuda;
    device.unavailable = tradeoff::Unavailable{"no_driver", "There is no NVIDIA driver on this machine.",
                                               "Install one."};
    return device;
}

protocol::Recording recordingOf(double factor)
{
    protocol::Recording recording;
    recording.machine = "Lab machine";
    recording.createdAt = "2026-01-31T12:00:00Z";
    recording.libtorch = "2.15.0";
    for (const int batch : {1, 2, 4}) {
        auto figure = measurementOf({.sizeBytes = 50 * tradeoff::megabyte, .batch = batch}, tradeoff::Hardware::Gpu,
                                    batch == 1 ? 10 : 10 * factor);
        figure.deviceName = "NVIDIA T4";
        figure.machine = recording.machine;
        figure.method.libtorch = recording.libtorch;
        figure.measuredAt = recording.createdAt;
        recording.measurements.push_back(figure);
    }
    return recording;
}

} // namespace

class TestLanesPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fixLook(); }

    void lanes_haveNameBadgeCountAndOrigin()
    {
        Fixture fixture;
        fixture.state.addRecording(recordingOf(1), QStringLiteral("lab-t4.json"));
        const QString id = QStringLiteral("recording/1/cuda:0");
        QTRY_VERIFY(fixture.find<QCheckBox>(QStringLiteral("lane_shown_") + id));
        auto *shown = fixture.find<QCheckBox>(QStringLiteral("lane_shown_") + id);
        QCOMPARE(shown->text(), QStringLiteral("NVIDIA T4, lab-t4.json"));
        QVERIFY(shown->isChecked());
        QVERIFY(shown->toolTip().contains(QStringLiteral("Lab machine")));
        QVERIFY(shown->toolTip().contains(QStringLiteral("LibTorch 2.15.0")));
        QVERIFY(shown->accessibleDescription().contains(QStringLiteral("3 figures")));
        QCOMPARE(fixture.find<ProvenanceBadge>(QStringLiteral("lane_badge_") + id)->text(), QStringLiteral("Recorded"));
        // What is here cannot be taken out; a recording can.
        QVERIFY(fixture.find<QPushButton>(QStringLiteral("lane_remove_here/cpu"))->isHidden());
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("lane_remove_") + id), Qt::Key_Space);
        QTRY_VERIFY(!fixture.state.lane(id));
    }

    void shown_isASettingThatCanBeUndone()
    {
        Fixture fixture;
        auto *shown = fixture.find<QCheckBox>(QStringLiteral("lane_shown_here/cpu"));
        QVERIFY(shown && shown->isChecked());
        QTest::keyClick(shown, Qt::Key_Space);
        QVERIFY(fixture.state.settings().hiddenLanes.contains(QStringLiteral("here/cpu")));
        QCOMPARE(fixture.state.undoStack().undoText(), QStringLiteral("Hide A processor, this machine"));
        fixture.state.undoStack().undo();
        QTRY_VERIFY(shown->isChecked());
        QVERIFY(fixture.state.settings().hiddenLanes.empty());
    }

    void missingGpu_keepsItsLineWithWays()
    {
        Fixture fixture;
        auto *line = fixture.find<QLabel>(QStringLiteral("lanes_missing"));
        QCOMPARE(line->text(),
                 QStringLiteral("No NVIDIA GPU here: there is no NVIDIA driver on this machine. Install one."));
        const QSignalSpy open(&fixture.panel, &LanesPanel::openRecordingWanted);
        const QSignalSpy machine(&fixture.panel, &LanesPanel::machineWanted);
        const QSignalSpy save(&fixture.panel, &LanesPanel::saveRecordingWanted);
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("lanes_open")), Qt::Key_Space);
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("lanes_machine")), Qt::Key_Space);
        QCOMPARE(open.size(), 1);
        QCOMPARE(machine.size(), 1);
        // Nothing was measured: there is nothing to save.
        QVERIFY(!fixture.find<QPushButton>(QStringLiteral("lanes_save"))->isEnabled());
        fixture.state.addRecording(recordingOf(1), QStringLiteral("lab.json"));
        QTRY_VERIFY(fixture.find<QPushButton>(QStringLiteral("lanes_save"))->isEnabled());
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("lanes_save")), Qt::Key_Space);
        QCOMPARE(save.size(), 1);

        tradeoff::Device gpu = missingGpu();
        gpu.unavailable.reset();
        fixture.learn.setDevices({cpu(), gpu});
        QTRY_VERIFY(line->isHidden());
    }

    void recordingsThatDiffer_areNamed()
    {
        Fixture fixture;
        fixture.state.addRecording(recordingOf(1), QStringLiteral("lab.json"));
        fixture.state.addRecording(recordingOf(1.5), QStringLiteral("hall.json"));
        // Of three batches one is the same; a 2 % interval around 10 ms ends long before 15 ms.
        QTRY_COMPARE(fixture.find<QLabel>(QStringLiteral("lanes_differing"))->text(),
                     QStringLiteral("Two recordings of NVIDIA T4 (lab.json, hall.json) differ at 2 of 3 shared "
                                    "workloads: their intervals do not overlap."));
    }

    void estimate_isChosenSaidInWordsAndUndone()
    {
        Fixture fixture;
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("lanes_estimate")), Qt::Key_Space);
        auto *dialog = fixture.find<EstimateDialog>(QStringLiteral("estimate_dialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("estimate_list"))->count(), 1);
        const QString band = dialog->findChild<QLabel *>(QStringLiteral("estimate_band"))->text();
        QVERIFY2(band.contains(QStringLiteral("Estimated: about")), qPrintable(band));
        const QString about = dialog->findChild<QLabel *>(QStringLiteral("estimate_about"))->text();
        QVERIFY2(about.contains(QStringLiteral("Source: Its datasheet.")), qPrintable(about));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(fixture.state.settings().estimatedDevices, std::vector<QString>{QStringLiteral("a-card")});
        const QString id = QStringLiteral("estimate/a-card");
        QTRY_VERIFY(fixture.find<QCheckBox>(QStringLiteral("lane_shown_") + id));
        QCOMPARE(fixture.find<ProvenanceBadge>(QStringLiteral("lane_badge_") + id)->text(),
                 QStringLiteral("Estimated"));
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("lane_remove_") + id), Qt::Key_Space);
        QTRY_VERIFY(fixture.state.settings().estimatedDevices.empty());
        fixture.state.undoStack().undo();
        QCOMPARE(fixture.state.settings().estimatedDevices.size(), std::size_t{1});
    }

    void focus_staysWhileFiguresComeIn()
    {
        Fixture fixture;
        fixture.panel.show();
        fixture.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.panel));
        auto *shown = fixture.find<QCheckBox>(QStringLiteral("lane_shown_here/cpu"));
        shown->setFocus();
        fixture.state.addRecording(recordingOf(1), QStringLiteral("lab.json"));
        QTRY_VERIFY(fixture.find<QCheckBox>(QStringLiteral("lane_shown_recording/1/cuda:0")));
        QCOMPARE(fixture.panel.focusWidget(), shown);
    }

    void machineDialog_saysWhatIsWrongInPlace()
    {
        Fixture fixture;
        OtherMachines machines(fixture.state);
        fixture.panel.showMachines(machines);
        QVERIFY(fixture.find<QWidget>(QStringLiteral("machine_list"))->isHidden());
        auto *dialog = new MachineDialog(machines, &fixture.panel);
        dialog->open();
        auto *error = dialog->findChild<QLabel *>(QStringLiteral("machine_error"));
        QVERIFY(error->isHidden());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!error->isHidden());
        QVERIFY(error->text().startsWith(QStringLiteral("A name is made of")));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("machine_name_field")), QStringLiteral("box"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("machine_command_field")),
                         QStringLiteral("/no/such/program serve"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(machines.machines().size(), std::size_t{1});
        QVERIFY(!fixture.find<QWidget>(QStringLiteral("machine_list"))->isHidden());
        auto *again = fixture.find<QPushButton>(QStringLiteral("machine_again_box"));
        QTRY_VERIFY(!again->isHidden());
        QVERIFY(fixture.find<QLabel>(QStringLiteral("machine_text"))
                    ->text()
                    .startsWith(QStringLiteral("Connection lost.")));
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("machine_leave_box")), Qt::Key_Space);
        QCOMPARE(machines.machines().at(0).connection, OtherMachines::Connection::NotConnected);
        QVERIFY(!fixture.find<QPushButton>(QStringLiteral("machine_connect_box"))->isHidden());
        QVERIFY(fixture.find<QPushButton>(QStringLiteral("machine_leave_box"))->isHidden());
        QTest::keyClick(fixture.find<QPushButton>(QStringLiteral("machine_forget_box")), Qt::Key_Space);
        QTRY_VERIFY(machines.machines().empty());
        QVERIFY(fixture.find<QWidget>(QStringLiteral("machine_list"))->isHidden());
    }

    void machineText_keepsTheNetworkApart()
    {
        OtherMachines::Machine machine;
        machine.command = {QStringLiteral("ssh"), QStringLiteral("gpu-box")};
        QCOMPARE(machineText(machine), QStringLiteral("Not connected. To connect runs: ssh gpu-box"));
        machine.connection = OtherMachines::Connection::Connecting;
        QCOMPARE(machineText(machine), QStringLiteral("Connecting…"));
        machine.connection = OtherMachines::Connection::Ready;
        machine.roundTripMs = 4;
        QCOMPARE(machineText(machine), QStringLiteral("Connected. 4 ms to and fro, not in the figures."));
        machine.sweep.stage = SweepState::Stage::Running;
        machine.sweep.done = 3;
        machine.sweep.total = 8;
        QVERIFY(machineText(machine).endsWith(QStringLiteral("3 of 8 points.")));
    }

private:
    struct Fixture {
        Fixture() { panel.resize(300, 600); }
        template<typename T>
        [[nodiscard]] T *find(const QString &name) const
        {
            return panel.findChild<T *>(name);
        }
        static protocol::Catalogue catalogue()
        {
            protocol::Catalogue made;
            made.devices = {sampleCard()};
            return made;
        }
        LearnState learn;
        const bool listed = [this] {
            learn.setDevices({cpu(), missingGpu()});
            return true;
        }();
        ExploreState state{learn, catalogue()};
        LanesPanel panel{state};
    };
};

QTEST_MAIN(TestLanesPanel)
#include "tst_lanes_panel.moc"
