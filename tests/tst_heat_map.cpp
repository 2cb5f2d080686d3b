// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/heat_map_lanes.h"
#include "ui/explore/heat_map.h"
#include "ui/explore/heat_map_text.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace breakeven;
using namespace breakeven::ui;
using support::laneOf;
using support::mlp;
using support::plane;
using tradeoff::gigabyte;
using tradeoff::Hardware;
using tradeoff::Policy;
using State = HeatCell::State;

namespace {

/// A CPU's and a GPU's latency of one workload, milliseconds.
HeatCell cellOf(double cpuMs, double gpuMs, const Policy &policy = {}, int batch = 8)
{
    ExploreSettings settings = plane({gigabyte}, {batch});
    settings.policy = policy;
    const std::vector lanes{laneOf(Hardware::Cpu, {{mlp(gigabyte, batch), cpuMs}}),
                            laneOf(Hardware::Gpu, {{mlp(gigabyte, batch), gpuMs}})};
    return heatMapOf(lanes, settings, {}).at(0, 0);
}

QString cellText(const TwinTable &table, std::size_t row, const char *column)
{
    const auto found = std::ranges::find(table.columns, QString::fromLatin1(column), &TwinColumn::name);
    return table.rows.at(row).at(static_cast<std::size_t>(found - table.columns.begin())).csv;
}

} // namespace

class HeatMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void axes_areTheGridAndWhatWasMeasured();
    void axes_areNoLongerThanThePicture();
    void winner_isTheLowerLatency();
    void intervalsThatOverlap_haveNoClearWinner();
    void cost_weighsPriceAndBusyShare();
    void limit_leavesOneWinnerWithoutAMargin();
    void noPrice_isRefusedOrOneSided();
    void estimatesAndHiddenLanes_doNotCount();
    void otherPlanes_doNotCount();
    void lane_isNoRunnerUpToItself();
    void failure_isToldWithItsReason();
    void sentence_countsEveryCell();
    void border_standsWhereTheRuleChanges_data();
    void border_standsWhereTheRuleChanges();
    void table_holdsEveryNumber();
};

void HeatMapTest::axes_areTheGridAndWhatWasMeasured()
{
    const std::vector lanes{laneOf(Hardware::Cpu, {{mlp(2 * gigabyte, 3), 10}})};
    const HeatMap map = heatMapOf(lanes, plane({gigabyte, 4 * gigabyte}, {1, 8}), {});
    QCOMPARE(map.sizes, (std::vector<tradeoff::Bytes>{gigabyte, 2 * gigabyte, 4 * gigabyte}));
    QCOMPARE(map.batches, (std::vector{1, 3, 8}));
    QCOMPARE(map.cells.size(), std::size_t{9});
    QCOMPARE(map.at(1, 1).state, State::OneSided);
    QCOMPARE(map.at(0, 0).state, State::NotMeasured);
}

void HeatMapTest::axes_areNoLongerThanThePicture()
{
    std::vector<support::LaneFigure> figures;
    for (int i = 0; i < 5000; ++i)
        figures.push_back({mlp(gigabyte + static_cast<tradeoff::Bytes>(i), i + 100), 10});
    const HeatMap map = heatMapOf({laneOf(Hardware::Cpu, figures)}, plane({4 * gigabyte}, {1}), {});
    QCOMPARE(map.sizes.size(), longestHeatAxis);
    QCOMPARE(map.batches.size(), longestHeatAxis);
    QCOMPARE(map.sizes.back(), 4 * gigabyte); // the grid's own
    QCOMPARE(map.batches.front(), 1);
    // 5,001 sizes and as many batches, 160 of each shown.
    QVERIFY2(map.sentence.contains(QStringLiteral("9682")), qPrintable(map.sentence));
}

void HeatMapTest::winner_isTheLowerLatency()
{
    const HeatCell cell = cellOf(134, 100);
    QCOMPARE(cell.state, State::Winner);
    QCOMPARE(cell.hardware, Hardware::Gpu);
    QVERIFY(qAbs(*cell.margin - 0.34) < 1e-9);
    QCOMPARE(cell.best->value, 100.0);
    QCOMPARE(cell.best->low, 98.0);
    QCOMPARE(cell.best->high, 102.0);
    QCOMPARE(cell.runnerUp->value, 134.0);
    // 8 samples in 100 ms are 80 a second; the best one's is 34 % more.
    const HeatCell throughput = cellOf(134, 100, {.goal = Policy::Goal::Throughput});
    QCOMPARE(throughput.best->value, 80.0);
    QVERIFY(qAbs(*throughput.margin - 0.34) < 1e-9);
    QVERIFY(throughput.best->low < 80 && throughput.best->high > 80);
}

void HeatMapTest::intervalsThatOverlap_haveNoClearWinner()
{
    // 2 % to each side: 98 to 102 and 100.94 to 105.06.
    const HeatCell cell = cellOf(103, 100);
    QCOMPARE(cell.state, State::NoClearWinner);
    QCOMPARE(cell.hardware, Hardware::Gpu);
    QVERIFY(!cell.margin && cell.runnerUp);
    QCOMPARE(cellOf(105, 100).state, State::Winner);
}

void HeatMapTest::cost_weighsPriceAndBusyShare()
{
    // $ 0.4 and $ 1.2 an hour: the GPU is faster by 2 and dearer by 3.
    const Policy cost{.goal = Policy::Goal::Cost};
    const HeatCell cell = cellOf(200, 100, cost);
    QCOMPARE(cell.hardware, Hardware::Cpu);
    QVERIFY(qAbs(*cell.margin - 0.5) < 1e-9);
    // 200 ms for 8 samples at $ 0.4 / 3600 a second: $ 0.4 / 3600 x 0.025 s x 1000.
    QVERIFY(qAbs(cell.best->value - 0.4 / 3600 * 25) < 1e-12);

    // A CPU that works a quarter of its hour costs four times as much an inference.
    ExploreSettings settings = plane({gigabyte}, {8});
    settings.policy = cost;
    std::vector lanes{laneOf(Hardware::Cpu, {{mlp(gigabyte, 8), 200}}),
                      laneOf(Hardware::Gpu, {{mlp(gigabyte, 8), 100}})};
    *lanes[0].figures[0].costPerInferenceUsd *= 4;
    const HeatCell idle = heatMapOf(lanes, settings, {}).at(0, 0);
    QCOMPARE(idle.hardware, Hardware::Gpu);
    QVERIFY(qAbs(*idle.margin - (4 / 1.5 - 1)) < 1e-9);
}

void HeatMapTest::limit_leavesOneWinnerWithoutAMargin()
{
    const Policy within{.goal = Policy::Goal::CostWithinLatency, .latencyLimitMs = 150};
    const HeatCell cell = cellOf(200, 100, within);
    QCOMPARE(cell.state, State::Winner);
    QCOMPARE(cell.hardware, Hardware::Gpu);
    QVERIFY(!cell.margin && !cell.runnerUp);
    QCOMPARE(cellOf(200, 160, within).state, State::Refused);
    QCOMPARE(cellOf(140, 100, within).hardware, Hardware::Cpu); // both within: the cheaper one
}

void HeatMapTest::noPrice_isRefusedOrOneSided()
{
    ExploreSettings settings = plane({gigabyte}, {8});
    settings.policy.goal = Policy::Goal::Cost;
    std::vector lanes{laneOf(Hardware::Cpu, {{mlp(gigabyte, 8), 200}}),
                      laneOf(Hardware::Gpu, {{mlp(gigabyte, 8), 100}})};
    lanes[1].figures[0].dollarsPerHour.reset();
    lanes[1].figures[0].costPerInferenceUsd.reset();
    HeatMap map = heatMapOf(lanes, settings, {});
    QCOMPARE(map.at(0, 0).state, State::OneSided); // the GPU may be the cheaper one
    QCOMPARE(map.at(0, 0).hardware, Hardware::Cpu);
    lanes[0].figures[0].dollarsPerHour.reset();
    lanes[0].figures[0].costPerInferenceUsd.reset();
    map = heatMapOf(lanes, settings, {});
    QCOMPARE(map.at(0, 0).state, State::Refused);
    QCOMPARE(map.sentence, QStringLiteral("Without a price in 1."));
}

void HeatMapTest::estimatesAndHiddenLanes_doNotCount()
{
    std::vector lanes{laneOf(Hardware::Cpu, {{mlp(gigabyte, 8), 200}}),
                      laneOf(Hardware::Gpu, {{mlp(gigabyte, 8), 100}}),
                      laneOf(Hardware::Gpu, {{mlp(gigabyte, 8), 50}})};
    lanes[1].figures[0].provenance = tradeoff::Provenance::Estimated;
    lanes[2].shown = false;
    const HeatMap map = heatMapOf(lanes, plane({gigabyte}, {8}), {});
    QCOMPARE(map.at(0, 0).state, State::OneSided);
    QCOMPARE(map.at(0, 0).hardware, Hardware::Cpu);
}

void HeatMapTest::otherPlanes_doNotCount()
{
    tradeoff::Workload bf16 = mlp(gigabyte, 8);
    bf16.precision = tradeoff::Precision::Bf16;
    tradeoff::Workload cnn = mlp(2 * gigabyte, 8);
    cnn.family = tradeoff::Family::Cnn;
    const HeatMap map = heatMapOf({laneOf(Hardware::Cpu, {{bf16, 10}, {cnn, 10}})}, plane({gigabyte}, {8}), {});
    QCOMPARE(map.cells.size(), std::size_t{1});
    QCOMPARE(map.at(0, 0).state, State::NotMeasured);
    QCOMPARE(map.sentence, QStringLiteral("Nothing is measured here yet."));
}

void HeatMapTest::lane_isNoRunnerUpToItself()
{
    const auto twice = laneOf(Hardware::Cpu, {{mlp(gigabyte, 8), 90}, {mlp(gigabyte, 8), 80}});
    const auto once = laneOf(Hardware::Gpu, {{mlp(gigabyte, 8), 120}});
    const HeatMap map = heatMapOf({twice, once}, plane({gigabyte}, {8}), {});
    QCOMPARE(map.at(0, 0).state, State::Winner);
    QCOMPARE(map.at(0, 0).best->value, 80.0);
    QCOMPARE(map.at(0, 0).runnerUp->value, 120.0);
}

void HeatMapTest::failure_isToldWithItsReason()
{
    const tradeoff::Error tooLarge{tradeoff::ErrorCode::DoesNotFit, "The model does not fit."};
    auto gpu = laneOf(Hardware::Gpu, {{mlp(gigabyte, 8), 100}});
    for (const int batch : {8, 16, 32})
        gpu.failures.push_back({.workload = mlp(gigabyte, batch), .deviceId = "cuda:0", .error = tooLarge});
    gpu.failures.back().error.code = tradeoff::ErrorCode::Cancelled;
    const auto cpu = laneOf(Hardware::Cpu, {{mlp(gigabyte, 64), 200}});
    gpu.failures.push_back({.workload = mlp(gigabyte, 64), .deviceId = "cuda:0", .error = tooLarge});
    const HeatMap map = heatMapOf({cpu, gpu}, plane({gigabyte}, {8, 16, 32, 64}), {});
    QCOMPARE(map.at(0, 0).state, State::OneSided); // measured after all
    QVERIFY(map.at(0, 0).failures.isEmpty());
    QCOMPARE(map.at(0, 1).state, State::Failed);
    QCOMPARE(spokenText(map, 0, 1),
             QStringLiteral("1 GB, batch 16: failed. A card, this machine: The model does not fit. "
                            "The lesson’s rule picks the CPU."));
    QCOMPARE(map.at(0, 2).state, State::NotMeasured); // cancelled is not tried
    QCOMPARE(map.at(0, 3).state, State::OneSided);
    QVERIFY(spokenText(map, 0, 3).contains(QStringLiteral("The model does not fit.")));
}

void HeatMapTest::sentence_countsEveryCell()
{
    const auto at = [](int batch) { return mlp(gigabyte, batch); };
    const auto cpu = laneOf(Hardware::Cpu, {{at(1), 10}, {at(2), 10}, {at(4), 100}, {at(8), 100}, {at(16), 5}});
    const auto gpu = laneOf(Hardware::Gpu, {{at(1), 20}, {at(2), 30}, {at(4), 101}, {at(8), 50}});
    const HeatMap map = heatMapOf({cpu, gpu}, plane({gigabyte}, {1, 2, 4, 8, 16, 32}), {});
    QCOMPARE(map.sentence,
             QStringLiteral("GPU best in 1, CPU in 2, no clear winner in 1, nothing to compare with in "
                            "1, 1 not measured."));
    QCOMPARE(map.title, QStringLiteral("Best device, lowest latency"));
    QCOMPARE(spokenText(map, 0, 3),
             QStringLiteral("1 GB, batch 8: best GPU 50 ms (A card, this machine; Measured). "
                            "Next CPU 100 ms (A processor, this machine; Measured): 2.0\u00a0× as much. "
                            "The lesson’s rule picks the CPU."));
}

void HeatMapTest::border_standsWhereTheRuleChanges_data()
{
    QTest::addColumn<tradeoff::Bytes>("size");
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("both");
    QTest::addColumn<QList<QLineF>>("border");
    // Three sizes (1, 2, 4 GB) and four batches (8, 16, 32, 64).
    QTest::newRow("and: the upper right corner") << gigabyte << 16 << true << QList<QLineF>{{2, 1, 2, 3}, {2, 1, 4, 1}};
    QTest::newRow("or: all but the lower left corner")
        << gigabyte << 16 << false << QList<QLineF>{{2, 0, 2, 1}, {0, 1, 2, 1}};
    QTest::newRow("by the batch alone") << tradeoff::Bytes{1} << 32 << true << QList<QLineF>{{3, 0, 3, 3}};
    QTest::newRow("by the size alone") << 2 * gigabyte << 1 << true << QList<QLineF>{{0, 2, 4, 2}};
    QTest::newRow("never") << 9 * gigabyte << 16 << true << QList<QLineF>{};
}

void HeatMapTest::border_standsWhereTheRuleChanges()
{
    QFETCH(tradeoff::Bytes, size);
    QFETCH(int, batch);
    QFETCH(bool, both);
    QFETCH(QList<QLineF>, border);
    const tradeoff::DecisionRule rule{.sizeThreshold = size,
                                      .batchThreshold = batch,
                                      .junction = both ? tradeoff::Junction::And : tradeoff::Junction::Or};
    const HeatMap map = heatMapOf({}, plane({gigabyte, 2 * gigabyte, 4 * gigabyte}, {8, 16, 32, 64}), rule);
    QCOMPARE(QList<QLineF>(map.ruleBorder.begin(), map.ruleBorder.end()), border);
}

void HeatMapTest::table_holdsEveryNumber()
{
    const std::vector lanes{laneOf(Hardware::Cpu, {{mlp(gigabyte, 8), 150}}),
                            laneOf(Hardware::Gpu, {{mlp(gigabyte, 8), 100}})};
    const TwinTable table = tableOf(heatMapOf(lanes, plane({gigabyte}, {1, 8}), {.batchThreshold = 4}));
    QCOMPARE(table.rows.size(), std::size_t{2});
    for (const auto &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QVERIFY(std::ranges::find(table.columns, QStringLiteral("My rule picks"), &TwinColumn::title)
            != table.columns.end());
    QCOMPARE(cellText(table, 0, "outcome"), QStringLiteral("not_measured"));
    QCOMPARE(cellText(table, 0, "best_latency_ms"), QString());
    const std::vector<std::pair<const char *, const char *>> wanted{
        {"size_gb", "1"},
        {"batch", "8"},
        {"outcome", "winner"},
        {"margin_percent", "50"},
        {"best", "A card, this machine"},
        {"best_hardware", "GPU"},
        {"best_provenance", "measured"},
        {"best_latency_ms", "100"},
        {"best_latency_ms_low", "98"},
        {"best_latency_ms_high", "102"},
        {"next", "A processor, this machine"},
        {"next_hardware", "CPU"},
        {"next_latency_ms", "150"},
        {"next_latency_ms_high", "153"},
        {"rule", "CPU"}, // 1 GB is not over 1 GB
    };
    for (const auto &[column, text] : wanted)
        QCOMPARE(cellText(table, 1, column), QString::fromLatin1(text));
}

QTEST_MAIN(HeatMapTest)
#include "tst_heat_map.moc"
