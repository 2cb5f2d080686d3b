// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_choice.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::gigabyte;
using tradeoff::megabyte;

namespace {

std::vector<tradeoff::Bytes> inMegabytes(std::initializer_list<tradeoff::Bytes> sizes)
{
    std::vector<tradeoff::Bytes> all;
    for (const tradeoff::Bytes size : sizes)
        all.push_back(size * megabyte);
    return all;
}

tradeoff::Device deviceOf(const char *id, tradeoff::DeviceKind kind, std::optional<tradeoff::Bytes> memory)
{
    return {.id = id, .kind = kind, .memoryBytes = memory};
}

} // namespace

Q_DECLARE_METATYPE(std::vector<tradeoff::Bytes>)
Q_DECLARE_METATYPE(std::vector<int>)

class TestSweepChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesBetween_areRoundAndEvenlySpaced_data();
    void sizesBetween_areRoundAndEvenlySpaced();
    void sizesBetween_ascendWithBothEndsWhateverIsAsked();
    void batchesBetween_arePowersOfTwoAndTheEnds_data();
    void batchesBetween_arePowersOfTwoAndTheEnds();
    void largestThatFits_isOfTheLargestDeviceThatIsThere();
    void tooLarge_namesSizesOfEachDevice();
};

void TestSweepChoice::sizesBetween_areRoundAndEvenlySpaced_data()
{
    QTest::addColumn<tradeoff::Bytes>("low");
    QTest::addColumn<tradeoff::Bytes>("high");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::vector<tradeoff::Bytes>>("sizes");
    QTest::newRow("the first sweep") << 50 * megabyte << 500 * megabyte << 4 << inMegabytes({50, 100, 200, 500});
    QTest::newRow("three decades") << 50 * megabyte << 50 * gigabyte << 4 << inMegabytes({50, 500, 5'000, 50'000});
    QTest::newRow("six") << 100 * megabyte << 8 * gigabyte << 6 << inMegabytes({100, 200, 500, 1'000, 3'000, 8'000});
    QTest::newRow("one") << 100 * megabyte << 8 * gigabyte << 1 << inMegabytes({100});
    QTest::newRow("two") << 100 * megabyte << 8 * gigabyte << 2 << inMegabytes({100, 8'000});
    QTest::newRow("the same ends") << gigabyte << gigabyte << 4 << inMegabytes({1'000});
    QTest::newRow("ends that are not round") << 70 * megabyte << 730 * megabyte << 3 << inMegabytes({70, 200, 730});
    QTest::newRow("no room") << 50 * megabyte << 70 * megabyte << 8 << inMegabytes({50, 60, 70});
    QTest::newRow("turned round") << 500 * megabyte << 50 * megabyte << 4 << inMegabytes({50, 100, 200, 500});
    QTest::newRow("out of range") << megabyte << 5'000 * gigabyte << 2 << inMegabytes({50, 1'000'000});
}

void TestSweepChoice::sizesBetween_areRoundAndEvenlySpaced()
{
    QFETCH(tradeoff::Bytes, low);
    QFETCH(tradeoff::Bytes, high);
    QFETCH(int, count);
    QFETCH(std::vector<tradeoff::Bytes>, sizes);
    QCOMPARE(sizesBetween(low, high, count), sizes);
}

void TestSweepChoice::sizesBetween_ascendWithBothEndsWhateverIsAsked()
{
    for (const tradeoff::Bytes low : {50U, 60U, 130U, 990U, 4'700U}) {
        for (const tradeoff::Bytes high : {60U, 170U, 1'010U, 16'000U, 139'000U}) {
            for (int count = -1; count <= mostSizesOffered; ++count) {
                const auto sizes = sizesBetween(low * megabyte, high * megabyte, count);
                QVERIFY(std::ranges::is_sorted(sizes, std::less_equal<>()));
                QVERIFY(std::ranges::adjacent_find(sizes) == sizes.end());
                QVERIFY(static_cast<int>(sizes.size()) <= std::max(1, count));
                QCOMPARE(sizes.front(), std::min(low, high) * megabyte);
                if (count > 1)
                    QCOMPARE(sizes.back(), std::max(low, high) * megabyte);
                for (const tradeoff::Bytes size : sizes)
                    QCOMPARE(size % (10 * megabyte), tradeoff::Bytes(0));
            }
        }
    }
}

void TestSweepChoice::batchesBetween_arePowersOfTwoAndTheEnds_data()
{
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::addColumn<std::vector<int>>("batches");
    QTest::newRow("from one") << 1 << 128 << std::vector{1, 2, 4, 8, 16, 32, 64, 128};
    QTest::newRow("within") << 4 << 16 << std::vector{4, 8, 16};
    QTest::newRow("one") << 8 << 8 << std::vector{8};
    QTest::newRow("other ends") << 3 << 20 << std::vector{3, 4, 8, 16, 20};
    QTest::newRow("turned round") << 16 << 4 << std::vector{4, 8, 16};
    QTest::newRow("out of range") << -3 << 2 << std::vector{1, 2};
    QTest::newRow("the largest") << 32'768 << 1'000'000 << std::vector{32'768, 65'536};
}

void TestSweepChoice::batchesBetween_arePowersOfTwoAndTheEnds()
{
    QFETCH(int, low);
    QFETCH(int, high);
    QFETCH(std::vector<int>, batches);
    QCOMPARE(batchesBetween(low, high), batches);
}

void TestSweepChoice::largestThatFits_isOfTheLargestDeviceThatIsThere()
{
    using enum tradeoff::DeviceKind;
    QVERIFY(!largestThatFits({}));
    tradeoff::Device gone = deviceOf("cuda:0", Cuda, 80 * gigabyte);
    gone.unavailable = tradeoff::Unavailable{"no_driver", "", ""};
    // 85 % of the memory: 6.8 GB of 8 GB.
    const std::vector devices{deviceOf("cpu", Cpu, 8 * gigabyte), gone, deviceOf("xpu:0", Xpu, std::nullopt)};
    QCOMPARE(largestThatFits(devices), std::optional<tradeoff::Bytes>(6'800 * megabyte));
}

void TestSweepChoice::tooLarge_namesSizesOfEachDevice()
{
    using enum tradeoff::DeviceKind;
    const auto sizes = inMegabytes({500, 2'000, 8'000});
    const std::vector devices{deviceOf("cpu", Cpu, 64 * gigabyte), deviceOf("cuda:0", Cuda, 2 * gigabyte)};
    const auto found = tooLarge(sizes, devices);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].device.id, std::string("cuda:0"));
    QCOMPARE(found[0].sizes, inMegabytes({2'000, 8'000}));
}

QTEST_APPLESS_MAIN(TestSweepChoice)
#include "tst_sweep_choice.moc"
