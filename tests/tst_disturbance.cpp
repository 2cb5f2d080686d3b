// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/disturbance.h"
#include "engine/measuring/nvml.h"

#include <QTest>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace breakeven::measuring;

using Words = std::vector<std::string>;
using Indices = std::vector<int>;
using States = std::vector<GpuState>;
using Setting = std::optional<std::string_view>;

class TestDisturbance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cpuFlags_followTheBounds_data();
    void cpuFlags_followTheBounds();
    void cpuUsage_growsWithWork();
    void gpuFlags_followTheBounds_data();
    void gpuFlags_followTheBounds();
    void visibleDevices_followsCudasRules_data();
    void visibleDevices_followsCudasRules();
    void nvml_missingLibraryHasNoDevices();
    void nvml_readsWhatTheLibraryTells();
    void gpuDisturbance_readsTheDevice();
};

void TestDisturbance::cpuFlags_followTheBounds_data()
{
    QTest::addColumn<double>("wall");
    QTest::addColumn<double>("cpu");
    QTest::addColumn<double>("switches");
    QTest::addColumn<int>("threads");
    QTest::addColumn<Words>("flags");
    QTest::newRow("quiet") << 2.0 << 3.9 << 20.0 << 2 << Words{};
    QTest::newRow("100 switches a second") << 2.0 << 4.0 << 200.0 << 2 << Words{};
    QTest::newRow("101 switches a second") << 2.0 << 4.0 << 202.0 << 2 << Words{"preempted"};
    QTest::newRow("84 % of two cores") << 1.0 << 1.68 << 0.0 << 2 << Words{"cpu_starved"};
    QTest::newRow("86 % of two cores") << 1.0 << 1.72 << 0.0 << 2 << Words{};
    QTest::newRow("both") << 1.0 << 1.0 << 500.0 << 2 << Words{"preempted", "cpu_starved"};
    QTest::newRow("an accelerator computes") << 1.0 << 0.1 << 0.0 << 0 << Words{};
    QTest::newRow("too short to judge") << 0.05 << 0.0 << 50.0 << 1 << Words{};
}

void TestDisturbance::cpuFlags_followTheBounds()
{
    QFETCH(double, wall);
    QFETCH(double, cpu);
    QFETCH(double, switches);
    QFETCH(int, threads);
    const CpuUsage before{.wallSeconds = 100, .cpuSeconds = 7, .involuntarySwitches = 30};
    const CpuUsage after{.wallSeconds = 100 + wall, .cpuSeconds = 7 + cpu, .involuntarySwitches = 30 + switches};
    QTEST(cpuFlags(before, after, threads), "flags");
}

void TestDisturbance::cpuUsage_growsWithWork()
{
    const CpuUsage before = CpuUsage::now();
    CpuUsage after = before;
    while (after.cpuSeconds - before.cpuSeconds < 0.002)
        after = CpuUsage::now();
    QVERIFY(after.wallSeconds > before.wallSeconds);
    QVERIFY(after.involuntarySwitches >= before.involuntarySwitches);
}

void TestDisturbance::gpuFlags_followTheBounds_data()
{
    const auto state = [](double clock, std::uint64_t reasons) {
        return GpuState{.clockMhz = clock, .defaultClockMhz = 1000, .throttleReasons = reasons};
    };
    QTest::addColumn<States>("looks");
    QTest::addColumn<Words>("flags");
    QTest::newRow("no looks") << States{} << Words{};
    QTest::newRow("nothing told") << States{GpuState{}} << Words{};
    QTest::newRow("76 %") << States{state(760, 0)} << Words{};
    QTest::newRow("74 %") << States{state(740, 0)} << Words{"gpu_clock_low"};
    QTest::newRow("low once of three") << States{state(300, 0), state(990, 0), state(980, 0)} << Words{};
    QTest::newRow("idle, set clocks, sync boost, display") << States{state(990, 0x113)} << Words{};
    QTest::newRow("power cap") << States{state(990, 0), state(990, 0x4), state(990, 0)} << Words{"gpu_throttled"};
    QTest::newRow("hot") << States{state(500, 0x40)} << Words{"gpu_clock_low", "gpu_throttled"};
}

void TestDisturbance::gpuFlags_followTheBounds()
{
    QFETCH(States, looks);
    QTEST(gpuFlags(looks), "flags");
}

void TestDisturbance::visibleDevices_followsCudasRules_data()
{
    QTest::addColumn<Setting>("visible");
    QTest::addColumn<Indices>("expected");
    QTest::newRow("not set") << Setting() << Indices{0, 1, 2};
    QTest::newRow("empty") << Setting("") << Indices{};
    QTest::newRow("numbers") << Setting("2,0") << Indices{2, 0};
    QTest::newRow("ends at a wrong number") << Setting("1,7,0") << Indices{1};
    QTest::newRow("-1") << Setting("-1") << Indices{};
    QTest::newRow("uuid") << Setting("GPU-bbbb1111") << Indices{1};
    QTest::newRow("beginning of a uuid") << Setting("GPU-cc,0") << Indices{2, 0};
    QTest::newRow("only the prefix") << Setting("GPU-") << Indices{};
    QTest::newRow("nonsense") << Setting("all") << Indices{};
}

void TestDisturbance::visibleDevices_followsCudasRules()
{
    QFETCH(Setting, visible);
    const Words uuids{"GPU-aaaa0000", "GPU-bbbb1111", "GPU-cccc2222"};
    QTEST(visibleDevices(visible, uuids), "expected");
}

void TestDisturbance::nvml_missingLibraryHasNoDevices()
{
    const Nvml library("libbreakeven-no-such-library.so.1");
    QVERIFY(library.devices().empty());
    QVERIFY(library.uuids().empty());
    QVERIFY(!library.state(0).clockMhz);
    GpuDisturbance disturbance(library, 0);
    disturbance.look();
    QVERIFY(disturbance.flags().empty());
}

void TestDisturbance::nvml_readsWhatTheLibraryTells()
{
    const Nvml library(BREAKEVEN_FAKE_NVML);
    const auto devices = library.devices();
    QCOMPARE(devices.size(), std::size_t{2});
    QCOMPARE(devices[0].name, std::string("Fake GPU Hot"));
    QCOMPARE(devices[0].totalBytes.value(), 24 * breakeven::tradeoff::gigabyte);
    QCOMPARE(devices[1].name, std::string("Fake GPU Shared"));
    QVERIFY(!devices[1].totalBytes);
    QCOMPARE(library.uuids(), (Words{"GPU-aaaa0000", "GPU-bbbb1111"}));
    QCOMPARE(library.state(0).defaultClockMhz.value(), 1000.0);
    QCOMPARE(library.state(1).defaultClockMhz.value(), 2000.0); // no default: the highest
    QVERIFY(!library.state(2).clockMhz);
    QVERIFY(!library.state(-1).clockMhz);
}

void TestDisturbance::gpuDisturbance_readsTheDevice()
{
    const Nvml library(BREAKEVEN_FAKE_NVML);
    QCOMPARE(GpuDisturbance(library, 0).flags(), (Words{"gpu_clock_low", "gpu_throttled"}));
    QCOMPARE(GpuDisturbance(library, 1).flags(), Words{});
}

QTEST_APPLESS_MAIN(TestDisturbance)
#include "tst_disturbance.moc"
