// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/cgroup.h"
#include "tests/support/machine_files.h"

#include <QTest>

#include <string>
#include <vector>

using namespace breakeven::measuring;
using namespace breakeven::support;
using breakeven::tradeoff::Bytes;

using Paths = std::vector<std::string>;

namespace {

const std::string mountsV1 = "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw shared:10 - cgroup cgroup rw,cpu,cpuacct\n"
                             "35 31 0:32 / /sys/fs/cgroup/memory rw shared:11 - cgroup cgroup rw,memory\n"
                             "41 31 0:38 / /sys/fs/cgroup/unified rw shared:12 - cgroup2 cgroup2 rw\n";
const std::string groupsV1 = "4:memory:/jobs/one\n2:cpu,cpuacct:/jobs\n1:name=systemd:/jobs/one\n0::/jobs/one\n";

} // namespace

/// What control groups leave of a machine, in both versions.
class TestCgroup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cgroupFolders_reachUpToTheMount_data();
    void cgroupFolders_reachUpToTheMount();
    void cgroupLimits_version2_tightestGroupBinds();
    void cgroupLimits_version2_maxIsNoLimit();
    void cgroupLimits_version1();
    void cgroupLimits_version1_noLimit();
    void cgroupLimits_usageAboveLimitLeavesNothing();
    void cgroupLimits_withoutFilesThereAreNone();
};

void TestCgroup::cgroupFolders_reachUpToTheMount_data()
{
    QTest::addColumn<std::string>("cgroup");
    QTest::addColumn<std::string>("mounts");
    QTest::addColumn<int>("version");
    QTest::addColumn<Paths>("paths");
    QTest::newRow("version 2, nested") << std::string("0::/user.slice/job.scope\n") << mountsV2 << 2
                                       << Paths{"/sys/fs/cgroup/user.slice/job.scope", "/sys/fs/cgroup/user.slice",
                                                "/sys/fs/cgroup"};
    QTest::newRow("version 2, a namespace of its own")
        << std::string("0::/\n") << mountsV2 << 2 << Paths{"/sys/fs/cgroup"};
    QTest::newRow("version 2, outside of the namespace")
        << std::string("0::/../other\n") << mountsV2 << 2 << Paths{"/sys/fs/cgroup"};
    QTest::newRow("version 1 beside an empty version 2")
        << groupsV1 << mountsV1 << 1
        << Paths{"/sys/fs/cgroup/memory/jobs/one", "/sys/fs/cgroup/memory/jobs", "/sys/fs/cgroup/memory"};
    QTest::newRow("a container's mount of its own group")
        << std::string("4:memory:/docker/abc/inner\n")
        << std::string("35 31 0:32 /docker/abc /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n") << 1
        << Paths{"/sys/fs/cgroup/memory/inner", "/sys/fs/cgroup/memory"};
    QTest::newRow("a mount of a group whose name only begins alike")
        << std::string("4:memory:/docker/abcdef\n")
        << std::string("35 31 0:32 /docker/abc /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n") << 1
        << Paths{"/sys/fs/cgroup/memory"};
    QTest::newRow("not mounted") << std::string("0::/\n") << std::string("24 30 0:22 / /proc rw - proc proc rw\n") << 0
                                 << Paths{};
    QTest::newRow("nonsense") << std::string("memory\n::\n") << std::string("- - -\nx\n") << 0 << Paths{};
    QTest::newRow("nothing") << std::string() << std::string() << 0 << Paths{};
}

void TestCgroup::cgroupFolders_reachUpToTheMount()
{
    QFETCH(std::string, cgroup);
    QFETCH(std::string, mounts);
    const CgroupFolders folders = cgroupFolders(cgroup, mounts, "memory");
    QTEST(folders.version, "version");
    QTEST(folders.paths, "paths");
}

void TestCgroup::cgroupLimits_version2_tightestGroupBinds()
{
    const Files files{
        {"/proc/self/cgroup", "0::/a/b\n"},
        {"/proc/self/mountinfo", mountsV2},
        {"/sys/fs/cgroup/a/b/cpu.max", "max 100000\n"},
        {"/sys/fs/cgroup/a/cpu.max", "150000 100000\n"},
        {"/sys/fs/cgroup/a/b/memory.max", "4294967296\n"},
        {"/sys/fs/cgroup/a/b/memory.current", "1073741824\n"},
        {"/sys/fs/cgroup/a/memory.max", "8589934592\n"},
        {"/sys/fs/cgroup/a/memory.high", "6442450944\n"},
        {"/sys/fs/cgroup/a/memory.current", "5368709120\n"},
        {"/sys/fs/cgroup/a/memory.stat", "anon 1\ninactive_file 1073741824\nactive_file 9\n"},
    };
    const CgroupLimits limits = cgroupLimits(from(files));
    QCOMPARE(limits.processors.value(), 1.5);
    QCOMPARE(limits.memoryBytes.value(), 4 * gibi);
    // b leaves 4 - 1 = 3 GiB, a leaves 6 - 5 + 1 = 2 GiB.
    QCOMPARE(limits.memoryLeftBytes.value(), 2 * gibi);
}

void TestCgroup::cgroupLimits_version2_maxIsNoLimit()
{
    const Files files{
        {"/proc/self/cgroup", "0::/a\n"},
        {"/proc/self/mountinfo", mountsV2},
        {"/sys/fs/cgroup/a/cpu.max", "max 100000\n"},
        {"/sys/fs/cgroup/a/memory.max", "max\n"},
        {"/sys/fs/cgroup/a/memory.high", "max\n"},
        {"/sys/fs/cgroup/a/memory.current", "1073741824\n"},
    };
    const CgroupLimits limits = cgroupLimits(from(files));
    QVERIFY(!limits.processors);
    QVERIFY(!limits.memoryBytes);
    QVERIFY(!limits.memoryLeftBytes);
}

void TestCgroup::cgroupLimits_version1()
{
    const Files files{
        {"/proc/self/cgroup", groupsV1},
        {"/proc/self/mountinfo", mountsV1},
        {"/sys/fs/cgroup/cpu,cpuacct/jobs/cpu.cfs_quota_us", "300000\n"},
        {"/sys/fs/cgroup/cpu,cpuacct/jobs/cpu.cfs_period_us", "100000\n"},
        {"/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "-1\n"},
        {"/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us", "100000\n"},
        {"/sys/fs/cgroup/memory/jobs/one/memory.limit_in_bytes", "2147483648\n"},
        {"/sys/fs/cgroup/memory/jobs/one/memory.usage_in_bytes", "1610612736\n"},
        {"/sys/fs/cgroup/memory/jobs/one/memory.stat", "inactive_file 1\ntotal_inactive_file 536870912\n"},
    };
    const CgroupLimits limits = cgroupLimits(from(files));
    QCOMPARE(limits.processors.value(), 3.0);
    QCOMPARE(limits.memoryBytes.value(), 2 * gibi);
    QCOMPARE(limits.memoryLeftBytes.value(), gibi); // 2 - 1.5 + 0.5
}

void TestCgroup::cgroupLimits_version1_noLimit()
{
    const Files files{
        {"/proc/self/cgroup", groupsV1},
        {"/proc/self/mountinfo", mountsV1},
        {"/sys/fs/cgroup/cpu,cpuacct/jobs/cpu.cfs_quota_us", "-1\n"},
        {"/sys/fs/cgroup/cpu,cpuacct/jobs/cpu.cfs_period_us", "100000\n"},
        {"/sys/fs/cgroup/memory/jobs/one/memory.limit_in_bytes", "9223372036854771712\n"},
    };
    const CgroupLimits limits = cgroupLimits(from(files));
    QVERIFY(!limits.processors);
    QVERIFY(!limits.memoryBytes);
}

void TestCgroup::cgroupLimits_usageAboveLimitLeavesNothing()
{
    const Files files{
        {"/proc/self/cgroup", "0::/\n"},
        {"/proc/self/mountinfo", mountsV2},
        {"/sys/fs/cgroup/memory.max", "1000\n"},
        {"/sys/fs/cgroup/memory.current", "5000\n"},
    };
    QCOMPARE(cgroupLimits(from(files)).memoryLeftBytes.value(), Bytes{0});
}

void TestCgroup::cgroupLimits_withoutFilesThereAreNone()
{
    const CgroupLimits limits = cgroupLimits(from({}));
    QVERIFY(!limits.processors && !limits.memoryBytes && !limits.memoryLeftBytes);
}

QTEST_APPLESS_MAIN(TestCgroup)
#include "tst_cgroup.moc"
