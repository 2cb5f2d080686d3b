// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/model_plan.h"
#include "lessons/questions/prediction.h"
#include "tests/support/lesson_values.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace breakeven;
using lessons::Contest;

namespace {

tradeoff::Device cpu(std::optional<tradeoff::Bytes> freeBytes = {})
{
    return {.id = "cpu", .kind = tradeoff::DeviceKind::Cpu, .name = "A processor", .freeBytes = freeBytes};
}

tradeoff::Device gpu(std::optional<tradeoff::Bytes> freeBytes = {})
{
    return {.id = "cuda:0", .kind = tradeoff::DeviceKind::Cuda, .name = "A card", .freeBytes = freeBytes};
}

QString describe(const Contest &contest)
{
    const auto one = [](const lessons::Contestant &contestant) {
        return QString::fromStdString(tradeoff::describe(contestant.workload)) + QLatin1Char('@') + contestant.deviceId;
    };
    return one(contest.first) + QStringLiteral(" : ") + one(contest.second);
}

QStringList describe(const std::vector<Contest> &contests)
{
    QStringList all;
    for (const Contest &contest : contests)
        all.append(describe(contest));
    return all;
}

} // namespace

class ContestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contests_compareDevicesWhereThereIsAGpu();
    void contests_compareBatchesAndPrecisionsOnTheCpuAlone();
    void contests_stayWithinMemoryAndSeconds();
    void contests_areTheSameForASeed();
    void contests_needADeviceThatCanBeUsed();
};

void ContestsTest::contests_compareDevicesWhereThereIsAGpu()
{
    const auto contests = lessons::contests(std::vector{cpu(), gpu()}, lessons::fiveStepLesson(), 1);
    QCOMPARE(contests.size(), 6u);
    for (const Contest &contest : contests) {
        QVERIFY(contest.first.workload == contest.second.workload);
        QCOMPARE(contest.first.deviceId, QStringLiteral("cpu"));
        QCOMPARE(contest.second.deviceId, QStringLiteral("cuda:0"));
        QVERIFY(contest.second.deviceKind == tradeoff::DeviceKind::Cuda);
    }
    auto broken = gpu();
    broken.unavailable = tradeoff::Unavailable{.reason = "no_driver", .sentence = "No driver.", .mend = {}};
    for (const Contest &contest : lessons::contests(std::vector{cpu(), broken}, lessons::fiveStepLesson(), 1))
        QCOMPARE(contest.second.deviceId, QStringLiteral("cpu"));
    const auto small = lessons::contests(std::vector{cpu(), gpu(tradeoff::megabyte)}, lessons::fiveStepLesson(), 1);
    QVERIFY(!small.empty());
    QVERIFY2(small.front().second.deviceId == QStringLiteral("cpu"), "nothing fits that GPU");
}

void ContestsTest::contests_compareBatchesAndPrecisionsOnTheCpuAlone()
{
    int ofBatches = 0;
    int ofPrecisions = 0;
    for (const Contest &contest : lessons::contests(std::vector{cpu()}, lessons::fiveStepLesson(), 1)) {
        const tradeoff::Workload &first = contest.first.workload;
        const tradeoff::Workload &second = contest.second.workload;
        QVERIFY(first.family == second.family);
        if (first.precision == second.precision) {
            ++ofBatches;
            QCOMPARE(first.sizeBytes, second.sizeBytes);
            QVERIFY(first.batch < second.batch);
        } else {
            ++ofPrecisions;
            QCOMPARE(first.batch, second.batch);
            QCOMPARE(first.sizeBytes, 2 * second.sizeBytes);
            // The same model: as many parameters, to the 2 % that a plan may be off.
            const auto one = static_cast<double>(tradeoff::planModel(first).parameters);
            const auto two = static_cast<double>(tradeoff::planModel(second).parameters);
            QVERIFY2(std::abs(one / two - 1) < 0.04, qPrintable(describe(contest)));
        }
    }
    QCOMPARE(ofBatches, 4);
    QCOMPARE(ofPrecisions, 2);
}

void ContestsTest::contests_stayWithinMemoryAndSeconds()
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        for (const tradeoff::Bytes free : {400 * tradeoff::megabyte, 64 * tradeoff::gigabyte}) {
            for (const Contest &contest :
                 lessons::contests(std::vector{cpu(free), gpu(free)}, lessons::fiveStepLesson(), seed)) {
                for (const auto &contestant : {contest.first, contest.second}) {
                    const tradeoff::Workload &workload = contestant.workload;
                    QVERIFY(tradeoff::validated(workload));
                    QVERIFY(workload.sizeBytes <= 500 * tradeoff::megabyte && workload.batch <= 64);
                    const auto plan = tradeoff::planModel(workload);
                    QVERIFY(2 * plan.weightBytes <= free);
                    QVERIFY2(tradeoff::flops(plan, workload.batch) <= 2e10, qPrintable(describe(contest)));
                }
            }
        }
    }
}

void ContestsTest::contests_areTheSameForASeed()
{
    const std::vector devices{cpu(), gpu()};
    const QStringList once = describe(lessons::contests(devices, lessons::fiveStepLesson(), 7));
    QCOMPARE(describe(lessons::contests(devices, lessons::fiveStepLesson(), 7)), once);
    QVERIFY(describe(lessons::contests(devices, lessons::fiveStepLesson(), 8)) != once);
    QCOMPARE(QSet<QString>(once.begin(), once.end()).size(), once.size());
}

void ContestsTest::contests_needADeviceThatCanBeUsed()
{
    QVERIFY(lessons::contests({}, lessons::fiveStepLesson(), 1).empty());
    QVERIFY(lessons::contests(std::vector{gpu()}, lessons::fiveStepLesson(), 1).empty());
    QVERIFY(lessons::contests(std::vector{cpu(tradeoff::megabyte)}, lessons::fiveStepLesson(), 1).empty());
    QVERIFY(!lessons::contests(std::vector{cpu()}, lessons::Lesson{}, 1).empty());
}

QTEST_APPLESS_MAIN(ContestsTest)
#include "tst_contests.moc"
