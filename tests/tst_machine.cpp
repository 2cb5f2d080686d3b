// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/machine.h"
#include "engine/measuring/proc_files.h"
#include "tests/support/machine_files.h"

#include <QTest>

#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include <sys/mman.h>

using namespace breakeven::measuring;
using namespace breakeven::support;
using breakeven::tradeoff::Bytes;

using Numbers = std::vector<int>;

namespace {

/// Four cores with two threads each, 16 GiB; an administrator's or container's limits can be added.
Files workstation()
{
    Files files{
        {"/proc/cpuinfo",
         "processor\t: 0\nvendor_id\t: X\nmodel\t\t: 17\nmodel name\t: Example  CPU\t@ 3.00GHz \n\n"
         "processor\t: 1\nmodel name\t: Another\n"},
        {"/proc/meminfo", "MemTotal:       16777216 kB\nMemFree:         1048576 kB\nMemAvailable:    8388608 kB\n"},
        {"/proc/self/status", "Name:\tx\nCpus_allowed:\tff\nCpus_allowed_list:\t0-7\n"},
        {"/proc/sys/kernel/ostype", "Linux\n"},
        {"/proc/sys/kernel/osrelease", "6.1.0-18-amd64\n"},
        {"/sys/devices/system/cpu/online", "0-7\n"},
    };
    for (int cpu = 0; cpu < 8; ++cpu) {
        const int core = cpu % 4;
        files["/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/core_cpus_list"] = std::to_string(core)
            + "," + std::to_string(core + 4) + "\n";
    }
    return files;
}

} // namespace

class TestMachine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cpuList_readsTheKernelsLists_data();
    void cpuList_readsTheKernelsLists();
    void procValue_findsWholeKeysOnly();
    void procBytes_countsInKibibytes_data();
    void procBytes_countsInKibibytes();
    void shortRelease_keepsTwoNumbers_data();
    void shortRelease_keepsTwoNumbers();
    void machine_countsPhysicalCores();
    void machine_usableCores_data();
    void machine_usableCores();
    void machine_memoryIsLimitedByTheGroup();
    void machine_withoutFilesIsStillDescribed();
    void describe_isOneLine_data();
    void describe_isOneLine();
    void availableMemory_isTheLesser();
    void thisMachine_isPlausible();
    void thisProcess_hasMemory();
};

void TestMachine::cpuList_readsTheKernelsLists_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Numbers>("expected");
    QTest::newRow("one") << std::string("0\n") << Numbers{0};
    QTest::newRow("range and single") << std::string("0-3,8") << Numbers{0, 1, 2, 3, 8};
    QTest::newRow("empty") << std::string("\n") << Numbers{};
    QTest::newRow("words") << std::string("all") << Numbers{};
    QTest::newRow("backwards") << std::string("3-1") << Numbers{};
    QTest::newRow("huge") << std::string("0-4000000000") << Numbers{};
    QTest::newRow("open range") << std::string("2-") << Numbers{};
    QTest::newRow("negative") << std::string("-2") << Numbers{};
}

void TestMachine::cpuList_readsTheKernelsLists()
{
    QFETCH(std::string, text);
    QTEST(cpuList(text), "expected");
}

void TestMachine::procValue_findsWholeKeysOnly()
{
    const std::string cpuinfo = workstation()["/proc/cpuinfo"];
    QCOMPARE(procValue(cpuinfo, "model name").value(), std::string("Example CPU @ 3.00GHz"));
    QCOMPARE(procValue(cpuinfo, "model").value(), std::string("17"));
    QVERIFY(!procValue(cpuinfo, "name"));
    const std::string stat = "total_inactive_file 7\ninactive_file 5\nempty\n";
    QCOMPARE(procValue(stat, "inactive_file").value(), std::string("5"));
    QCOMPARE(procValue(stat, "empty").value(), std::string());
    QVERIFY(!procValue("", "inactive_file"));
}

void TestMachine::procBytes_countsInKibibytes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::optional<Bytes>>("expected");
    QTest::newRow("kB") << std::string("Key:  16384 kB\n") << std::optional<Bytes>(16'777'216);
    QTest::newRow("bytes") << std::string("Key 16384\n") << std::optional<Bytes>(16'384);
    QTest::newRow("negative") << std::string("Key: -1 kB\n") << std::optional<Bytes>();
    QTest::newRow("another unit") << std::string("Key: 1 MB\n") << std::optional<Bytes>();
    QTest::newRow("beyond 64 bits") << std::string("Key: 18446744073709551615 kB\n") << std::optional<Bytes>();
    QTest::newRow("no number") << std::string("Key: lots\n") << std::optional<Bytes>();
}

void TestMachine::procBytes_countsInKibibytes()
{
    QFETCH(std::string, text);
    QTEST(procBytes(text, "Key"), "expected");
}

void TestMachine::shortRelease_keepsTwoNumbers_data()
{
    QTest::addColumn<std::string>("release");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("Debian") << std::string("6.1.0-18-amd64\n") << std::string("6.1");
    QTest::newRow("two numbers") << std::string("5.10") << std::string("5.10");
    QTest::newRow("a word at once") << std::string("6.8-rc1") << std::string("6.8");
}

void TestMachine::shortRelease_keepsTwoNumbers()
{
    QFETCH(std::string, release);
    QTEST(shortRelease(release), "expected");
}

void TestMachine::machine_countsPhysicalCores()
{
    const Files files = workstation();
    const Machine machine = readMachine(from(files));
    QCOMPARE(machine.processor, std::string("Example CPU @ 3.00GHz"));
    QCOMPARE(machine.logicalCores, 8);
    QCOMPARE(machine.physicalCores, 4);
    QCOMPARE(machine.usableCores, 4);
    QCOMPARE(machine.memoryBytes, 16 * gibi);
    QCOMPARE(machine.system, std::string("Linux 6.1"));
}

void TestMachine::machine_usableCores_data()
{
    QTest::addColumn<std::string>("allowed");
    QTest::addColumn<std::string>("cpuMax");
    QTest::addColumn<int>("expected");
    const std::string none = "max 100000";
    QTest::newRow("all") << std::string("0-7") << none << 4;
    QTest::newRow("both threads of one core") << std::string("2,6") << none << 1;
    QTest::newRow("one thread each of three") << std::string("0,1,6") << none << 3;
    QTest::newRow("quota 2.5") << std::string("0-7") << std::string("250000 100000") << 3;
    QTest::newRow("quota 0.5") << std::string("0-7") << std::string("50000 100000") << 1;
    QTest::newRow("quota above the cores") << std::string("0-7") << std::string("1000000 100000") << 4;
    QTest::newRow("mask tighter than quota") << std::string("0-1") << std::string("300000 100000") << 2;
    QTest::newRow("unreadable mask") << std::string("?") << none << 4;
}

void TestMachine::machine_usableCores()
{
    QFETCH(std::string, allowed);
    QFETCH(std::string, cpuMax);
    Files files = workstation();
    files["/proc/self/status"] = "Cpus_allowed_list:\t" + allowed + "\n";
    files["/proc/self/cgroup"] = "0::/\n";
    files["/proc/self/mountinfo"] = mountsV2;
    files["/sys/fs/cgroup/cpu.max"] = cpuMax + "\n";
    QTEST(readMachine(from(files)).usableCores, "expected");
}

void TestMachine::machine_memoryIsLimitedByTheGroup()
{
    Files files = workstation();
    files["/proc/self/cgroup"] = "0::/\n";
    files["/proc/self/mountinfo"] = mountsV2;
    files["/sys/fs/cgroup/memory.max"] = "4294967296\n";
    QCOMPARE(readMachine(from(files)).memoryBytes, 4 * gibi);
    files["/sys/fs/cgroup/memory.max"] = "42949672960\n";
    QCOMPARE(readMachine(from(files)).memoryBytes, 16 * gibi);
}

void TestMachine::machine_withoutFilesIsStillDescribed()
{
    const Machine machine = readMachine(from({}));
    QVERIFY(!machine.processor.empty());
    QVERIFY(machine.usableCores >= 1);
    QCOMPARE(machine.memoryBytes, Bytes{0});
    QVERIFY(!describe(machine).empty());
}

void TestMachine::describe_isOneLine_data()
{
    QTest::addColumn<int>("physical");
    QTest::addColumn<int>("usable");
    QTest::addColumn<Bytes>("memory");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("two cores") << 2 << 2 << Bytes{25'300'000'000}
                               << std::string("AMD EPYC, 2 cores, 25.3 GB, Linux 6.1");
    QTest::newRow("one core") << 1 << 1 << Bytes{2'000'000'000} << std::string("AMD EPYC, 1 core, 2 GB, Linux 6.1");
    QTest::newRow("some cores") << 16 << 2 << Bytes{8'000'000'000}
                                << std::string("AMD EPYC, 2 of 16 cores, 8 GB, Linux 6.1");
    QTest::newRow("memory unknown") << 2 << 2 << Bytes{0} << std::string("AMD EPYC, 2 cores, Linux 6.1");
}

void TestMachine::describe_isOneLine()
{
    QFETCH(int, physical);
    QFETCH(int, usable);
    QFETCH(Bytes, memory);
    const Machine machine{.processor = "AMD EPYC",
                          .logicalCores = physical,
                          .physicalCores = physical,
                          .usableCores = usable,
                          .memoryBytes = memory,
                          .system = "Linux 6.1"};
    QTEST(describe(machine), "expected");
}

void TestMachine::availableMemory_isTheLesser()
{
    Files files = workstation();
    QCOMPARE(availableMemory(from(files)), 8 * gibi);
    files["/proc/self/cgroup"] = "0::/\n";
    files["/proc/self/mountinfo"] = mountsV2;
    files["/sys/fs/cgroup/memory.max"] = "4294967296\n";
    files["/sys/fs/cgroup/memory.current"] = "1073741824\n";
    QCOMPARE(availableMemory(from(files)), 3 * gibi);
    files["/sys/fs/cgroup/memory.max"] = "42949672960\n";
    QCOMPARE(availableMemory(from(files)), 8 * gibi);
    files.erase("/proc/meminfo");
    QCOMPARE(availableMemory(from(files)), 39 * gibi);
    QCOMPARE(availableMemory(from({})), Bytes{0});
}

void TestMachine::thisMachine_isPlausible()
{
    const Machine &here = machine();
    QVERIFY(!here.processor.empty());
    QVERIFY(here.usableCores >= 1 && here.usableCores <= here.physicalCores);
    QVERIFY(here.physicalCores <= here.logicalCores);
    QVERIFY(here.memoryBytes > 0);
    QVERIFY(availableMemory() > 0);
    QVERIFY(describe(here).find('\n') == std::string::npos);
}

void TestMachine::thisProcess_hasMemory()
{
    constexpr std::size_t size = 64 * mebi;
    constexpr Bytes slack = 8 * mebi; // what Qt Test and a sanitizer may take or give back in between
    const Bytes before = residentBytes();
    QVERIFY(before > 0);
    // Mapped directly: an allocator may keep what it is given back.
    void *block = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    QVERIFY(block != MAP_FAILED);
    std::memset(block, 1, size);
    const Bytes during = residentBytes();
    munmap(block, size);
    QVERIFY(during + slack >= before + size);
    const Bytes peak = peakResidentBytes();
    QVERIFY(peak + slack >= during);
    if (!resetPeakResident())
        QSKIP("the kernel does not let the process reset its peak");
    QVERIFY(peakResidentBytes() + size / 2 < peak);
}

QTEST_APPLESS_MAIN(TestMachine)
#include "tst_machine.moc"
