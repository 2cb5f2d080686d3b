// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/race_lanes.h"
#include "ui/learn/race_view.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::measurementOf;
using lessons::workloadOf;
using tradeoff::Hardware;
using tradeoff::Measurement;

/// The race begins with new figures, stands still when asked to, and invents nothing for a device that is not there.
class TestRaceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void view_missingGpuKeepsLaneWithReason();
    void view_startsWithNewFigures();
    void view_showsEndForAnotherWorkload();
    void view_reducedMotionShowsEndAtOnce();
    void view_pausedRaceStandsStill();
    void view_hidesFiguresUntilGuessed();
    void view_canBeRunAgainByKey();

private:
    [[nodiscard]] QString lanesText(const RaceView &view) const
    {
        return view.findChild<RaceLanes *>()->accessibleName();
    }
    [[nodiscard]] static tradeoff::Device noDriver()
    {
        return {.id = "cuda:0",
                .kind = tradeoff::DeviceKind::Cuda,
                .unavailable = tradeoff::Unavailable{"no_driver", "There is no NVIDIA driver on this machine.",
                                                     "Install one."}};
    }

    tradeoff::Workload m_workload = workloadOf(2'000, 32);
    std::vector<Measurement> m_both{measurementOf(m_workload, Hardware::Cpu, 64),
                                    measurementOf(m_workload, Hardware::Gpu, 16)};
};

void TestRaceView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestRaceView::view_missingGpuKeepsLaneWithReason()
{
    LearnState state;
    state.setDevices({{.id = "cpu"}, noDriver()});
    state.setWorkload(m_workload);
    RaceView view(state);
    state.addMeasurement(m_both[0]);
    QVERIFY2(lanesText(view).contains(QStringLiteral("GPU: There is no NVIDIA driver on this machine.")),
             qPrintable(lanesText(view)));
    QCOMPARE(view.plan().lanes.size(), std::size_t(1));
}

void TestRaceView::view_startsWithNewFigures()
{
    LearnState state;
    state.setWorkload(m_workload);
    RaceView view(state);
    RunState run;
    run.running = true;
    run.workload = m_workload;
    state.setRun(run);
    state.addMeasurement(m_both[0]);
    QVERIFY2(!view.moving(), "the race must not begin while another device is being measured");
    state.addMeasurement(m_both[1]);
    state.setRun({});
    QVERIFY(view.moving());
    QCOMPARE(view.time(), 0.0);
    view.setTime(100);
    QVERIFY(!view.moving());
    const auto *outcome = view.findChild<QLabel *>(QStringLiteral("race_outcome"));
    QCOMPARE(outcome->text(), QStringLiteral("384 samples: CPU in 768 ms, GPU in 192 ms."));
}

void TestRaceView::view_showsEndForAnotherWorkload()
{
    LearnState state;
    state.setWorkload(m_workload);
    state.addMeasurement(m_both[0]);
    state.setWorkload(workloadOf(500, 8));
    RaceView view(state);
    QVERIFY(view.plan().lanes.empty());
    state.setWorkload(m_workload);
    QVERIFY(!view.moving());
    QCOMPARE(view.time(), view.plan().seconds);
}

void TestRaceView::view_reducedMotionShowsEndAtOnce()
{
    Theme::instance().setReducedMotion(true);
    LearnState state;
    state.setWorkload(m_workload);
    RaceView view(state);
    state.addMeasurement(m_both[0]);
    Theme::instance().setReducedMotion(false);
    QVERIFY(!view.moving());
    QCOMPARE(view.time(), view.plan().seconds);
    QVERIFY(view.plan().seconds > 0);
}

void TestRaceView::view_pausedRaceStandsStill()
{
    LearnState state;
    state.setWorkload(m_workload);
    RaceView view(state);
    view.show();
    view.setAnimationsPaused(true);
    state.addMeasurement(m_both[0]);
    QVERIFY(view.moving());
    QVERIFY(!view.findChild<QTimer *>(QStringLiteral("race_timer"))->isActive());
    QCOMPARE(view.time(), 0.0);
    view.setAnimationsPaused(false);
    QTRY_VERIFY(view.time() > 0);
}

void TestRaceView::view_hidesFiguresUntilGuessed()
{
    LearnState state;
    state.setWorkload(m_workload);
    state.addMeasurement(m_both[0]);
    state.setPredicting(true);
    RaceView view(state);
    QVERIFY2(!lanesText(view).contains(QStringLiteral("768")), qPrintable(lanesText(view)));
    state.commitGuess({});
    QVERIFY2(lanesText(view).contains(QStringLiteral("768")), qPrintable(lanesText(view)));
}

void TestRaceView::view_canBeRunAgainByKey()
{
    LearnState state;
    state.setWorkload(m_workload);
    state.addMeasurement(m_both[0]);
    RaceView view(state);
    view.show();
    QVERIFY(!view.moving());
    auto *again = view.findChild<QPushButton *>(QStringLiteral("race_again"));
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(view.moving());
}

QTEST_MAIN(TestRaceView)
#include "tst_race_view.moc"
