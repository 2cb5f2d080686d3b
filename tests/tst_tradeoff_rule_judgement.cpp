// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/rule_judgement.h"
#include "tests/support/measured_pairs.h"

#include <QTest>

#include <vector>

using namespace breakeven;
using support::pairOf;
using tradeoff::DecisionRule;
using tradeoff::FittedRule;
using tradeoff::gigabyte;
using tradeoff::Junction;
using tradeoff::MeasuredPair;
using tradeoff::megabyte;
using tradeoff::Policy;
using tradeoff::RuleJudgement;

namespace {

constexpr Policy latency{.goal = Policy::Goal::Latency};
const DecisionRule lesson{};

/// Sizes 0.5, 1, 2, 4 GB by batches 1 to 64; the GPU takes half the time exactly where `truth` says GPU, else twice.
std::vector<MeasuredPair> planeOf(const DecisionRule &truth)
{
    std::vector<MeasuredPair> pairs;
    for (const int size : {500, 1'000, 2'000, 4'000}) {
        for (int batch = 1; batch <= 64; batch *= 2) {
            const bool gpu = truth.decide(static_cast<tradeoff::Bytes>(size) * megabyte, batch).hardware
                == tradeoff::Hardware::Gpu;
            pairs.push_back(pairOf(size, batch, 10, gpu ? 5 : 20));
        }
    }
    return pairs;
}

} // namespace

class TestTradeoffRuleJudgement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judge_countsPicksAndWhatTheyCost();
    void judge_countsRefusedPicksApart();
    void fitRule_findsTheRuleBehindThePlane_data();
    void fitRule_findsTheRuleBehindThePlane();
    void fitRule_takesTheOneNearestTheLessonOfEquals();
    void fitRule_judgesOnWhatItHasNotSeen();
    void fitRule_keepsTheLessonsWhereNothingIsClear();
};

void TestTradeoffRuleJudgement::judge_countsPicksAndWhatTheyCost()
{
    // The rule sends only 2 GB, batch 32 to the GPU: right. It keeps 2 GB, batch 8 on the CPU: wrong, 30 instead of 10
    // ms. 0.5 GB, batch 8 on the CPU: right. 0.5 GB, batch 64: no clear winner.
    const std::vector<MeasuredPair> pairs{pairOf(2'000, 32, 60, 20), pairOf(2'000, 8, 30, 10), pairOf(500, 8, 4, 9),
                                          pairOf(500, 64, 20, 20.1)};
    const RuleJudgement judgement = judge(lesson, pairs, latency);
    QCOMPARE(judgement.points, 3);
    QCOMPARE(judgement.right, 2);
    QCOMPARE(judgement.unclear, 1);
    QCOMPARE(judgement.refused, 0);
    QCOMPARE(judgement.wrongPicksCost, (0.0 + 2.0 + 0.0) / 3);
}

void TestTradeoffRuleJudgement::judge_countsRefusedPicksApart()
{
    MeasuredPair pair = pairOf(2'000, 8, 80, 20);
    pair.cpu.dollarsPerHour = 0.1;
    pair.gpu.dollarsPerHour = 1;
    const RuleJudgement judgement = judge(lesson, std::vector{pair},
                                          {.goal = Policy::Goal::CostWithinLatency, .latencyLimitMs = 50});
    QCOMPARE(judgement.points, 1);
    QCOMPARE(judgement.right, 0);
    QCOMPARE(judgement.refused, 1);
    QCOMPARE(judgement.wrongPicksCost, 0.0);
}

void TestTradeoffRuleJudgement::fitRule_findsTheRuleBehindThePlane_data()
{
    QTest::addColumn<int>("sizeMegabytes");
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("both");

    QTest::newRow("the lesson's") << 1'000 << 16 << true;
    QTest::newRow("lower thresholds") << 500 << 2 << true;
    QTest::newRow("or") << 2'000 << 8 << false;
    QTest::newRow("by batch alone") << 0 << 4 << true;
    QTest::newRow("always the GPU") << 0 << 0 << true;
}

void TestTradeoffRuleJudgement::fitRule_findsTheRuleBehindThePlane()
{
    QFETCH(int, sizeMegabytes);
    QFETCH(int, batch);
    QFETCH(bool, both);
    const DecisionRule truth{static_cast<tradeoff::Bytes>(sizeMegabytes) * megabyte, batch,
                             both ? Junction::And : Junction::Or};
    const std::vector<MeasuredPair> pairs = planeOf(truth);
    const FittedRule fitted = fitRule(pairs, latency, lesson);
    QCOMPARE(fitted.judgement.points, 28);
    QCOMPARE(fitted.judgement.right, 28);
    QCOMPARE(fitted.judgement.wrongPicksCost, 0.0);
    for (const MeasuredPair &pair : pairs) {
        const tradeoff::Workload &w = pair.cpu.workload;
        QVERIFY(fitted.rule.hardwareFor(w.sizeBytes, w.batch) == truth.hardwareFor(w.sizeBytes, w.batch));
    }
}

void TestTradeoffRuleJudgement::fitRule_takesTheOneNearestTheLessonOfEquals()
{
    // The GPU wins everywhere: "size > 0 and batch > 0" is right, and so is every "or" with a 0 in it. Of these the
    // lesson's own size threshold with "or" and batch > 0 stays nearest: its batch is 5 halvings away from 16 (0 counts
    // as 0.5), the other way 0 GB counts as 0.25 GB, 2 halvings from 1 GB.
    const FittedRule fitted = fitRule(planeOf({0, 0, Junction::And}), latency, lesson);
    QVERIFY((fitted.rule == DecisionRule{0, 16, Junction::Or}));
    // "and": 0 and 0. "or": 0 with any of 8 batches, or batch 0 with one of the 4 sizes.
    QCOMPARE(fitted.equallyGood, 1 + 8 + 4);
}

void TestTradeoffRuleJudgement::fitRule_judgesOnWhatItHasNotSeen()
{
    const FittedRule clean = fitRule(planeOf(lesson), latency, lesson);
    QCOMPARE(clean.leftOut.points, 28);
    QVERIFY(clean.leftOut.right >= 24); // where a fifth is missing a threshold may move by one place
    // One odd point: the fit on all cannot reach it, nor can a fit without it.
    std::vector<MeasuredPair> odd = planeOf(lesson);
    odd[0] = pairOf(500, 1, 10, 5);
    const FittedRule fitted = fitRule(odd, latency, lesson);
    QCOMPARE(fitted.judgement.right, 27);
    QVERIFY(fitted.leftOut.right < 28);
}

void TestTradeoffRuleJudgement::fitRule_keepsTheLessonsWhereNothingIsClear()
{
    const FittedRule nothing = fitRule({}, latency, lesson);
    QVERIFY(nothing.rule == lesson);
    QCOMPARE(nothing.judgement.points, 0);
    const FittedRule unclear = fitRule(std::vector{pairOf(500, 1, 10, 10)}, latency, lesson);
    QVERIFY(unclear.rule == lesson);
    QCOMPARE(unclear.judgement.unclear, 1);
}

QTEST_GUILESS_MAIN(TestTradeoffRuleJudgement)
#include "tst_tradeoff_rule_judgement.moc"
