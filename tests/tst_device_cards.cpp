// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/device_card_slots.h"
#include "ui/learn/device_card_text.h"
#include "ui/learn/device_cards.h"
#include "ui/learn/phases_bar.h"
#include "ui/widgets/provenance_badge.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::measurementOf;
using lessons::workloadOf;
using tradeoff::Device;
using tradeoff::DeviceKind;
using tradeoff::Hardware;
using tradeoff::Measurement;

/// A card a device, with its figures or the reason why there are none.
class TestDeviceCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void slots_cpuFirstAndAlwaysAGpu_data();
    void slots_cpuFirstAndAlwaysAGpu();
    void slots_keepFigureOfDeviceThatIsNotListed();
    void slots_nameTwoGpusApart();
    void text_givesFiguresWithUnits();
    void text_withoutPriceSaysSo();
    void text_saysTheBusyShare_data();
    void text_saysTheBusyShare();
    void text_flagsAreSentences();
    void phases_inOrderAndWithoutNothing();
    void phases_withoutPartsAreCompute();
    void phases_longLoadIsCutToQuarter();
    void phases_shortLoadKeepsItsShare();
    void cards_showFiguresAndMissingGpu();
    void cards_tellThatADeviceIsSwitchedOff();
    void cards_tellWhatIsMeasuredNow();
    void cards_hideFiguresUntilGuessed();
    void cards_stackWhereNarrow();
    void policy_isChosenByKeys();
    void policy_limitIsShownForItsPolicyOnly();

private:
    template<typename T>
    [[nodiscard]] static T *child(const QWidget &widget, const char *name)
    {
        return widget.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] static QString text(const QWidget &cards, const char *card, const char *label)
    {
        const auto *found = child<QWidget>(cards, card);
        const auto *line = found ? child<QLabel>(*found, label) : nullptr;
        return line && !line->isHidden() ? line->text() : QString();
    }
    [[nodiscard]] static Device noDriver()
    {
        return {.id = "cuda:0",
                .kind = DeviceKind::Cuda,
                .unavailable = tradeoff::Unavailable{"no_driver", "There is no NVIDIA driver on this machine.",
                                                     "Install one."}};
    }
    [[nodiscard]] Measurement full() const
    {
        Measurement m = measurementOf(m_workload, Hardware::Cpu, 64.8);
        m.latency.ciLowMs = 64.0;
        m.latency.ciHighMs = 65.6; // half of 1.6 of 64.8: 1.2 %
        m.throughputPerS = 494;
        m.dollarsPerHour = 4e-7 * 3600 * 494;
        m.costPerInferenceUsd = 4e-7;
        m.peakMemoryBytes = 2'120'000'000;
        m.efficiency = tradeoff::Efficiency{tradeoff::Bound::Memory, 0.58};
        return m;
    }

    tradeoff::Workload m_workload = workloadOf(2'000, 32);
};

void TestDeviceCards::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestDeviceCards::slots_cpuFirstAndAlwaysAGpu_data()
{
    QTest::addColumn<std::vector<Device>>("devices");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<bool>("gpuAvailable");
    const Device cpu{.id = "cpu", .name = "A processor"};
    const Device gpu{.id = "cuda:0", .kind = DeviceKind::Cuda};
    const QStringList both{QStringLiteral("CPU"), QStringLiteral("GPU")};
    QTest::newRow("nothing listed yet") << std::vector<Device>{} << both << false;
    QTest::newRow("CPU alone") << std::vector<Device>{cpu} << both << false;
    QTest::newRow("no driver") << std::vector<Device>{cpu, noDriver()} << both << false;
    QTest::newRow("GPU listed first") << std::vector<Device>{gpu, cpu} << both << true;
}

void TestDeviceCards::slots_cpuFirstAndAlwaysAGpu()
{
    QFETCH(std::vector<Device>, devices);
    QFETCH(QStringList, titles);
    const std::vector<DeviceSlot> places = deviceSlots(devices, {});
    QStringList found;
    for (const DeviceSlot &slot : places)
        found.append(slot.title);
    QCOMPARE(found, titles);
    QTEST(places[1].available, "gpuAvailable");
    QCOMPARE(places[1].reason.isEmpty(), places[1].available);
}

void TestDeviceCards::slots_keepFigureOfDeviceThatIsNotListed()
{
    const std::vector<Device> devices{{.id = "cpu"}};
    const std::vector<Measurement> measured{measurementOf(m_workload, Hardware::Gpu, 16)};
    const std::vector<DeviceSlot> places = deviceSlots(devices, measured);
    QCOMPARE(places.size(), std::size_t(2));
    QVERIFY(places[1].measurement);
    QCOMPARE(places[1].name, QStringLiteral("A card"));
}

void TestDeviceCards::slots_nameTwoGpusApart()
{
    const std::vector<Device> devices{
        {.id = "cpu"}, {.id = "cuda:0", .kind = DeviceKind::Cuda}, {.id = "cuda:1", .kind = DeviceKind::Cuda}};
    const std::vector<DeviceSlot> places = deviceSlots(devices, {});
    QCOMPARE(places.size(), std::size_t(3));
    QCOMPARE(places[1].title, QStringLiteral("GPU cuda:0"));
    QCOMPARE(places[2].title, QStringLiteral("GPU cuda:1"));
}

void TestDeviceCards::text_givesFiguresWithUnits()
{
    const DeviceCardText card = deviceCardText(full());
    QCOMPARE(card.figure, QStringLiteral("64.8"));
    QCOMPARE(card.unit, QStringLiteral("ms ±1.2 %"));
    QCOMPARE(card.throughput, QStringLiteral("494 samples/s"));
    QCOMPARE(card.price, QStringLiteral("$ 0.40 per million"));
    QCOMPARE(card.memory, QStringLiteral("2.12 GB of memory"));
    QCOMPARE(card.bound, QStringLiteral("memory-bound, 58\u00a0% of this machine's limit"));
    QVERIFY(card.flags.isEmpty());
}

void TestDeviceCards::text_withoutPriceSaysSo()
{
    Measurement m = full();
    m.costPerInferenceUsd.reset();
    QCOMPARE(deviceCardText(m).price, QStringLiteral("no price set"));
}

void TestDeviceCards::text_saysTheBusyShare_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("line");
    QTest::newRow("a tenth") << 0.1 << QStringLiteral("$ 4.00 per million, at 10\u00a0% busy");
    QTest::newRow("a thousandth") << 0.001 << QStringLiteral("$ 400.00 per million, at 0.1\u00a0% busy");
    QTest::newRow("nearly all") << 0.99 << QStringLiteral("$ 0.40 per million, at 99\u00a0% busy");
    QTest::newRow("all") << 1.0 << QStringLiteral("$ 0.40 per million");
    QTest::newRow("all but for rounding") << 0.9999999 << QStringLiteral("$ 0.40 per million");
}

void TestDeviceCards::text_saysTheBusyShare()
{
    QFETCH(double, share);
    Measurement m = full();
    *m.costPerInferenceUsd /= share;
    QTEST(deviceCardText(m).price, "line");
}

void TestDeviceCards::text_flagsAreSentences()
{
    Measurement m = full();
    m.flags = {"few_samples", "drift"};
    const QStringList lines = deviceCardText(m).flags.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("Fewer than 30 forwards fitted into the time allowed."));
    QVERIFY(lines[1].endsWith(QLatin1Char('.')));
}

void TestDeviceCards::phases_inOrderAndWithoutNothing()
{
    Measurement m = full();
    m.loadMs = 0;
    m.phases = {.copyInMs = 2, .computeMs = 10, .copyOutMs = 0.5, .enqueueMs = 1};
    using Kind = PhaseSpan::Kind;
    const std::vector<PhaseSpan> expected{{Kind::CopyIn, 2}, {Kind::Compute, 10}, {Kind::CopyOut, 0.5}};
    QVERIFY(phaseSpans(m) == expected);
}

void TestDeviceCards::phases_withoutPartsAreCompute()
{
    const std::vector<PhaseSpan> spans = phaseSpans(full());
    QCOMPARE(spans.size(), std::size_t(1));
    QCOMPARE(spans[0].ms, 64.8);
}

void TestDeviceCards::phases_longLoadIsCutToQuarter()
{
    using Kind = PhaseSpan::Kind;
    const PhaseShares shares = phaseShares({{Kind::Load, 900}, {Kind::CopyIn, 20}, {Kind::Compute, 60}});
    QVERIFY(shares.loadIsCut);
    QCOMPARE(shares.shares[0], 0.25);
    QCOMPARE(shares.shares[1], 0.1875); // 20 / 80 of three quarters
    QCOMPARE(shares.shares[2], 0.5625);
}

void TestDeviceCards::phases_shortLoadKeepsItsShare()
{
    using Kind = PhaseSpan::Kind;
    const PhaseShares shares = phaseShares({{Kind::Load, 20}, {Kind::Compute, 80}});
    QVERIFY(!shares.loadIsCut);
    QCOMPARE(shares.shares[0], 0.2);
}

void TestDeviceCards::cards_showFiguresAndMissingGpu()
{
    LearnState state;
    state.setDevices({{.id = "cpu", .name = "A processor"}, noDriver()});
    state.setWorkload(m_workload);
    DeviceCards cards(state);
    QCOMPARE(text(cards, "device_card_cpu", "device_message"), QStringLiteral("Not measured yet for this workload."));
    QVERIFY(text(cards, "device_card_cpu", "device_mend").isEmpty());
    state.addMeasurement(full());
    QCOMPARE(text(cards, "device_card_cpu", "device_throughput"), QStringLiteral("494 samples/s"));
    QVERIFY2(text(cards, "device_card_cpu", "device_price") == QStringLiteral("no price set"),
             "the state computes costs from its own prices, and none is set");
    state.setDollarsPerHour(QStringLiteral("cpu"), 0.7114);
    // 0.7114 / 3600 / 494 = 4.0e-7
    QCOMPARE(text(cards, "device_card_cpu", "device_price"), QStringLiteral("$ 0.40 per million"));
    const auto *figure = child<QLabel>(*child<QWidget>(cards, "device_card_cpu"), "device_figure");
    QCOMPARE(figure->accessibleName(), QStringLiteral("Latency 64.8 ms ±1.2 %"));

    const auto *gpu = child<QWidget>(cards, "device_card_cuda:0");
    QVERIFY(gpu);
    QCOMPARE(child<ProvenanceBadge>(*gpu, "device_badge")->text(), QStringLiteral("not here"));
    QCOMPARE(text(cards, "device_card_cuda:0", "device_message"),
             QStringLiteral("There is no NVIDIA driver on this machine."));
    QVERIFY(text(cards, "device_card_cuda:0", "device_mend").contains(QStringLiteral("Install one.")));
    QVERIFY(text(cards, "device_card_cuda:0", "device_command").startsWith(QStringLiteral("--engine")));
    QVERIFY(text(cards, "device_card_cuda:0", "device_throughput").isEmpty());
    QCOMPARE(text(cards, "verdict_panel", "verdict_headline"), QStringLiteral("Only the CPU was measured here"));
}

void TestDeviceCards::cards_tellThatADeviceIsSwitchedOff()
{
    LearnState state;
    DeviceCards cards(state);
    Device hung = noDriver();
    hung.unavailable = tradeoff::Unavailable{"switched_off", "A run on it hangs.", "Wait."};
    state.setDevices({{.id = "cpu", .kind = DeviceKind::Cpu}, hung});
    const auto *gpu = child<QWidget>(cards, "device_card_cuda:0");
    QVERIFY(gpu);
    QCOMPARE(child<ProvenanceBadge>(*gpu, "device_badge")->text(), QStringLiteral("switched off"));
    QCOMPARE(text(cards, "device_card_cuda:0", "device_message"), QStringLiteral("A run on it hangs."));
}

void TestDeviceCards::cards_tellWhatIsMeasuredNow()
{
    LearnState state;
    state.setDevices({{.id = "cpu"}, {.id = "cuda:0", .kind = DeviceKind::Cuda}});
    state.setWorkload(m_workload);
    DeviceCards cards(state);
    RunState run;
    run.running = true;
    run.workload = m_workload;
    run.deviceId = QStringLiteral("cpu");
    state.setRun(run);
    QVERIFY(text(cards, "device_card_cpu", "device_message").contains(QStringLiteral("measured now")));
    QCOMPARE(text(cards, "device_card_cuda:0", "device_message"), QStringLiteral("Comes next."));
}

void TestDeviceCards::cards_hideFiguresUntilGuessed()
{
    LearnState state;
    state.setDevices({{.id = "cpu"}});
    state.setWorkload(m_workload);
    state.addMeasurement(full());
    DeviceCards cards(state);
    state.setPredicting(true);
    QVERIFY(text(cards, "device_card_cpu", "device_throughput").isEmpty());
    QVERIFY(text(cards, "device_card_cpu", "device_figure").isEmpty());
    QVERIFY(!text(cards, "verdict_panel", "verdict_headline").contains(QStringLiteral("CPU")));
    state.commitGuess({});
    QCOMPARE(text(cards, "device_card_cpu", "device_throughput"), QStringLiteral("494 samples/s"));
}

void TestDeviceCards::cards_stackWhereNarrow()
{
    LearnState state;
    state.setDevices({{.id = "cpu"}, noDriver()});
    DeviceCards cards(state);
    const auto *cpu = child<QWidget>(cards, "device_card_cpu");
    const auto *gpu = child<QWidget>(cards, "device_card_cuda:0");
    cards.show();
    cards.resize(600, 400);
    QTRY_COMPARE(cpu->y(), gpu->y());
    cards.resize(cards.minimumSizeHint().width(), 900);
    QTRY_COMPARE(cpu->x(), gpu->x());
    QVERIFY(gpu->y() >= cpu->y() + cpu->height());
}

void TestDeviceCards::policy_isChosenByKeys()
{
    LearnState state;
    state.setDevices({{.id = "cpu"}, {.id = "cuda:0", .kind = DeviceKind::Cuda}});
    state.setWorkload(m_workload);
    state.addMeasurement(measurementOf(m_workload, Hardware::Cpu, 64));
    state.addMeasurement(measurementOf(m_workload, Hardware::Gpu, 16));
    DeviceCards cards(state);
    cards.show();
    QCOMPARE(text(cards, "verdict_panel", "verdict_headline"), QStringLiteral("GPU: 4.0\u00a0× lower latency"));
    QTest::keyClick(child<QComboBox>(cards, "policy_combo"), Qt::Key_Down);
    QCOMPARE(state.trace().policy().goal, tradeoff::Policy::Goal::Throughput);
    QCOMPARE(text(cards, "verdict_panel", "verdict_headline"), QStringLiteral("GPU: 4.0\u00a0× the throughput"));
}

void TestDeviceCards::policy_limitIsShownForItsPolicyOnly()
{
    LearnState state;
    DeviceCards cards(state);
    cards.show();
    auto *limit = child<QDoubleSpinBox>(cards, "policy_limit");
    QVERIFY(limit->isHidden());
    QTest::keyClick(child<QComboBox>(cards, "policy_combo"), Qt::Key_End);
    QVERIFY(limit->isVisible());
    QCOMPARE(state.trace().policy().goal, tradeoff::Policy::Goal::CostWithinLatency);
    QCOMPARE(state.trace().policy().latencyLimitMs, 50.0);
    limit->setValue(20);
    QCOMPARE(state.trace().policy().latencyLimitMs, 20.0);
}

QTEST_MAIN(TestDeviceCards)
#include "tst_device_cards.moc"
