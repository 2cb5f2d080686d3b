// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/compare_report.h"
#include "engine/program/figure_text.h"

#include <QTest>

#include <vector>

using namespace breakeven::program;
using namespace breakeven::tradeoff;

namespace {

const Device cpu{
    .id = "cpu", .kind = DeviceKind::Cpu, .name = "A processor", .memoryBytes = {}, .freeBytes = {}, .unavailable = {}};
const Device gpu{
    .id = "cuda:0", .kind = DeviceKind::Cuda, .name = "A card", .memoryBytes = {}, .freeBytes = {}, .unavailable = {}};
const Device absentGpu{.id = "cuda:0",
                       .kind = DeviceKind::Cuda,
                       .name = {},
                       .memoryBytes = {},
                       .freeBytes = {},
                       .unavailable = Unavailable{"no_driver", "There is no driver.", "Install one."}};

constexpr Policy latency{.goal = Policy::Goal::Latency};
constexpr Policy throughput{.goal = Policy::Goal::Throughput};
constexpr Policy cost{.goal = Policy::Goal::Cost};

/// Of a 2 GB model at batch 32, where the rule says GPU, or 8, where it says CPU.
Outcome measured(const Device &device, double medianMs, double halfWidthMs = 0.1,
                 std::optional<double> dollarsPerHour = {}, int batch = 32)
{
    Measurement m;
    m.workload = {.sizeBytes = 2 * gigabyte, .batch = batch};
    m.deviceId = device.id;
    m.deviceKind = device.kind;
    m.latency = {.medianMs = medianMs,
                 .ciLowMs = medianMs - halfWidthMs,
                 .ciHighMs = medianMs + halfWidthMs,
                 .p90Ms = {},
                 .p99Ms = {},
                 .samples = 30,
                 .stoppedBy = StoppedBy::Tight};
    m.throughputPerS = batch / medianMs * 1000;
    m.dollarsPerHour = dollarsPerHour;
    if (dollarsPerHour)
        m.costPerInferenceUsd = *dollarsPerHour / 3600 / m.throughputPerS;
    m.method = {
        .path = Path::Best, .kernels = "packed linear", .threads = 2, .effort = Effort::Quick, .libtorch = "2.15.0"};
    m.machine = "A processor, 2 cores, 8 GB";
    return {device, m};
}

Outcome failed(const Device &device, ErrorCode code)
{
    return {device, failure(code, "It needs 9 GB and may take 8 GB.")};
}

/// What is printed, its lines joined: where they break is of no matter here.
QString flowing(const std::string &text)
{
    return QString::fromStdString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

ComparedPoint point(int batch, std::vector<Outcome> outcomes)
{
    const Workload workload{.sizeBytes = 2 * gigabyte, .batch = batch};
    return {workload, DecisionRule{}.decide(workload), std::move(outcomes)};
}

} // namespace

class TestCompareReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_saysWhatTheRuleLost_data();
    void judge_saysWhatTheRuleLost();
    void judge_takesTheBestAcceleratorAsTheRulesGpu();
    void row_putsNumbersIntoTheCondition();
    void row_saysWhyAPointHasNoFigure();
    void closing_isHonestAboutAMissingGpu();
    void closing_tellsHowItWasMeasured();
    void closing_givesEachFlagItsSentenceOnce();
    void figures_haveTheDigitsOfTheirInterval_data();
    void figures_haveTheDigitsOfTheirInterval();
    void progress_saysWhereARunIs();
};

void TestCompareReport::judge_saysWhatTheRuleLost_data()
{
    QTest::addColumn<ComparedPoint>("compared");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QByteArray>("best");
    QTest::addColumn<QByteArray>("lost");

    const auto row = [](const char *title, ComparedPoint compared, Policy policy, const char *best, const char *lost) {
        QTest::newRow(title) << std::move(compared) << policy << QByteArray(best) << QByteArray(lost);
    };
    row("rule right", point(32, {measured(cpu, 10), measured(gpu, 4)}), latency, "cuda:0", "nothing");
    // 10 / 4 - 1
    row("rule wrong", point(32, {measured(cpu, 4), measured(gpu, 10)}), latency, "cpu", "150 %");
    row("rule wrong for the CPU", point(8, {measured(cpu, 5), measured(gpu, 4)}), latency, "cuda:0", "25 %");
    row("overlap, rule slower", point(32, {measured(cpu, 4.0, 0.2), measured(gpu, 4.1, 0.2)}), latency,
        "no clear winner", "unclear");
    row("overlap, rule faster", point(8, {measured(cpu, 4.0, 0.2), measured(gpu, 4.1, 0.2)}), latency,
        "no clear winner", "unclear");
    row("no GPU, rule says GPU", point(32, {measured(cpu, 4)}), latency, "cpu only", "no GPU here");
    row("no GPU, rule says CPU", point(8, {measured(cpu, 4)}), latency, "cpu only", "unknown");
    row("no CPU asked for", point(8, {measured(gpu, 4)}), latency, "cuda:0 only", "no CPU here");
    row("the GPU failed", point(32, {measured(cpu, 4), failed(gpu, ErrorCode::DoesNotFit)}), latency, "cpu only",
        "unknown");
    row("all failed", point(32, {failed(cpu, ErrorCode::DoesNotFit), failed(gpu, ErrorCode::DoesNotFit)}), latency,
        "none", "unknown");
    // Half as fast at a tenth of the price: a fifth of the cost; 5 - 1 = 400 %.
    row("cost", point(32, {measured(cpu, 10, 0.1, 0.3), measured(gpu, 5, 0.1, 3.0)}), cost, "cpu", "400 %");
    row("cost with one price", point(32, {measured(cpu, 10, 0.1, 0.3), measured(gpu, 5)}), cost, "cpu only", "unknown");
    row("throughput", point(32, {measured(cpu, 4), measured(gpu, 6)}), throughput, "cpu", "50 %");
}

void TestCompareReport::judge_saysWhatTheRuleLost()
{
    QFETCH(ComparedPoint, compared);
    QFETCH(Policy, policy);
    QFETCH(QByteArray, best);
    QFETCH(QByteArray, lost);
    const Verdict verdict = judge(compared, policy);
    QCOMPARE(QByteArray::fromStdString(verdict.best), best);
    QCOMPARE(QByteArray::fromStdString(verdict.lost), lost);
}

void TestCompareReport::judge_takesTheBestAcceleratorAsTheRulesGpu()
{
    Device second = gpu;
    second.id = "cuda:1";
    const Verdict verdict = judge(point(32, {measured(cpu, 4), measured(gpu, 20), measured(second, 6)}), latency);
    QCOMPARE(verdict.best, std::string("cpu"));
    QCOMPARE(verdict.lost, std::string("50 %"));
}

void TestCompareReport::row_putsNumbersIntoTheCondition()
{
    const auto cells = compareRow(point(32, {measured(cpu, 10, 0.1, 0.36), measured(gpu, 4, 0.012)}), latency, true);
    const std::vector<std::string> expected{"2 > 1 and 32 > 16", "GPU",
                                            // $0.36 an hour at 3200 a second: 0.36 / 3600 / 3200 x 10^6
                                            "10.00 \u00b1 0.10 ms", "3200/s", "$0.0312", "4.000 \u00b1 0.012 ms",
                                            "8000/s", "", "cuda:0", "nothing"};
    QCOMPARE(cells, expected);
}

void TestCompareReport::row_saysWhyAPointHasNoFigure()
{
    const auto cells = compareRow(point(8, {measured(cpu, 10, 0.1, {}, 8), failed(gpu, ErrorCode::OutOfDeviceMemory)}),
                                  latency, false);
    const std::vector<std::string> expected{
        "2 > 1 and 8 > 16", "CPU", "10.00 \u00b1 0.10 ms", "800/s", "out of memory", "", "cpu only", "unknown"};
    QCOMPARE(cells, expected);
}

void TestCompareReport::closing_isHonestAboutAMissingGpu()
{
    const std::vector<ComparedPoint> points{point(8, {measured(cpu, 4)}), point(32, {measured(cpu, 10)})};
    const QString text = flowing(compareClosing(points, std::vector<Device>{cpu, absentGpu}, latency));
    QVERIFY(text.contains(QLatin1String("No GPU could be measured here")));
    QVERIFY(text.contains(QLatin1String("at the 1 point where it says GPU is not known")));
    QVERIFY(text.contains(QLatin1String("cuda:0 could not be measured: There is no driver. Install one.")));
    const std::string withGpu = compareClosing(std::vector{point(32, {measured(cpu, 4), measured(gpu, 3)})},
                                               std::vector<Device>{cpu, gpu}, latency);
    QVERIFY(withGpu.find("No GPU") == std::string::npos);
}

void TestCompareReport::closing_tellsHowItWasMeasured()
{
    const QString text = flowing(
        compareClosing(std::vector{point(8, {measured(cpu, 4)})}, std::vector<Device>{cpu}, throughput));
    for (const char *words : {"whole batch", "the time a sample", "A processor, 2 cores, 8 GB", "2 threads",
                              "best path", "quick effort", "LibTorch 2.15.0", "packed linear"}) {
        QVERIFY2(text.contains(QLatin1String(words)), words);
    }
}

void TestCompareReport::closing_givesEachFlagItsSentenceOnce()
{
    Outcome first = measured(cpu, 4);
    Outcome second = measured(cpu, 5);
    first.measured->flags = {"drift"};
    second.measured->flags = {"drift"};
    const std::string text = compareClosing(
        std::vector{point(8, {first}), point(32, {second}), point(64, {failed(cpu, ErrorCode::DoesNotFit)})},
        std::vector<Device>{cpu}, latency);
    QCOMPARE(QString::fromStdString(text).count(QStringLiteral("drift")), 1);
    QVERIFY(text.find("It needs 9 GB and may take 8 GB.") != std::string::npos);
}

void TestCompareReport::figures_haveTheDigitsOfTheirInterval_data()
{
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("half");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("hundredths") << 12.3456 << 0.0123 << QByteArray("12.346 \xC2\xB1 0.012 ms");
    QTest::newRow("tenths") << 106.24 << 0.44 << QByteArray("106.24 \xC2\xB1 0.44 ms");
    QTest::newRow("ones") << 106.24 << 4.4 << QByteArray("106.2 \xC2\xB1 4.4 ms");
    QTest::newRow("tens") << 1234.5 << 44.0 << QByteArray("1234 \xC2\xB1 44 ms");
    QTest::newRow("hundreds") << 12345.5 << 440.0 << QByteArray("12346 \xC2\xB1 440 ms");
    QTest::newRow("microseconds") << 0.01234 << 0.00056 << QByteArray("0.0123 \xC2\xB1 0.0006 ms");
    QTest::newRow("no width") << 12.3456 << 0.0 << QByteArray("12.35 \xC2\xB1 0 ms");
}

void TestCompareReport::figures_haveTheDigitsOfTheirInterval()
{
    QFETCH(double, median);
    QFETCH(double, half);
    QFETCH(QByteArray, text);
    Latency figure;
    figure.medianMs = median;
    figure.ciLowMs = median - half;
    figure.ciHighMs = median + half;
    QCOMPARE(QByteArray::fromStdString(latencyText(figure)), text);
}

void TestCompareReport::progress_saysWhereARunIs()
{
    using breakeven::inference::Progress;
    using breakeven::inference::Stage;
    QCOMPARE(progressText(Progress{.stage = Stage::Loading,
                                   .fraction = 0.4,
                                   .samples = 0,
                                   .medianMs = {},
                                   .relativeHalfWidth = {},
                                   .secondsLeft = {}}),
             std::string("building the model, 40 %"));
    QCOMPARE(progressText(Progress{.stage = Stage::Sampling,
                                   .fraction = 0.4,
                                   .samples = 120,
                                   .medianMs = 12.34,
                                   .relativeHalfWidth = 0.014,
                                   .secondsLeft = 1.2}),
             std::string("sampling, 120 samples, 12.3 ms \u00b1 1.4 %, at most 2 s left"));
    QCOMPARE(progressText(Progress{.stage = Stage::Sampling,
                                   .fraction = 0,
                                   .samples = 1,
                                   .medianMs = {},
                                   .relativeHalfWidth = {},
                                   .secondsLeft = {}}),
             std::string("sampling, 1 sample"));
}

QTEST_APPLESS_MAIN(TestCompareReport)
#include "tst_compare_report.moc"
