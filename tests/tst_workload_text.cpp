// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/workload_text.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::workloadOf;
using tradeoff::Device;
using tradeoff::DeviceKind;

/// What the workload panel says of memory, devices, stages and trouble.
class TestWorkloadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void limits_followMemory_data();
    void limits_followMemory();
    void limits_sayWhatIsAskedForInVain();
    void targets_nameAvailableDevices();
    void stage_inWords_data();
    void stage_inWords();
    void trouble_onlyWhereThereIsAny();

private:
    [[nodiscard]] static Device processor(tradeoff::Bytes memory)
    {
        return {.id = "cpu", .name = "A processor", .memoryBytes = memory};
    }
};

void TestWorkloadText::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestWorkloadText::limits_followMemory_data()
{
    QTest::addColumn<std::vector<Device>>("devices");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QStringList>("marks");
    const Device card{.id = "cuda:0", .kind = DeviceKind::Cuda, .memoryBytes = 8 * tradeoff::gigabyte};
    Device missing = card;
    missing.unavailable = tradeoff::Unavailable{};
    QTest::newRow("nothing known") << std::vector<Device>{} << 16.0 << QString() << QStringList();
    // 20 GB x 0.85 = 17 GB, beyond the slider's end: no mark on it.
    QTest::newRow("more than the slider") << std::vector<Device>{processor(20 * tradeoff::gigabyte)} << 16.0
                                          << QStringLiteral("this machine: up to 17 GB") << QStringList();
    // 8 GB x 0.85 = 6.8 GB
    QTest::newRow("two devices") << std::vector<Device>{processor(20 * tradeoff::gigabyte), card} << 16.0
                                 << QStringLiteral("this machine: up to 17 GB")
                                 << QStringList{QStringLiteral("GPU: up to 6.8 GB")};
    QTest::newRow("GPU is not here") << std::vector<Device>{processor(4 * tradeoff::gigabyte), missing} << 3.4
                                     << QStringLiteral("this machine: up to 3.4 GB")
                                     << QStringList{QStringLiteral("CPU: up to 3.4 GB")};
}

void TestWorkloadText::limits_followMemory()
{
    QFETCH(std::vector<Device>, devices);
    const SizeLimits limits = sizeLimits(devices, workloadOf(500, 8));
    QStringList marks;
    for (const SizeLimits::Mark &mark : limits.marks)
        marks.append(mark.text);
    QTEST(limits.high, "high");
    QTEST(limits.note, "note");
    QTEST(marks, "marks");
}

void TestWorkloadText::limits_sayWhatIsAskedForInVain()
{
    const std::vector<Device> small{processor(2 * tradeoff::gigabyte)};
    QCOMPARE(sizeLimits(small, workloadOf(3'000, 64)).note, QStringLiteral("3 GB is asked for; up to 1.7 GB here"));
}

void TestWorkloadText::targets_nameAvailableDevices()
{
    const Device gpu{.id = "cuda:0", .kind = DeviceKind::Cuda};
    Device missing = gpu;
    missing.unavailable = tradeoff::Unavailable{};
    const Device cpu{.id = "cpu"};
    QCOMPARE(runTargets(std::vector<Device>{}), QStringLiteral("CPU"));
    QCOMPARE(runTargets(std::vector{cpu, missing}), QStringLiteral("CPU"));
    QCOMPARE(runTargets(std::vector{cpu, gpu}), QStringLiteral("CPU and GPU"));
    QCOMPARE(runTargets(std::vector{cpu, gpu, gpu}), QStringLiteral("CPU and 2 GPUs"));
}

void TestWorkloadText::stage_inWords_data()
{
    QTest::addColumn<protocol::Progress>("progress");
    QTest::addColumn<QString>("text");
    QTest::newRow("warming up") << protocol::Progress{.stage = "warming_up", .fraction = 0.5}
                                << QStringLiteral("warming up");
    QTest::newRow("loading") << protocol::Progress{.stage = "loading", .fraction = 0.42}
                             << QStringLiteral("loading the model, 42 %");
    // 120 samples at 0.6 of the time: 200.
    QTest::newRow("sampling") << protocol::Progress{.stage = "sampling",
                                                    .fraction = 0.6,
                                                    .samples = 120,
                                                    .relativeHalfWidth = 0.014}
                              << QStringLiteral("sampling 120 of about 200, ±1.4 %");
    QTest::newRow("before the first sample") << protocol::Progress{.stage = "sampling"} << QStringLiteral("sampling");
    QTest::newRow("no fraction yet") << protocol::Progress{.stage = "sampling", .samples = 3}
                                     << QStringLiteral("sampling, 3 so far");
    QTest::newRow("a stage of a later engine") << protocol::Progress{.stage = "dreaming"} << QStringLiteral("working");
}

void TestWorkloadText::stage_inWords()
{
    QFETCH(protocol::Progress, progress);
    QTEST(stageText(progress), "text");
}

void TestWorkloadText::trouble_onlyWhereThereIsAny()
{
    RunState run;
    QVERIFY(!troubleOf(run));
    run.engine = RunState::Engine::Ready;
    QVERIFY(!troubleOf(run));
    run.engine = RunState::Engine::Lost;
    run.engineSentence = QStringLiteral("What happened.");
    QCOMPARE(troubleOf(run)->text, QStringLiteral("What happened."));
    QVERIFY(!troubleOf(run)->canStartAgain);
    run.engine = RunState::Engine::GivenUp;
    QVERIFY(troubleOf(run)->canStartAgain);
}

QTEST_APPLESS_MAIN(TestWorkloadText)
#include "tst_workload_text.moc"
