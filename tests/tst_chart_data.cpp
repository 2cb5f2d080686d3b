// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/chart_lanes.h"
#include "ui/explore/chart_data.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::ui;
using support::crossing;
using support::laneOf;
using support::Latencies;
using support::workloadOf;
using tradeoff::Hardware;
using tradeoff::Policy;
using tradeoff::Provenance;

namespace {

Lane estimatedLane(const Latencies &latencies)
{
    Lane lane;
    lane.id = QStringLiteral("estimate/big");
    lane.source = Lane::Source::Estimate;
    lane.hardware = Hardware::Gpu;
    lane.name = QStringLiteral("A big card");
    lane.place = QStringLiteral("datasheet");
    lane.provenance = Provenance::Estimated;
    for (const auto &[batch, latencyMs] : latencies) {
        tradeoff::Estimate estimate;
        estimate.workload = workloadOf(batch);
        estimate.middleMs = latencyMs;
        estimate.lowMs = latencyMs / 2;
        estimate.highMs = latencyMs * 2;
        lane.estimates.push_back(estimate);
    }
    return lane;
}

bool isNear(double found, double wanted)
{
    return std::abs(found - wanted) <= std::abs(wanted) * 1e-12;
}

QString cell(const TwinTable &table, std::size_t row, QLatin1StringView name)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].name == name)
            return table.rows.at(row).at(i).csv;
    }
    return QStringLiteral("no such column");
}

} // namespace

class ChartDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void latency_isTheMedianWithItsInterval();
    void throughput_hasTheLatencysIntervalInProportion();
    void cost_isOfAThousandInferences();
    void cost_saysPriceSourceAndBusyShare();
    void cost_leavesOutAndNamesWhatHasNoPrice();
    void size_runsInGigabytesAtTheHeldBatch();
    void plane_keepsOutOtherFamiliesSizesAndHiddenLanes();
    void empty_saysThatNothingIsThere();
    void oneLane_isDrawnWithoutABreakEven();
    void estimate_isABandAndGivesNoBracket();
    void point_speaksItsFigureIntervalProvenanceAndFlags();
    void figures_thatNoLogarithmicAxisHolds_areLeftOut();
    void table_holdsEveryNumberOfTheChart();
    void summary_tellsEachLinesEndsAndTheSentence();
};

void ChartDataTest::latency_isTheMedianWithItsInterval()
{
    ExploreSettings settings;
    settings.policy = {Policy::Goal::CostWithinLatency, 50};
    const ChartData chart = chartDataOf(crossing(), settings);
    QCOMPARE(chart.title, QStringLiteral("Latency against batch, Dense network fp32, 0.5 GB"));
    QCOMPARE(chart.series.size(), 2U);
    QCOMPARE(chart.series[0].name, QStringLiteral("A processor, this machine"));
    QCOMPARE(chart.series[0].points.size(), 4U);
    const ChartPoint &point = chart.series[0].points[1];
    QCOMPARE(point.x, 8.0);
    QCOMPARE(point.y, 20.0);
    QVERIFY(isNear(point.low, 19.6));
    QVERIFY(isNear(point.high, 20.4));
    QCOMPARE(chart.latencyLimitMs, std::optional(50.0));
}

void ChartDataTest::throughput_hasTheLatencysIntervalInProportion()
{
    ExploreSettings settings;
    settings.figure = ChartFigure::Throughput;
    settings.policy = {Policy::Goal::CostWithinLatency, 50};
    std::vector<Lane> lanes = crossing();
    // Of all samples together it is a little less than the median says: 8 samples in 20 ms would be 400 a second.
    lanes[0].figures[1].throughputPerS = 390;
    const ChartData chart = chartDataOf(lanes, settings);
    const ChartPoint &point = chart.series[0].points[1];
    QCOMPARE(point.y, 390.0);
    QVERIFY(isNear(point.low, 390 / 1.02));
    QVERIFY(isNear(point.high, 390 / 0.98));
    QVERIFY(!chart.latencyLimitMs);
}

void ChartDataTest::cost_isOfAThousandInferences()
{
    ExploreSettings settings;
    settings.figure = ChartFigure::Cost;
    // 0.4 dollars an hour, 8 samples in 20 ms: 400 a second, 1.44 million an hour; 1,000 of them cost 0.4 / 1440.
    const ChartData chart = chartDataOf(crossing(), settings);
    const ChartPoint &point = chart.series[0].points[1];
    QVERIFY(isNear(point.y, 0.4 / 1440));
    QVERIFY(isNear(point.low, 0.4 / 1440 * 0.98));
    QVERIFY(isNear(point.high, 0.4 / 1440 * 1.02));
}

void ChartDataTest::cost_saysPriceSourceAndBusyShare()
{
    ExploreSettings settings;
    settings.figure = ChartFigure::Cost;
    settings.gpuBusyShare = 0.25;
    std::vector<Lane> lanes = crossing();
    lanes[0].dollarsPerHour = 0.4;
    lanes[0].priceSource = QStringLiteral("example");
    lanes[1].dollarsPerHour = 1.2;
    lanes[1].priceSource = QStringLiteral("g4dn.xlarge, us-east-1, 2026-07-20");
    const ChartData chart = chartDataOf(lanes, settings);
    QVERIFY2(chart.sentence.endsWith(QStringLiteral("At $0.4 an hour (example), CPU busy 100 %; $1.2 an hour "
                                                    "(g4dn.xlarge, us-east-1, 2026-07-20), GPU busy 25 %.")),
             qPrintable(chart.sentence));
    const TwinTable table = tableOf(chart);
    QCOMPARE(cell(table, 4, QLatin1StringView("dollars_per_hour")), QStringLiteral("1.2"));
    QCOMPARE(cell(table, 4, QLatin1StringView("price_source")), lanes[1].priceSource);
    QCOMPARE(cell(table, 4, QLatin1StringView("busy_share")), QStringLiteral("0.25"));
    settings.figure = ChartFigure::Latency;
    const ChartData latency = chartDataOf(lanes, settings);
    QVERIFY(!latency.sentence.contains(QLatin1Char('$')));
    QCOMPARE(cell(tableOf(latency), 0, QLatin1StringView("busy_share")), QStringLiteral("no such column"));
}

void ChartDataTest::cost_leavesOutAndNamesWhatHasNoPrice()
{
    ExploreSettings settings;
    settings.figure = ChartFigure::Cost;
    std::vector<Lane> lanes = crossing();
    for (tradeoff::Measurement &m : lanes[1].figures) {
        m.dollarsPerHour.reset();
        m.costPerInferenceUsd.reset();
    }
    const ChartData chart = chartDataOf(lanes, settings);
    QCOMPARE(chart.series.size(), 1U);
    QVERIFY(chart.sentence.contains(QStringLiteral("No cost is known without a price an hour: A card, this machine.")));
}

void ChartDataTest::size_runsInGigabytesAtTheHeldBatch()
{
    ExploreSettings settings;
    settings.axis = ChartAxis::Size;
    settings.chartBatch = 8;
    std::vector<Lane> lanes = crossing();
    const auto add = [&](Lane &lane, tradeoff::Bytes size, double ms) {
        lane.figures.push_back(support::measurementOf(workloadOf(8, size), lane.hardware, ms));
    };
    add(lanes[0], 2 * tradeoff::gigabyte, 90);
    add(lanes[1], 2 * tradeoff::gigabyte, 40);
    add(lanes[0], 100 * tradeoff::megabyte, 5);
    const ChartData chart = chartDataOf(lanes, settings);
    QCOMPARE(chart.title, QStringLiteral("Latency against model size, Dense network fp32, batch 8"));
    QCOMPARE(chart.series[0].points.size(), 3U);
    QVERIFY(isNear(chart.series[0].points[0].x, 0.1));
    QVERIFY(isNear(chart.series[0].points[2].x, 2));
    QVERIFY(chart.brackets.empty());
    QCOMPARE(chart.sentence, QStringLiteral("At batch 8 the GPU clearly wins at 2 GB; sizes measured on both: 2."));
}

void ChartDataTest::plane_keepsOutOtherFamiliesSizesAndHiddenLanes()
{
    std::vector<Lane> lanes = crossing();
    tradeoff::Measurement other = lanes[0].figures[0];
    other.workload.family = tradeoff::Family::Cnn;
    lanes[0].figures.push_back(other);
    other = lanes[0].figures[0];
    other.workload.precision = tradeoff::Precision::Bf16;
    lanes[0].figures.push_back(other);
    lanes[0].figures.push_back(support::measurementOf(workloadOf(4, tradeoff::gigabyte), Hardware::Cpu, 3));
    lanes[1].shown = false;
    const ChartData chart = chartDataOf(lanes, {});
    QCOMPARE(chart.series.size(), 1U);
    QCOMPARE(chart.series[0].points.size(), 4U);
    QVERIFY(chart.brackets.empty());
}

void ChartDataTest::empty_saysThatNothingIsThere()
{
    const ChartData chart = chartDataOf({}, {});
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.sentence, QStringLiteral("Nothing was measured on both a CPU and a GPU yet."));
    QVERIFY(tableOf(chart).rows.empty());
    QVERIFY(!tableOf(chart).columns.empty());
    QVERIFY(spokenSummary(chart).contains(QStringLiteral("no figure")));
}

void ChartDataTest::oneLane_isDrawnWithoutABreakEven()
{
    const ChartData chart = chartDataOf({laneOf(Hardware::Cpu, {{1, 10}})}, {});
    QCOMPARE(chart.series.size(), 1U);
    QVERIFY(chart.brackets.empty());
    QCOMPARE(chart.sentence, QStringLiteral("Nothing was measured on both a CPU and a GPU yet."));
}

void ChartDataTest::estimate_isABandAndGivesNoBracket()
{
    const std::vector<Lane> lanes{laneOf(Hardware::Cpu, {{4, 10}, {8, 20}, {16, 40}}),
                                  estimatedLane({{4, 9}, {8, 9}, {16, 9}})};
    const ChartData chart = chartDataOf(lanes, {});
    QCOMPARE(chart.series.size(), 2U);
    const ChartSeries &band = chart.series[1];
    QCOMPARE(band.provenance, Provenance::Estimated);
    QCOMPARE(band.points[2].low, 4.5);
    QCOMPARE(band.points[2].high, 18.0);
    QVERIFY(chart.brackets.empty());
    QVERIFY(chart.sentence.contains(
        QStringLiteral("By the estimate alone, without the time to copy data to the card, A big card starts to pay "
                       "between batch 4 and 8.")));
    QVERIFY(tableOf(chart).rows.size() == 6);
    QCOMPARE(cell(tableOf(chart), 5, QLatin1StringView("provenance")), QStringLiteral("estimated"));
}

void ChartDataTest::point_speaksItsFigureIntervalProvenanceAndFlags()
{
    std::vector<Lane> lanes = crossing();
    lanes[0].figures[1].flags = {"preempted"};
    lanes[0].provenance = Provenance::Recorded;
    const ChartData chart = chartDataOf(lanes, {});
    QCOMPARE(chart.series[0].points[1].spoken,
             QStringLiteral("batch 8: 20 ms (19.6 ms to 20.4 ms), Recorded; other programs interrupted the run more "
                            "than 100 times a second"));
    const TwinTable table = tableOf(chart);
    QCOMPARE(cell(table, 1, QLatin1StringView("flags")), QStringLiteral("preempted"));
    QCOMPARE(plainTableOf(table).rows.at(1).at(9),
             QStringLiteral("other programs interrupted the run more than 100 times a second"));
    QCOMPARE(plainTableOf(table).rows.at(1).at(10), QStringLiteral("Dense network"));
}

void ChartDataTest::figures_thatNoLogarithmicAxisHolds_areLeftOut()
{
    Lane lane = laneOf(Hardware::Cpu, {{1, 10}, {2, 12}, {4, 14}});
    lane.figures[0].latency.medianMs = 0;
    lane.figures[1].latency.ciLowMs = -1;
    const ChartData chart = chartDataOf({lane}, {});
    QCOMPARE(chart.series[0].points.size(), 1U);
    QCOMPARE(chart.series[0].points[0].x, 4.0);
}

void ChartDataTest::table_holdsEveryNumberOfTheChart()
{
    for (const ChartFigure figure : {ChartFigure::Latency, ChartFigure::Throughput, ChartFigure::Cost}) {
        ExploreSettings settings;
        settings.figure = figure;
        std::vector<Lane> lanes = crossing();
        lanes[0].figures[0].machine = "A machine, 2 cores";
        lanes[0].figures[0].measuredAt = "2026-01-31T12:00:00Z";
        const ChartData chart = chartDataOf(lanes, settings);
        const TwinTable table = tableOf(chart);
        QCOMPARE(table.title, chart.title);
        QCOMPARE(table.rows.size(), 8U);
        std::size_t row = 0;
        for (const ChartSeries &series : chart.series) {
            for (const ChartPoint &point : series.points) {
                const auto &cells = table.rows[row++];
                QCOMPARE(cells.size(), table.columns.size());
                QCOMPARE(cells[0].csv, series.name);
                QCOMPARE(cells[1].csv, QStringLiteral("measured"));
                QCOMPARE(cells[2].number, std::optional(0.5));
                QCOMPARE(cells[3].number, std::optional(point.x));
                QCOMPARE(cells[4].number, std::optional(point.y));
                QCOMPARE(cells[5].number, std::optional(point.low));
                QCOMPARE(cells[6].number, std::optional(point.high));
            }
        }
        QCOMPARE(cell(table, 0, QLatin1StringView("machine")), QStringLiteral("A machine, 2 cores"));
        QCOMPARE(cell(table, 0, QLatin1StringView("measured_at")), QStringLiteral("2026-01-31T12:00:00Z"));
        QCOMPARE(cell(table, 0, QLatin1StringView("family")), QStringLiteral("mlp"));
    }
}

void ChartDataTest::summary_tellsEachLinesEndsAndTheSentence()
{
    QCOMPARE(
        spokenSummary(chartDataOf(crossing(), {})),
        QStringLiteral("Latency against batch, Dense network fp32, 0.5 GB. "
                       "A processor, this machine, Measured: from 10 ms at batch 4 to 80 ms at batch 32, 4 points. "
                       "A card, this machine, Measured: from 25 ms at batch 4 to 30 ms at batch 32, 4 points. "
                       "The GPU starts to pay between batch 8 and 16."));
}

QTEST_APPLESS_MAIN(ChartDataTest)
#include "tst_chart_data.moc"
