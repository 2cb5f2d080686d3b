// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/order_statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using namespace breakeven::measuring;

namespace {

/// 1, 2, ... n: the value at a rank is the rank.
std::vector<double> ranks(int n)
{
    std::vector<double> values(static_cast<std::size_t>(n));
    std::iota(values.begin(), values.end(), 1.0);
    return values;
}

/// The chance that the true median lies between the j-th and the k-th smallest of n independent samples: that at least
/// j and fewer than k of them lie below it, each with a chance of one half.
long double coverage(int n, int j, int k)
{
    long double term = std::pow(0.5L, static_cast<long double>(n)); // n choose 0
    long double sum = 0;
    for (int below = 0; below < k; ++below) {
        if (below >= j)
            sum += term;
        term = term * static_cast<long double>(n - below) / static_cast<long double>(below + 1);
    }
    return sum;
}

} // namespace

class TestOrderStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void median_isTheMiddle_data();
    void median_isTheMiddle();
    void medianInterval_takesTheRanksOfTheFormula_data();
    void medianInterval_takesTheRanksOfTheFormula();
    void medianInterval_isAbsentBelowEightSamples();
    void medianInterval_holdsTheMedianInNinetyFivePercent();
    void percentile_isAbsentUntilSamplesBoundIt_data();
    void percentile_isAbsentUntilSamplesBoundIt();
    void percentile_interpolates();
    void farOutliers_areCountedAboveTheOuterFence_data();
    void farOutliers_areCountedAboveTheOuterFence();
    void relativeHalfWidth_agreesWithSorting();
    void relativeHalfWidth_isAbsentWithoutIntervalOrMedian();
};

void TestOrderStatistics::median_isTheMiddle_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("expected");
    QTest::newRow("none") << std::vector<double>{} << 0.0;
    QTest::newRow("one") << std::vector<double>{7} << 7.0;
    QTest::newRow("two") << std::vector<double>{9, 4} << 6.5;
    QTest::newRow("odd, unsorted") << std::vector<double>{5, 1, 9, 3, 4} << 4.0;
    QTest::newRow("even, unsorted") << std::vector<double>{8, 1, 6, 2} << 4.0;
    QTest::newRow("equal") << std::vector<double>{2, 2, 2, 2} << 2.0;
}

void TestOrderStatistics::median_isTheMiddle()
{
    QFETCH(std::vector<double>, values);
    QTEST(median(values), "expected");
}

void TestOrderStatistics::medianInterval_takesTheRanksOfTheFormula_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("8: 4 -+ 2.77") << 8 << 1.0 << 8.0;
    QTest::newRow("30: 15 -+ 5.37") << 30 << 9.0 << 22.0;
    QTest::newRow("100: 50 -+ 9.8") << 100 << 40.0 << 61.0;
    QTest::newRow("101: 50.5 -+ 9.849") << 101 << 40.0 << 62.0;
    QTest::newRow("10000: 5000 -+ 98") << 10000 << 4902.0 << 5099.0;
}

void TestOrderStatistics::medianInterval_takesTheRanksOfTheFormula()
{
    QFETCH(int, n);
    const auto interval = medianInterval95(ranks(n));
    QVERIFY(interval.has_value());
    QTEST(interval->low, "low");
    QTEST(interval->high, "high");
}

void TestOrderStatistics::medianInterval_isAbsentBelowEightSamples()
{
    for (int n = 0; n < 8; ++n)
        QVERIFY2(!medianInterval95(ranks(n)), qPrintable(QString::number(n)));
}

void TestOrderStatistics::medianInterval_holdsTheMedianInNinetyFivePercent()
{
    for (int n = 8; n <= 1000; ++n) {
        const auto interval = medianInterval95(ranks(n));
        QVERIFY(interval.has_value());
        const long double chance = coverage(n, static_cast<int>(interval->low), static_cast<int>(interval->high));
        QVERIFY2(chance >= 0.95L, qPrintable(QString::number(n)));
        // An interval that is needlessly wide would pass the first check and waste the learner's time.
        QVERIFY2(n < 30 || chance < 0.99L, qPrintable(QString::number(n)));
    }
}

void TestOrderStatistics::percentile_isAbsentUntilSamplesBoundIt_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("p");
    QTest::addColumn<bool>("present");
    QTest::newRow("p90 of 35") << 35 << 0.90 << false;
    QTest::newRow("p90 of 36") << 36 << 0.90 << true;
    QTest::newRow("p99 of 367") << 367 << 0.99 << false;
    QTest::newRow("p99 of 368") << 368 << 0.99 << true;
    QTest::newRow("p10 of 35: as p90, from below") << 35 << 0.10 << false;
    QTest::newRow("p50 of 5: 0.5^5 = 3.1 %") << 5 << 0.50 << false;
    QTest::newRow("p50 of 6: 0.5^6 = 1.6 %") << 6 << 0.50 << true;
    QTest::newRow("of none") << 0 << 0.50 << false;
    QTest::newRow("p100") << 1000 << 1.0 << false;
    QTest::newRow("p0") << 1000 << 0.0 << false;
}

void TestOrderStatistics::percentile_isAbsentUntilSamplesBoundIt()
{
    QFETCH(int, n);
    QFETCH(double, p);
    QTEST(percentile(ranks(n), p).has_value(), "present");
}

void TestOrderStatistics::percentile_interpolates()
{
    // 90 % of the way from the 1st to the 101st value is the 91st; to the 100th, it is 0.1 beyond the 90th.
    QCOMPARE(percentile(ranks(101), 0.90).value(), 91.0);
    QVERIFY(std::abs(percentile(ranks(100), 0.90).value() - 90.1) < 1e-9);
    QVERIFY(std::abs(percentile(ranks(400), 0.99).value() - 396.01) < 1e-9);
}

void TestOrderStatistics::farOutliers_areCountedAboveTheOuterFence_data()
{
    QTest::addColumn<std::vector<double>>("sorted");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << std::vector<double>{} << 0;
    QTest::newRow("one") << std::vector<double>{5} << 0;
    // Quartiles 1 and 3, fence 3 + 3 x 2 = 9.
    QTest::newRow("on the fence") << std::vector<double>{0, 1, 2, 3, 9} << 0;
    QTest::newRow("above the fence") << std::vector<double>{0, 1, 2, 3, 9.01} << 1;
    QTest::newRow("far below is no outlier here") << std::vector<double>{-90, 1, 2, 3, 4} << 0;
    // Quartiles at 1 + 2.5 and 1 + 7.5 of eleven values: 2.5 and 7.5, fence 22.5.
    QTest::newRow("two") << std::vector<double>{0, 1, 2, 3, 4, 5, 6, 7, 8, 23, 24} << 2;
}

void TestOrderStatistics::farOutliers_areCountedAboveTheOuterFence()
{
    QFETCH(std::vector<double>, sorted);
    QTEST(countFarOutliers(sorted), "expected");
}

void TestOrderStatistics::relativeHalfWidth_agreesWithSorting()
{
    std::minstd_rand random(42);
    std::vector<double> values;
    for (int n = 1; n <= 400; ++n) {
        values.push_back(static_cast<double>(random() % 1000 + 1));
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        const auto half = sorted.size() / 2;
        const double middle = sorted.size() % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        const auto interval = medianInterval95(sorted);
        const auto width = relativeHalfWidth(values);
        QCOMPARE(width.has_value(), interval.has_value());
        if (interval)
            QCOMPARE(*width, (interval->high - interval->low) / (2 * middle));
    }
}

void TestOrderStatistics::relativeHalfWidth_isAbsentWithoutIntervalOrMedian()
{
    QVERIFY(!relativeHalfWidth(ranks(7)));
    QVERIFY(!relativeHalfWidth(std::vector<double>(20, 0.0)));
    QCOMPARE(relativeHalfWidth(std::vector<double>(20, 3.0)).value(), 0.0);
}

QTEST_APPLESS_MAIN(TestOrderStatistics)
#include "tst_order_statistics.moc"
