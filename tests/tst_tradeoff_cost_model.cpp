// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/cost_model.h"

#include <QTest>

#include <limits>

using namespace breakeven::tradeoff;

class TestTradeoffCostModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cost_isPriceOverThroughput_data();
    void cost_isPriceOverThroughput();
    void cost_breaksEvenWherePriceAndThroughputGrowAlike();
    void cost_growsAsTheDeviceIdles_data();
    void cost_growsAsTheDeviceIdles();
    void breakEvenThroughputRatio_isWhereCostsMeet_data();
    void breakEvenThroughputRatio_isWhereCostsMeet();
    void batchingDelay_isTheTimeABatchTakesToFill_data();
    void batchingDelay_isTheTimeABatchTakesToFill();
    void validatedUtilisation_drawsTheLimits_data();
    void validatedUtilisation_drawsTheLimits();
    void parsePrice_drawsTheLimits_data();
    void parsePrice_drawsTheLimits();
};

void TestTradeoffCostModel::cost_isPriceOverThroughput_data()
{
    QTest::addColumn<double>("dollarsPerHour");
    QTest::addColumn<double>("throughput");
    QTest::addColumn<double>("dollars");

    QTest::newRow("one a second for a dollar an hour") << 1.0 << 1.0 << 1.0 / 3600;
    QTest::newRow("3600 an hour for 3600 dollars") << 3600.0 << 1.0 << 1.0;
    // What the lesson's figures would mean: its first CPU step and its first GPU step.
    QTest::newRow("lesson, step 1") << 72.0 << 20.0 << 0.001;
    QTest::newRow("lesson, step 3") << 1800.0 << 100.0 << 0.005;
}

void TestTradeoffCostModel::cost_isPriceOverThroughput()
{
    QFETCH(double, dollarsPerHour);
    QFETCH(double, throughput);
    QFETCH(double, dollars);
    QCOMPARE(costPerInference(dollarsPerHour, throughput), dollars);
}

/// A GPU is cheaper exactly where it is faster by more than it is dearer.
void TestTradeoffCostModel::cost_breaksEvenWherePriceAndThroughputGrowAlike()
{
    const double cpu = costPerInference(0.5, 20);
    QCOMPARE(costPerInference(0.5 * 5, 20 * 5), cpu);
    QVERIFY(costPerInference(0.5 * 5, 20 * 5.01) < cpu);
    QVERIFY(costPerInference(0.5 * 5, 20 * 4.99) > cpu);
}

void TestTradeoffCostModel::cost_growsAsTheDeviceIdles_data()
{
    QTest::addColumn<double>("utilisation");
    QTest::addColumn<double>("times");

    QTest::newRow("busy all the hour") << 1.0 << 1.0;
    QTest::newRow("half of it") << 0.5 << 2.0;
    QTest::newRow("idle for 90 %") << 0.1 << 10.0;
}

void TestTradeoffCostModel::cost_growsAsTheDeviceIdles()
{
    QFETCH(double, utilisation);
    QFETCH(double, times);
    QCOMPARE(costPerInference(1.8, 100, utilisation), times * costPerInference(1.8, 100));
}

void TestTradeoffCostModel::breakEvenThroughputRatio_isWhereCostsMeet_data()
{
    QTest::addColumn<double>("cpuPrice");
    QTest::addColumn<double>("cpuUse");
    QTest::addColumn<double>("gpuPrice");
    QTest::addColumn<double>("gpuUse");
    QTest::addColumn<double>("ratio");

    QTest::newRow("a GPU of twice the price") << 0.5 << 1.0 << 1.0 << 1.0 << 2.0;
    // c7i.4xlarge and g4dn.xlarge on 20 July 2026: the GPU is the cheaper hour.
    QTest::newRow("a GPU cheaper than the CPU") << 0.714 << 1.0 << 0.526 << 1.0 << 0.526 / 0.714;
    QTest::newRow("both half idle, which cancels out") << 0.5 << 0.5 << 1.0 << 0.5 << 2.0;
    QTest::newRow("the GPU idle for 90 %") << 0.5 << 1.0 << 1.0 << 0.1 << 20.0;
}

void TestTradeoffCostModel::breakEvenThroughputRatio_isWhereCostsMeet()
{
    QFETCH(double, cpuPrice);
    QFETCH(double, cpuUse);
    QFETCH(double, gpuPrice);
    QFETCH(double, gpuUse);
    QFETCH(double, ratio);
    QCOMPARE(breakEvenThroughputRatio({cpuPrice, cpuUse}, {gpuPrice, gpuUse}), ratio);
    constexpr double cpuThroughput = 20;
    QCOMPARE(costPerInference(gpuPrice, cpuThroughput * ratio, gpuUse),
             costPerInference(cpuPrice, cpuThroughput, cpuUse));
}

void TestTradeoffCostModel::batchingDelay_isTheTimeABatchTakesToFill_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("requestsPerS");
    QTest::addColumn<double>("seconds");

    QTest::newRow("32 at 10 a second") << 32 << 10.0 << 3.2;
    QTest::newRow("2 at 1 a second") << 2 << 1.0 << 2.0;
    QTest::newRow("32 at 10,000 a second") << 32 << 10'000.0 << 0.0032;
    QTest::newRow("nobody waits for a batch of one") << 1 << 10.0 << 0.0;
}

void TestTradeoffCostModel::batchingDelay_isTheTimeABatchTakesToFill()
{
    QFETCH(int, batch);
    QFETCH(double, requestsPerS);
    QFETCH(double, seconds);
    QCOMPARE(batchingDelayS(batch, requestsPerS), seconds);
}

void TestTradeoffCostModel::validatedUtilisation_drawsTheLimits_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("good");

    QTest::newRow("all") << 1.0 << true;
    QTest::newRow("a millionth") << 1e-6 << true;
    QTest::newRow("none") << 0.0 << false;
    QTest::newRow("negative") << -0.1 << false;
    QTest::newRow("more than there is") << 1.0001 << false;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << false;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << false;
}

void TestTradeoffCostModel::validatedUtilisation_drawsTheLimits()
{
    QFETCH(double, share);
    QFETCH(bool, good);
    const Result<double> checked = validatedUtilisation(share);
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QCOMPARE(checked.error().code, ErrorCode::BadRequest);
}

void TestTradeoffCostModel::parsePrice_drawsTheLimits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");

    for (const char *text : {"0.714", "100000", "1e-6", " 2.5 "})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"", "0", "-1", "100000.01", "nan", "inf", "0,714", "$1", "1/h"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void TestTradeoffCostModel::parsePrice_drawsTheLimits()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const Result<double> price = parsePrice(text.toStdString());
    QCOMPARE(price.has_value(), good);
    if (!good)
        QCOMPARE(price.error().code, ErrorCode::BadRequest);
    QVERIFY(!validatedPrice(std::numeric_limits<double>::quiet_NaN()));
}

QTEST_APPLESS_MAIN(TestTradeoffCostModel)
#include "tst_tradeoff_cost_model.moc"
