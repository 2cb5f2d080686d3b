// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/chart_lanes.h"
#include "ui/explore/chart_data.h"

#include <QLocale>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using support::crossing;
using support::laneOf;
using tradeoff::Hardware;
using tradeoff::Policy;

class ChartBreakEvenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bracket_isMeasuredAndTold();
    void bracket_followsThePolicyAndSaysSo();
    void bracket_ofACostCountsTheBusyShare();
    void brackets_areSeveralWhereTheWinnerChangesOften();
    void waiting_isToldAtTheBracketsUpperEnd();
};

void ChartBreakEvenTest::bracket_isMeasuredAndTold()
{
    const ChartData chart = chartDataOf(crossing(), {});
    QCOMPARE(chart.brackets.size(), 1U);
    QCOMPARE(chart.brackets[0].below, 8.0);
    QCOMPARE(chart.brackets[0].above, 16.0);
    QCOMPARE(chart.sentence, QStringLiteral("The GPU starts to pay between batch 8 and 16."));
}

void ChartBreakEvenTest::bracket_followsThePolicyAndSaysSo()
{
    ExploreSettings settings;
    settings.policy = {Policy::Goal::Cost, 0};
    // Three times the price: at batch 32 it is 80 ms x 0.4 against 30 ms x 1.2, which the CPU wins.
    const ChartData chart = chartDataOf(crossing(), settings);
    QVERIFY(chart.brackets.empty());
    QVERIFY(chart.sentence.endsWith(QStringLiteral("Judged by the lowest cost.")));
}

void ChartBreakEvenTest::bracket_ofACostCountsTheBusyShare()
{
    ExploreSettings settings;
    settings.figure = ChartFigure::Cost;
    settings.policy = {Policy::Goal::Cost, 0};
    std::vector<Lane> lanes = crossing();
    // The CPU works only half of its hour: 80 ms x 0.8 against 30 ms x 1.2 at batch 32, 40 x 0.8 against 26 x 1.2 at
    // 16, whose intervals overlap.
    for (tradeoff::Measurement &m : lanes[0].figures)
        *m.costPerInferenceUsd *= 2;
    const ChartData chart = chartDataOf(lanes, settings);
    QCOMPARE(chart.brackets.size(), 1U);
    QCOMPARE(chart.brackets[0].below, 16.0);
    QCOMPARE(chart.brackets[0].above, 32.0);
}

void ChartBreakEvenTest::brackets_areSeveralWhereTheWinnerChangesOften()
{
    const std::vector<Lane> lanes{laneOf(Hardware::Cpu, {{1, 10}, {2, 30}, {4, 20}, {8, 60}}),
                                  laneOf(Hardware::Gpu, {{1, 20}, {2, 20}, {4, 40}, {8, 40}})};
    const ChartData chart = chartDataOf(lanes, {});
    QCOMPARE(chart.brackets.size(), 2U);
    QCOMPARE(chart.brackets[0].above, 2.0);
    QCOMPARE(chart.brackets[1].below, 4.0);
    QCOMPARE(chart.brackets[1].above, 8.0);
    QVERIFY(chart.sentence.startsWith(QStringLiteral("The winner changes more than once")));
}

void ChartBreakEvenTest::waiting_isToldAtTheBracketsUpperEnd()
{
    ExploreSettings settings;
    settings.requestsPerS = 10;
    const ChartData chart = chartDataOf(crossing(), settings);
    QVERIFY2(chart.sentence.contains(QStringLiteral("At 10 requests a second the first request of a batch of 16 waits "
                                                    "up to 1.6 s more")),
             qPrintable(chart.sentence));
    QCOMPARE(chart.series[0].points[0].y, 10.0); // the forward's own
}

QTEST_APPLESS_MAIN(ChartBreakEvenTest)
#include "tst_chart_break_even.moc"
