// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/roofline_chart.h"

#include "tests/support/sample_measurement.h"
#include "ui/explore/explore_settings.h"
#include "ui/explore/lane.h"
#include "ui/explore/roofline_frame.h"

#include <QImage>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven::ui;
using namespace breakeven::tradeoff;
using breakeven::support::measurementOf;

namespace {

/// An mlp of 2 GB: 999,817,216 operations and 979,712 bytes a sample, 2,000,122,624 bytes of weights.
Measurement measured(int batch, Hardware hardware, double peak, double memory, double fraction,
                     Bytes size = 2 * gigabyte)
{
    const double computeS = 999'817'216.0 * batch / peak;
    const double memoryS = (2'000'122'624.0 + 979'712.0 * batch) / memory;
    const Workload workload{.family = Family::Mlp, .precision = Precision::Fp32, .sizeBytes = size, .batch = batch};
    Measurement m = measurementOf(workload, hardware, 1000 * std::max(computeS, memoryS) / fraction);
    m.efficiency = Efficiency{computeS > memoryS ? Bound::Compute : Bound::Memory, fraction};
    return m;
}

Lane cpuLane()
{
    Lane lane;
    lane.name = QStringLiteral("A processor");
    lane.place = QStringLiteral("this machine");
    for (int batch = 1; batch <= 128; batch *= 2)
        lane.figures.push_back(measured(batch, Hardware::Cpu, 495e9, 57e9, batch == 32 ? 0.95 : 0.8));
    return lane;
}

Lane gpuLane()
{
    Lane lane;
    lane.name = QStringLiteral("A card");
    lane.place = QStringLiteral("lab.json");
    lane.hardware = Hardware::Gpu;
    lane.provenance = Provenance::Recorded;
    for (int batch = 1; batch <= 128; batch *= 2)
        lane.figures.push_back(measured(batch, Hardware::Gpu, 8e12, 300e9, 0.7));
    return lane;
}

ExploreSettings settings()
{
    ExploreSettings made;
    made.chartSize = 2 * gigabyte;
    return made;
}

} // namespace

class TestRooflineChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void data_isOfShownLanesAtTheChartsSize();
    void sentence_saysWhatLimits();
    void sentence_saysWhatIsMissing();
    void figures_haveUnits();
    void table_holdsThePoints();
    void labels_doNotOverlap_data();
    void labels_doNotOverlap();
    void chart_isDrawnAndSpoken();
};

void TestRooflineChart::data_isOfShownLanesAtTheChartsSize()
{
    std::vector<Lane> lanes{cpuLane(), gpuLane()};
    // Of another size: no point, but its ceiling counts.
    Measurement other = measured(256, Hardware::Cpu, 500e9, 57e9, 0.5);
    other.workload.batch = 256;
    lanes[0].figures.push_back(other);
    lanes[0].figures.back().workload.sizeBytes = 2 * gigabyte + gigabyte / 2;
    const RooflineData both = rooflineDataOf(lanes, settings());
    QCOMPARE(both.series.size(), 2U);
    QCOMPARE(both.series[0].roofline.points.size(), 8U);
    QVERIFY(*both.series[0].roofline.peakFlops > 495e9);
    lanes[1].shown = false;
    QCOMPARE(rooflineDataOf(lanes, settings()).series.size(), 1U);
    ExploreSettings elsewhere = settings();
    elsewhere.precision = Precision::Bf16;
    QVERIFY(rooflineDataOf(lanes, elsewhere).series.empty());
}

void TestRooflineChart::sentence_saysWhatLimits()
{
    // The ridge is at 495 / 57 = 8.7 FLOP per byte; batch 16 has 7.9, batch 32 has 15.7.
    QCOMPARE(rooflineDataOf({cpuLane()}, settings()).sentence,
             QStringLiteral("A processor, this machine: memory limits it up to batch 16, arithmetic from batch 32 on. "
                            "It comes nearest to its roof at batch 32, with 95 % of it."));
    Lane slow = cpuLane();
    slow.figures.erase(slow.figures.begin() + 1, slow.figures.end());
    slow.figures[0] = measured(1, Hardware::Cpu, 495e9, 57e9, 0.12);
    QCOMPARE(rooflineDataOf({slow}, settings()).sentence,
             QStringLiteral("A processor, this machine: stays far below its roof (at best 12 %): getting the work "
                            "started takes longer than arithmetic or memory would."));
    slow.figures.push_back(measured(2, Hardware::Cpu, 495e9, 57e9, 0.8));
    QCOMPARE(rooflineDataOf({slow}, settings()).sentence,
             QStringLiteral("A processor, this machine: memory limits it at batch 2. Elsewhere it stays below half of "
                            "its roof. It comes nearest to its roof at batch 2, with 80 % of it."));
}

void TestRooflineChart::sentence_saysWhatIsMissing()
{
    const RooflineData none = rooflineDataOf({}, settings());
    QVERIFY(none.series.empty());
    QVERIFY(none.sentence.startsWith(QStringLiteral("No 2 GB Dense network fp32 figure")));
}

void TestRooflineChart::figures_haveUnits()
{
    QCOMPARE(flopsText(495e9), QStringLiteral("495 GFLOP/s"));
    QCOMPARE(flopsText(8.1e12), QStringLiteral("8.1 TFLOP/s"));
    QCOMPARE(bytesPerSecondText(57e9), QStringLiteral("57 GB/s"));
}

void TestRooflineChart::table_holdsThePoints()
{
    const RooflineData data = rooflineDataOf({cpuLane(), gpuLane()}, settings());
    const TwinTable table = tableOf(data);
    QCOMPARE(table.rows.size(), 16U);
    for (const std::vector<TwinCell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(table.rows[0][0].text, QStringLiteral("A processor, this machine"));
    QCOMPARE(table.rows[8][1].text, QStringLiteral("Recorded"));
    QCOMPARE(table.rows[7][3].csv, QStringLiteral("128"));
    QVERIFY(std::abs(*table.rows[7][5].number - 0.8 * 495) < 1e-6);
    QVERIFY(std::abs(*table.rows[7][10].number - 495) < 1e-6);
    QVERIFY(std::abs(*table.rows[0][11].number - 57) < 1e-6);
}

void TestRooflineChart::labels_doNotOverlap_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("both");
    QTest::newRow("narrow") << QSize(200, 180) << true;
    QTest::newRow("mock") << QSize(430, 330) << false;
    QTest::newRow("mock, two") << QSize(430, 330) << true;
    QTest::newRow("wide") << QSize(1600, 500) << true;
}

void TestRooflineChart::labels_doNotOverlap()
{
    QFETCH(QSize, size);
    QFETCH(bool, both);
    const RooflineData data = rooflineDataOf(both ? std::vector{cpuLane(), gpuLane()} : std::vector{cpuLane()},
                                             settings());
    const RooflineFrame frame = rooflineFrameOf(data, size);
    std::vector<QRectF> places;
    for (const auto *words : {&frame.batches, &frame.ceilings, &frame.xTicks, &frame.yTicks, &frame.legend}) {
        for (const RooflineFrame::Words &each : *words)
            places.push_back(each.place);
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i + 1; j < places.size(); ++j)
            QVERIFY(!places[i].intersects(places[j]));
        QVERIFY(QRectF(QPointF(), size).contains(places[i]));
    }
    for (const RooflineFrame::Mark &mark : frame.marks)
        QVERIFY(frame.plot.contains(mark.place.center()));
    if (!both)
        QCOMPARE(frame.batches.size(), 8U);
    if (size.width() > 400)
        QCOMPARE(frame.ceilings.size(), both ? 4U : 2U);
}

void TestRooflineChart::chart_isDrawnAndSpoken()
{
    RooflineChart chart;
    chart.resize(430, 330);
    chart.setData(rooflineDataOf({cpuLane()}, settings()));
    chart.show();
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("memory gives 57 GB/s, arithmetic 495 GFLOP/s")));
    QCOMPARE(chart.accessibleName(), QStringLiteral("Roofline, 2 GB Dense network fp32"));
    const QImage drawn = chart.grab().toImage();
    chart.setData({});
    QVERIFY(chart.grab().toImage() != drawn);
    chart.resize(40, 30); // smaller than it should ever be
    chart.setData(rooflineDataOf({cpuLane(), gpuLane()}, settings()));
    QVERIFY(!chart.grab().isNull());
}

QTEST_MAIN(TestRooflineChart)
#include "tst_roofline_chart.moc"
