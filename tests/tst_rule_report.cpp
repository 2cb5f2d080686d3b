// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/rule_report.h"

#include "tests/support/sample_measurement.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace breakeven::ui;
using namespace breakeven::tradeoff;
using breakeven::support::measurementOf;

namespace {

Workload workload(Bytes size, int batch)
{
    return {.family = Family::Mlp, .precision = Precision::Fp32, .sizeBytes = size, .batch = batch};
}

Lane lane(Hardware hardware, std::vector<Measurement> figures)
{
    Lane made;
    made.id = hardware == Hardware::Cpu ? QStringLiteral("here/cpu") : QStringLiteral("recording/1/cuda:0");
    made.name = hardware == Hardware::Cpu ? QStringLiteral("A processor") : QStringLiteral("A card");
    made.hardware = hardware;
    made.figures = std::move(figures);
    return made;
}

/// At 2 GB the GPU takes 20 ms whatever the batch; the CPU 10, 18, 20 (no clear winner), 40 and 80 ms.
std::vector<Lane> lanes()
{
    constexpr std::array batches{1, 8, 16, 32, 64};
    constexpr std::array cpuMs{10.0, 18.0, 20.0, 40.0, 80.0};
    std::vector<Measurement> cpu;
    std::vector<Measurement> gpu;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        cpu.push_back(measurementOf(workload(2 * gigabyte, batches[i]), Hardware::Cpu, cpuMs[i]));
        gpu.push_back(measurementOf(workload(2 * gigabyte, batches[i]), Hardware::Gpu, 20));
    }
    return {lane(Hardware::Cpu, cpu), lane(Hardware::Gpu, gpu)};
}

RuleReport reportOf(const ExploreSettings &settings, const std::vector<Lane> &shown = lanes(), bool fit = false)
{
    const DecisionRule lesson;
    const auto pairs = breakeven::ui::pairsOf(shown, settings);
    return ruleReportOf(shown, pairs, settings, lesson,
                        fit ? std::optional(fitRule(pairs, settings.policy, lesson)) : std::nullopt);
}

} // namespace

class TestRuleReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void pairs_areOfTheShownLanesAndPlane();
    void pairs_areMeasuredOnBothSides();
    void pairs_countTheBusyShare();
    void pairs_withoutAPriceSayNothingOfCost();
    void condition_leavesOutWhatAlwaysHolds_data();
    void condition_leavesOutWhatAlwaysHolds();
    void report_judgesLessonAndMine();
    void report_saysWhatTheCostIsOf();
    void report_tellsTiesAndLeftOutPoints();
    void report_tellsPicksOverTheLimit();
    void report_saysWhatIsMissing();
    void report_saysWhichPriceIsMissing();
    void report_saysThatNothingIsWithinTheLimit();
    void report_saysWhenNobodyWins();
    void table_holdsTheSameNumbers();
};

void TestRuleReport::pairs_areOfTheShownLanesAndPlane()
{
    std::vector<Lane> all = lanes();
    QCOMPARE(breakeven::ui::pairsOf(all, {}).size(), 5U);
    ExploreSettings other;
    other.precision = Precision::Bf16;
    QVERIFY(breakeven::ui::pairsOf(all, other).empty());
    all[1].shown = false;
    QVERIFY(breakeven::ui::pairsOf(all, {}).empty());
}

void TestRuleReport::pairs_areMeasuredOnBothSides()
{
    using enum Provenance;
    for (const auto &[provenance, pairs] : {std::pair(Measured, 5U), {Recorded, 5U}, {Lesson, 0U}, {Estimated, 0U}}) {
        std::vector<Lane> all = lanes();
        for (Measurement &m : all[1].figures)
            m.provenance = provenance;
        QCOMPARE(breakeven::ui::pairsOf(all, {}).size(), pairs);
        QCOMPARE(reportOf({}, all).lack, pairs == 0 ? RuleReport::Lack::OtherHardware : RuleReport::Lack::None);
    }
}

void TestRuleReport::pairs_countTheBusyShare()
{
    std::vector<Lane> all = lanes();
    // A GPU that works a tenth of the hour: its hour of work costs 12 dollars instead of 1.2.
    for (Measurement &m : all[1].figures)
        m.costPerInferenceUsd = *m.costPerInferenceUsd * 10;
    const auto pairs = breakeven::ui::pairsOf(all, {});
    QVERIFY(std::abs(*pairs.front().gpu.dollarsPerHour - 12) < 1e-9);
    QVERIFY(std::abs(*pairs.front().cpu.dollarsPerHour - 0.4) < 1e-9);
}

void TestRuleReport::pairs_withoutAPriceSayNothingOfCost()
{
    std::vector<Lane> all = lanes();
    for (Measurement &m : all[1].figures) {
        m.dollarsPerHour.reset();
        m.costPerInferenceUsd.reset();
    }
    ExploreSettings settings;
    QCOMPARE(breakeven::ui::pairsOf(all, settings).size(), 5U);
    settings.policy = {Policy::Goal::Cost, 0};
    QVERIFY(breakeven::ui::pairsOf(all, settings).empty());
    // Over the limit a device has lost, whatever it costs.
    settings.policy = {Policy::Goal::CostWithinLatency, 19};
    QCOMPARE(breakeven::ui::pairsOf(all, settings).size(), 2U);
}

void TestRuleReport::condition_leavesOutWhatAlwaysHolds_data()
{
    QTest::addColumn<double>("size");
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("isOr");
    QTest::addColumn<QString>("text");
    QTest::newRow("lesson") << 1e9 << 16 << false << QStringLiteral("size > 1 GB and batch > 16");
    QTest::newRow("or") << 4e9 << 8 << true << QStringLiteral("size > 4 GB or batch > 8");
    QTest::newRow("odd size") << 137.5e6 << 8 << false << QStringLiteral("size > 0.1375 GB and batch > 8");
    QTest::newRow("any size") << 0.0 << 8 << false << QStringLiteral("batch > 8");
    QTest::newRow("any batch") << 5e8 << 0 << false << QStringLiteral("size > 0.5 GB");
    QTest::newRow("anything") << 0.0 << 0 << false << QStringLiteral("always the GPU");
    QTest::newRow("or anything") << 0.0 << 8 << true << QStringLiteral("always the GPU");
}

void TestRuleReport::condition_leavesOutWhatAlwaysHolds()
{
    QFETCH(double, size);
    QFETCH(int, batch);
    QFETCH(bool, isOr);
    QTEST(conditionText({static_cast<Bytes>(size), batch, isOr ? Junction::Or : Junction::And}), "text");
}

void TestRuleReport::report_judgesLessonAndMine()
{
    ExploreSettings settings;
    settings.mine = {0, 32, Junction::And}; // wrong at batch 32
    const RuleReport report = reportOf(settings);
    QCOMPARE(report.pairs, 5);
    QCOMPARE(report.title, QStringLiteral("The rule, judged on 4 points"));
    QCOMPARE(report.entries.size(), 2U);
    QCOMPARE(report.entries[0].score, QStringLiteral("4 of 4"));
    QCOMPARE(report.entries[0].cost, QStringLiteral("+0 %"));
    QCOMPARE(report.entries[0].verdict, QStringLiteral("Picks the winner at 4 of 4 points."));
    QCOMPARE(report.entries[1].score, QStringLiteral("3 of 4"));
    QCOMPARE(report.entries[1].cost, QStringLiteral("+25 %")); // twice as long at 1 of 4 points
    QCOMPARE(
        report.entries[1].verdict,
        QStringLiteral("Picks the winner at 3 of 4 points. Its picks take 25 % longer than the best ones on average."));
    QCOMPARE(report.sentence,
             QStringLiteral("Judged by the lowest latency. 1 more point has no clear winner and counts for nobody. "
                            "Yours is right at 1 point fewer than the lesson’s."));
    QVERIFY(reportOf({}).sentence.contains(QStringLiteral("Yours is still the lesson’s")));
}

void TestRuleReport::report_saysWhatTheCostIsOf()
{
    ExploreSettings settings;
    settings.mine = {100 * gigabyte, 1, Junction::And}; // never the GPU
    settings.policy = {Policy::Goal::Throughput, 0};
    QVERIFY(reportOf(settings).entries[1].verdict.endsWith(
        QStringLiteral("more time a sample than the best ones on average.")));
    settings.policy = {Policy::Goal::Cost, 0};
    // The GPU costs three times as much an hour: it wins at batch 64 alone, where the CPU costs 80 x 0.4 over 20 x 1.2.
    const RuleReport report = reportOf(settings);
    QCOMPARE(report.entries[1].score, QStringLiteral("4 of 5"));
    QCOMPARE(report.entries[1].cost, QStringLiteral("+6.7 %")); // a third more at 1 of 5
    QVERIFY(
        report.entries[1].verdict.endsWith(QStringLiteral("Its picks cost 6.7 % more than the best ones on average.")));
}

void TestRuleReport::report_tellsTiesAndLeftOutPoints()
{
    const RuleReport report = reportOf({}, lanes(), true);
    QCOMPARE(report.entries.size(), 3U);
    QCOMPARE(report.entries[2].score, QStringLiteral("4 of 4"));
    // Batch over 8 or over 16, with and: at any size; or: over 2 GB. Four rules.
    QCOMPARE(report.fitted->equallyGood, 4);
    QVERIFY2(
        report.sentence.contains(QStringLiteral("3 other rules fit as well; this one is nearest to the lesson’s.")),
        qPrintable(report.sentence));
    const QString leftOut = QStringLiteral("On points left out of the fit, the fitted rule picked %1 of 4.")
                                .arg(report.fitted->leftOut.right);
    QVERIFY2(report.sentence.contains(leftOut), qPrintable(report.sentence));
}

void TestRuleReport::report_tellsPicksOverTheLimit()
{
    ExploreSettings settings;
    settings.policy = {Policy::Goal::CostWithinLatency, 30};
    settings.mine = {100 * gigabyte, 1, Junction::And};
    const RuleReport report = reportOf(settings);
    QCOMPARE(report.entries[1].score, QStringLiteral("3 of 5")); // 40 and 80 ms are over the limit
    QCOMPARE(report.entries[1].cost, QStringLiteral("—"));
    QCOMPARE(report.entries[1].note,
             QStringLiteral("2 picks take longer than 30 ms and are left out of this average."));
    QVERIFY(report.sentence.startsWith(QStringLiteral("Judged by the lowest cost within 30 ms.")));
}

void TestRuleReport::report_saysWhatIsMissing()
{
    const RuleReport none = reportOf({}, {});
    QCOMPARE(none.pairs, 0);
    QCOMPARE(none.title, QStringLiteral("The rule, judged"));
    QCOMPARE(none.entries.size(), 2U);
    QCOMPARE(none.entries[0].condition, QStringLiteral("size > 1 GB and batch > 16"));
    QVERIFY(none.entries[0].cost.isEmpty());
    QCOMPARE(none.sentence,
             QStringLiteral(
                 "No Dense network fp32 workload has been measured on both a CPU and a GPU yet. Open a recording that "
                 "holds the other one, and the rules are judged here."));
    QVERIFY(none.entries[0].verdict.contains(QStringLiteral("measured on both")));
    ExploreSettings settings;
    settings.policy = {Policy::Goal::Cost, 0};
    QCOMPARE(reportOf(settings, {}).sentence, none.sentence); // a price would not help
}

void TestRuleReport::report_saysWhichPriceIsMissing()
{
    const auto without = [](std::initializer_list<std::size_t> unpriced) {
        std::vector<Lane> all = lanes();
        for (const std::size_t i : unpriced) {
            for (Measurement &m : all[i].figures) {
                m.dollarsPerHour.reset();
                m.costPerInferenceUsd.reset();
            }
        }
        return all;
    };
    ExploreSettings settings;
    settings.policy = {Policy::Goal::Cost, 0};
    const RuleReport gpu = reportOf(settings, without({1}));
    QCOMPARE(gpu.pairs, 0);
    QCOMPARE(gpu.lack, RuleReport::Lack::Price);
    QCOMPARE(gpu.sentence,
             QStringLiteral("Dense network fp32 workloads have been measured on both a CPU and a GPU. What they cost "
                            "is not known: the GPU has no price an hour. Prices are set under Cost."));
    QVERIFY(gpu.entries[0].verdict.contains(QStringLiteral("price")));
    QVERIFY(reportOf(settings, without({0})).sentence.contains(QStringLiteral("the CPU has no price")));
    QVERIFY(reportOf(settings, without({0, 1})).sentence.contains(QStringLiteral("neither the CPU nor the GPU")));
    settings.policy = {Policy::Goal::Latency, 0};
    QCOMPARE(reportOf(settings, without({0, 1})).lack, RuleReport::Lack::None);
}

void TestRuleReport::report_saysThatNothingIsWithinTheLimit()
{
    ExploreSettings settings;
    settings.policy = {Policy::Goal::CostWithinLatency, 5};
    const RuleReport report = reportOf(settings);
    QCOMPARE(report.pairs, 0);
    QCOMPARE(report.lack, RuleReport::Lack::WithinLimit);
    QCOMPARE(report.sentence,
             QStringLiteral("Each Dense network fp32 workload that has been measured on both a CPU and a GPU takes "
                            "longer than 5 ms on both, and counts for nobody. Raise the limit, or measure smaller "
                            "models and batches."));
    QVERIFY(report.entries[1].verdict.contains(QStringLiteral("5 ms")));
}

void TestRuleReport::report_saysWhenNobodyWins()
{
    const std::vector<Lane> even{lane(Hardware::Cpu, {measurementOf(workload(gigabyte, 4), Hardware::Cpu, 20)}),
                                 lane(Hardware::Gpu, {measurementOf(workload(gigabyte, 4), Hardware::Gpu, 20.1)})};
    const RuleReport report = reportOf({}, even);
    QCOMPARE(report.pairs, 1);
    QVERIFY(report.entries[0].verdict.contains(QStringLiteral("clear winner")));
    QVERIFY2(report.sentence.startsWith(QStringLiteral("Points measured on both: 1, and none has a clear winner")),
             qPrintable(report.sentence));
}

void TestRuleReport::table_holdsTheSameNumbers()
{
    ExploreSettings settings;
    settings.mine = {0, 32, Junction::And};
    const TwinTable table = tableOf(reportOf(settings, lanes(), true));
    QCOMPARE(table.rows.size(), 4U); // the last one is of left-out points
    for (const std::vector<TwinCell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    const auto column = [&](const char *name) {
        const auto found = std::ranges::find(table.columns, QString::fromLatin1(name), &TwinColumn::name);
        return static_cast<std::size_t>(found - table.columns.begin());
    };
    QCOMPARE(table.rows[1][column("right")].csv, QStringLiteral("3"));
    QCOMPARE(table.rows[1][column("points")].csv, QStringLiteral("4"));
    QCOMPARE(table.rows[1][column("wrong_picks_cost_percent")].csv, QStringLiteral("25"));
    QCOMPARE(table.rows[1][column("unclear")].csv, QStringLiteral("1"));
    QCOMPARE(table.rows[1][column("size_threshold_gb")].csv, QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestRuleReport)
#include "tst_rule_report.moc"
