// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/roofline.h"

#include "tests/support/sample_measurement.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace breakeven::tradeoff;
using breakeven::support::measurementOf;

namespace {

// An mlp of 2 GB in fp32 has 29 layers of 4096 x 4096 and one of 4096 x 3264, each with a bias:
// F = 2 (29 x 4096^2 + 4096 x 3264) = 999,817,216 operations a sample,
// Q = 4 (29 x 4096 x 4097 + 3264 x 4097) = 2,000,122,624 bytes of weights
//     + 4 (29 x 8192 + 4096 + 3264) = 979,712 bytes a sample.
constexpr double operationsASample = 999'817'216;
constexpr double weightBytes = 2'000'122'624;
constexpr double bytesASample = 979'712;

constexpr double peak = 500e9; // FLOP/s
constexpr double memory = 50e9; // bytes a second

double bytes(int batch)
{
    return weightBytes + bytesASample * batch;
}

Measurement measured(int batch, double latencyMs, Bound bound, double fraction)
{
    const Workload workload{
        .family = Family::Mlp, .precision = Precision::Fp32, .sizeBytes = 2 * gigabyte, .batch = batch};
    Measurement m = measurementOf(workload, Hardware::Cpu, latencyMs);
    m.efficiency = Efficiency{bound, fraction};
    return m;
}

/// That comes to this share of the memory's ceiling, or of the arithmetic's.
Measurement memoryBound(int batch, double fraction, double bytesPerS = memory)
{
    return measured(batch, 1000 * bytes(batch) / bytesPerS / fraction, Bound::Memory, fraction);
}

Measurement computeBound(int batch, double fraction, double flopsPerS = peak)
{
    return measured(batch, 1000 * operationsASample * batch / flopsPerS / fraction, Bound::Compute, fraction);
}

bool isNear(double one, double other)
{
    return std::abs(one / other - 1) < 1e-9;
}

} // namespace

class TestTradeoffRoofline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_standWhereWorkedOutByHand();
    void points_ofAnAcceleratorLeaveCopiesOut();
    void points_withoutAnEfficiencyAreLeftOut();
    void ceilings_areTheLargestThatPointsTellOf();
    void ceiling_ofMemoryIsNotTakenFromCaches();
    void roof_isTheLowerOfTheTwoCeilings();
    void roof_isUnknownBeyondTheOneCeilingsPoints();
};

void TestTradeoffRoofline::points_standWhereWorkedOutByHand()
{
    // 2,001,102,336 bytes in 80.04409344 ms are 25 GB/s, half of 50; 127,976,603,648 operations in 319.94150912 ms are
    // 400 GFLOP/s, four fifths of 500.
    const std::vector<Measurement> all{measured(128, 319.94150912, Bound::Compute, 0.8),
                                       measured(1, 80.04409344, Bound::Memory, 0.5)};
    const Roofline found = roofline(all);
    QVERIFY(isNear(found.peakFlops.value(), 500e9));
    QVERIFY(isNear(found.memoryBytesPerS.value(), 50e9));
    QCOMPARE(found.points.size(), 2U);
    const RooflinePoint &small = found.points[0];
    const RooflinePoint &large = found.points[1];
    QCOMPARE(small.workload.batch, 1);
    QVERIFY(std::abs(small.intensity - 0.4996332) < 1e-7); // 999,817,216 / 2,001,102,336
    QVERIFY(isNear(small.attainedFlops, 999'817'216 / 0.08004409344));
    QVERIFY(isNear(small.lowFlops, small.attainedFlops / 1.02));
    QVERIFY(isNear(small.highFlops, small.attainedFlops / 0.98));
    QVERIFY(isNear(small.fraction, 0.5));
    QCOMPARE(small.bound, Bound::Memory);
    QVERIFY(std::abs(large.intensity - 60.209387) < 1e-6); // 127,976,603,648 / 2,125,525,760
    QVERIFY(isNear(large.attainedFlops, 400e9));
    QVERIFY(isNear(large.fraction, 0.8));
    QCOMPARE(large.bound, Bound::Compute);
}

void TestTradeoffRoofline::points_ofAnAcceleratorLeaveCopiesOut()
{
    Measurement m = measured(128, 640, Bound::Compute, 0.8);
    m.phases.computeMs = 319.94150912;
    const Roofline found = roofline(std::vector{m});
    QVERIFY(isNear(found.peakFlops.value(), 500e9));
    QVERIFY(isNear(found.points.front().attainedFlops, 400e9));
    QVERIFY(isNear(found.points.front().lowFlops, 400e9 / 1.02));
}

void TestTradeoffRoofline::points_withoutAnEfficiencyAreLeftOut()
{
    Measurement none = measured(4, 100, Bound::Memory, 0.5);
    none.efficiency.reset();
    Measurement zero = measured(8, 100, Bound::Memory, 0);
    Measurement timeless = measured(16, 0, Bound::Compute, 0.5);
    const Roofline found = roofline(std::vector{none, zero, timeless});
    QVERIFY(found.points.empty());
    QVERIFY(!found.peakFlops && !found.memoryBytesPerS);
    QVERIFY(!roofAt(found, 1));
    QVERIFY(roofline({}).points.empty());
}

void TestTradeoffRoofline::ceilings_areTheLargestThatPointsTellOf()
{
    // One thread's ceilings, two threads', and an arithmetic ceiling that was raised later.
    const std::vector<Measurement> all{memoryBound(1, 0.9, 30e9), memoryBound(2, 0.7), computeBound(64, 0.9, 260e9),
                                       computeBound(128, 1, 510e9), computeBound(256, 0.5)};
    const Roofline found = roofline(all);
    QVERIFY(isNear(found.memoryBytesPerS.value(), 50e9));
    QVERIFY(isNear(found.peakFlops.value(), 510e9));
    // The slower threads' point stands under the roof of all.
    QVERIFY(isNear(found.points.front().fraction, 0.9 * 30 / 50));
}

void TestTradeoffRoofline::ceiling_ofMemoryIsNotTakenFromCaches()
{
    // At twice what memory can do, and so cut off at 1.
    Measurement cached = measured(1, 1000 * bytes(1) / (2 * memory), Bound::Memory, 1);
    const Roofline found = roofline(std::vector{cached, memoryBound(2, 0.8), computeBound(128, 0.8)});
    QVERIFY(isNear(found.memoryBytesPerS.value(), 50e9));
    QVERIFY(isNear(found.points.front().fraction, 2));
    // Where all are from the caches, the lowest says most.
    Measurement faster = measured(2, 1000 * bytes(2) / (3 * memory), Bound::Memory, 1);
    QVERIFY(isNear(roofline(std::vector{cached, faster}).memoryBytesPerS.value(), 100e9));
}

void TestTradeoffRoofline::roof_isTheLowerOfTheTwoCeilings()
{
    const Roofline found = roofline(std::vector{memoryBound(1, 0.8), computeBound(128, 0.8)});
    QVERIFY(isNear(roofAt(found, 1).value(), 50e9));
    QVERIFY(isNear(roofAt(found, 10).value(), 500e9)); // the ridge: 500 GFLOP/s over 50 GB/s
    QVERIFY(isNear(roofAt(found, 1000).value(), 500e9));
}

void TestTradeoffRoofline::roof_isUnknownBeyondTheOneCeilingsPoints()
{
    const Roofline sloping = roofline(std::vector{memoryBound(1, 0.8), memoryBound(4, 0.8)});
    QVERIFY(!sloping.peakFlops);
    QVERIFY(isNear(roofAt(sloping, 1.5).value(), 75e9)); // batch 4 has an intensity of 1.996
    QVERIFY(!roofAt(sloping, 3));
    const Roofline flat = roofline(std::vector{computeBound(128, 0.8)});
    QVERIFY(!flat.memoryBytesPerS);
    QVERIFY(isNear(roofAt(flat, 70).value(), 500e9));
    QVERIFY(!roofAt(flat, 20));
}

QTEST_APPLESS_MAIN(TestTradeoffRoofline)
#include "tst_tradeoff_roofline.moc"
