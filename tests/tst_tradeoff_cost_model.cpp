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
