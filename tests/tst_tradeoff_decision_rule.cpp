// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/decision_rule.h"

#include <QTest>

using namespace breakeven::tradeoff;

class TestTradeoffDecisionRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decide_followsTheLessonsSteps_data();
    void decide_followsTheLessonsSteps();
    void decide_sendsExactThresholdToCpu_data();
    void decide_sendsExactThresholdToCpu();
    void decide_neverShowsAConditionThatContradictsIt();
    void decide_takesEditedThresholdsAndJunction();
    void decide_readsTheWorkload();
    void decide_spellsOutEachHalf();
};

void TestTradeoffDecisionRule::decide_followsTheLessonsSteps_data()
{
    QTest::addColumn<double>("sizeGb");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("sizeHolds");
    QTest::addColumn<bool>("batchHolds");
    QTest::addColumn<bool>("gpu");

    QTest::newRow("step 1") << 0.5 << 8 << QByteArray("0.5 > 1 and 8 > 16") << false << false << false;
    QTest::newRow("step 2") << 2.0 << 8 << QByteArray("2 > 1 and 8 > 16") << true << false << false;
    QTest::newRow("step 3") << 2.0 << 32 << QByteArray("2 > 1 and 32 > 16") << true << true << true;
    QTest::newRow("step 4") << 0.8 << 32 << QByteArray("0.8 > 1 and 32 > 16") << false << true << false;
    QTest::newRow("step 5") << 3.0 << 64 << QByteArray("3 > 1 and 64 > 16") << true << true << true;
    QTest::newRow("quiz 3") << 2.0 << 40 << QByteArray("2 > 1 and 40 > 16") << true << true << true;
}

void TestTradeoffDecisionRule::decide_followsTheLessonsSteps()
{
    QFETCH(double, sizeGb);
    QFETCH(int, batch);
    QFETCH(QByteArray, condition);
    QFETCH(bool, sizeHolds);
    QFETCH(bool, batchHolds);
    QFETCH(bool, gpu);
    const Decision decision = DecisionRule{}.decide(static_cast<Bytes>(sizeGb * 1e9), batch);
    QCOMPARE(decision.condition, condition.toStdString());
    QCOMPARE(decision.sizeHolds, sizeHolds);
    QCOMPARE(decision.batchHolds, batchHolds);
    QCOMPARE(decision.hardware, gpu ? Hardware::Gpu : Hardware::Cpu);
}

void TestTradeoffDecisionRule::decide_sendsExactThresholdToCpu_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("gpu");

    QTest::newRow("both at the threshold") << quint64{gigabyte} << 16 << false;
    QTest::newRow("size at the threshold") << quint64{gigabyte} << 17 << false;
    QTest::newRow("batch at the threshold") << quint64{gigabyte} + 1 << 16 << false;
    QTest::newRow("both just over") << quint64{gigabyte} + 1 << 17 << true;
}

void TestTradeoffDecisionRule::decide_sendsExactThresholdToCpu()
{
    QFETCH(quint64, size);
    QFETCH(int, batch);
    QFETCH(bool, gpu);
    QCOMPARE(DecisionRule{}.decide(size, batch).hardware, gpu ? Hardware::Gpu : Hardware::Cpu);
}

/// A byte over 1 GB must not read "1 > 1".
void TestTradeoffDecisionRule::decide_neverShowsAConditionThatContradictsIt()
{
    QCOMPARE(DecisionRule{}.decide(gigabyte + 1, 17).condition, std::string("1.000000001 > 1 and 17 > 16"));
    QCOMPARE(DecisionRule{}.decide(gigabyte, 16).condition, std::string("1 > 1 and 16 > 16"));
}

void TestTradeoffDecisionRule::decide_takesEditedThresholdsAndJunction()
{
    const DecisionRule either{.sizeThreshold = 500 * megabyte, .batchThreshold = 4, .junction = Junction::Or};
    QCOMPARE(either.decide(400 * megabyte, 5).hardware, Hardware::Gpu);
    QCOMPARE(either.decide(600 * megabyte, 4).hardware, Hardware::Gpu);
    QCOMPARE(either.decide(500 * megabyte, 4).hardware, Hardware::Cpu);
    QCOMPARE(either.decide(400 * megabyte, 5).condition, std::string("0.4 > 0.5 or 5 > 4"));
    QVERIFY(!(either == DecisionRule{}));
}

void TestTradeoffDecisionRule::decide_readsTheWorkload()
{
    const Workload workload{.sizeBytes = 3 * gigabyte, .batch = 64};
    const Decision decision = DecisionRule{}.decide(workload);
    QCOMPARE(decision.condition, std::string("3 > 1 and 64 > 16"));
    QCOMPARE(name(decision.hardware), std::string_view("GPU"));
}

void TestTradeoffDecisionRule::decide_spellsOutEachHalf()
{
    const Decision decision = DecisionRule{}.decide(800 * megabyte, 32);
    QCOMPARE(decision.sizeHalf, std::string("0.8 > 1"));
    QCOMPARE(decision.batchHalf, std::string("32 > 16"));
}

QTEST_APPLESS_MAIN(TestTradeoffDecisionRule)
#include "tst_tradeoff_decision_rule.moc"
