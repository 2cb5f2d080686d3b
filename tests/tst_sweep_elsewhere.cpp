// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_panel.h"

#include "tests/support/explore_values.h"
#include "tests/support/fixed_look.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::ui;
using support::Exploring;

namespace {

template<typename T>
T *child(const QWidget &panel, const char *name)
{
    auto *found = panel.findChild<T *>(QLatin1StringView(name));
    Q_ASSERT(found);
    return found;
}

SweepState stateOf(SweepState::Stage stage, int done, int total)
{
    SweepState sweep;
    sweep.stage = stage;
    sweep.done = done;
    sweep.total = total;
    return sweep;
}

} // namespace

/// Other machines measure, and this one may or may not.
class TestSweepElsewhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void button_pausesTheOtherMachines();
};

void TestSweepElsewhere::button_pausesTheOtherMachines()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    QSignalSpy runs(&panel, &SweepPanel::runWanted);
    QSignalSpy pauses(&panel, &SweepPanel::pauseWanted);
    auto *button = child<QPushButton>(panel, "sweep_button");
    auto *second = child<QPushButton>(panel, "sweep_pause_elsewhere");
    // Nothing is left to measure here: the one button is theirs.
    panel.setExpectation(0, 0);
    panel.setElsewhere(stateOf(SweepState::Stage::Running, 3, 40));
    QCOMPARE(button->accessibleName(), QStringLiteral("Pause the other machines · 3 of 40"));
    QVERIFY(second->isHidden());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(pauses.count(), 1);
    // There is something to begin here as well.
    panel.setExpectation(8, 60);
    QCOMPARE(button->text(), QStringLiteral("Measure 8 points, about 60 s"));
    QVERIFY(!second->isHidden());
    QTest::keyClick(second, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(pauses.count(), 2);
    QCOMPARE(runs.count(), 1);
    // Both run: one pause is for both.
    here.state.setSweep(stateOf(SweepState::Stage::Running, 1, 8));
    QVERIFY(second->isHidden());
    QVERIFY(button->text().startsWith(QStringLiteral("Pause · 1 of 8")));
    here.state.setSweep(stateOf(SweepState::Stage::Idle, 8, 8));
    panel.setExpectation(0, 0);
    panel.setElsewhere(stateOf(SweepState::Stage::Idle, 40, 40));
    QVERIFY(!button->isEnabled());
}

QTEST_MAIN(TestSweepElsewhere)
#include "tst_sweep_elsewhere.moc"
