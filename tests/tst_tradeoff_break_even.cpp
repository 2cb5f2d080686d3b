// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/break_even.h"
#include "tests/support/measured_pairs.h"

#include <QTest>

#include <vector>

using namespace breakeven;
using support::latencyOf;
using support::pairOf;
using tradeoff::BreakEven;
using tradeoff::MeasuredPair;
using tradeoff::Policy;

namespace {

constexpr Policy latency{.goal = Policy::Goal::Latency};

/// One model, batches 1, 2, 4, ...; 'g' the GPU wins clearly, 'c' the CPU, '=' neither.
std::vector<MeasuredPair> pairsLike(const QByteArray &winners)
{
    std::vector<MeasuredPair> pairs;
    int batch = 1;
    for (const char winner : winners) {
        const double gpuMs = winner == 'g' ? 5 : winner == 'c' ? 20 : 10.1;
        pairs.push_back(pairOf(1'000, batch, 10, gpuMs));
        batch *= 2;
    }
    return pairs;
}

} // namespace

class TestTradeoffBreakEven final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breakEven_bracketsTheCrossing_data();
    void breakEven_bracketsTheCrossing();
    void pairsOf_needsBothKindsOfHardware();
    void pairsOf_takesTheBestOfSeveralGpus();
    void pairsOf_leavesEstimatesOut();
    void winnerOf_givesItToTheOneThePolicyAccepts();
};

void TestTradeoffBreakEven::breakEven_bracketsTheCrossing_data()
{
    QTest::addColumn<QByteArray>("winners");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("sentence");

    const auto row = [](const char *winners, BreakEven::Kind kind, const char *sentence) {
        QTest::newRow(*winners ? winners : "nothing")
            << QByteArray(winners) << static_cast<int>(kind) << QByteArray(sentence);
    };
    row("", BreakEven::Kind::NotMeasured, "Nothing was measured on both a CPU and a GPU yet.");
    row("cccc", BreakEven::Kind::Never, "The GPU clearly wins at no measured batch, from batch 1 to 8.");
    row("==", BreakEven::Kind::Never, "The GPU clearly wins at no measured batch, from batch 1 to 2.");
    row("g", BreakEven::Kind::GpuAlways,
        "The GPU wins at every measured batch, at batch 1, the only one measured on both.");
    row("gggg", BreakEven::Kind::GpuAlways, "The GPU wins at every measured batch, from batch 1 to 8.");
    row("cccgg", BreakEven::Kind::Bracket, "The GPU starts to pay between batch 4 and 8.");
    row("cc=g", BreakEven::Kind::Bracket, "The GPU starts to pay between batch 4 and 8.");
    row("cgcgg", BreakEven::Kind::Several,
        "The winner changes more than once: the GPU clearly wins at batch 2, 8 to 16, measured from batch 1 to 16.");
    row("ggc", BreakEven::Kind::Several,
        "The winner changes more than once: the GPU clearly wins at batch 1 to 2, measured from batch 1 to 4.");
}

void TestTradeoffBreakEven::breakEven_bracketsTheCrossing()
{
    QFETCH(QByteArray, winners);
    QFETCH(int, kind);
    QFETCH(QByteArray, sentence);
    const BreakEven found = breakEven(pairsLike(winners), latency);
    QCOMPARE(static_cast<int>(found.kind), kind);
    QCOMPARE(QByteArray::fromStdString(describe(found)), sentence);
    if (found.kind == BreakEven::Kind::Bracket)
        QVERIFY((found.brackets == std::vector<BreakEven::Bracket>{{4, 8}}));
}

void TestTradeoffBreakEven::pairsOf_needsBothKindsOfHardware()
{
    const std::vector<tradeoff::Measurement> measured{
        latencyOf(tradeoff::DeviceKind::Cpu, 500, 8, 10),   latencyOf(tradeoff::DeviceKind::Cuda, 500, 16, 10),
        latencyOf(tradeoff::DeviceKind::Cpu, 2'000, 8, 30), latencyOf(tradeoff::DeviceKind::Cuda, 2'000, 8, 5),
        latencyOf(tradeoff::DeviceKind::Cpu, 500, 4, 6),    latencyOf(tradeoff::DeviceKind::Cuda, 500, 4, 4)};
    const std::vector<MeasuredPair> pairs = pairsOf(measured, latency);
    QCOMPARE(pairs.size(), std::size_t{2});
    QCOMPARE(pairs[0].cpu.workload.sizeBytes, 500 * tradeoff::megabyte);
    QCOMPARE(pairs[1].gpu.latency.medianMs, 5.0);
}

void TestTradeoffBreakEven::pairsOf_takesTheBestOfSeveralGpus()
{
    std::vector<tradeoff::Measurement> measured{latencyOf(tradeoff::DeviceKind::Cpu, 500, 8, 10),
                                                latencyOf(tradeoff::DeviceKind::Cuda, 500, 8, 7),
                                                latencyOf(tradeoff::DeviceKind::Cuda, 500, 8, 4)};
    measured[2].deviceId = "cuda:1";
    const std::vector<MeasuredPair> pairs = pairsOf(measured, latency);
    QCOMPARE(pairs.size(), std::size_t{1});
    QCOMPARE(pairs[0].gpu.deviceId, std::string("cuda:1"));
}

void TestTradeoffBreakEven::pairsOf_leavesEstimatesOut()
{
    std::vector<tradeoff::Measurement> measured{latencyOf(tradeoff::DeviceKind::Cpu, 500, 8, 10),
                                                latencyOf(tradeoff::DeviceKind::Cuda, 500, 8, 4)};
    measured[1].provenance = tradeoff::Provenance::Estimated;
    QVERIFY(pairsOf(measured, latency).empty());
}

void TestTradeoffBreakEven::winnerOf_givesItToTheOneThePolicyAccepts()
{
    MeasuredPair pair = pairOf(500, 8, 40, 60);
    pair.cpu.dollarsPerHour = 0.4;
    pair.gpu.dollarsPerHour = 0.2;
    QVERIFY(winnerOf({.goal = Policy::Goal::Cost}, pair) == tradeoff::PairWinner::Gpu);
    QVERIFY(winnerOf({.goal = Policy::Goal::CostWithinLatency, .latencyLimitMs = 50}, pair)
            == tradeoff::PairWinner::Cpu);
    QVERIFY(winnerOf({.goal = Policy::Goal::CostWithinLatency, .latencyLimitMs = 30}, pair)
            == tradeoff::PairWinner::Neither);
}

QTEST_GUILESS_MAIN(TestTradeoffBreakEven)
#include "tst_tradeoff_break_even.moc"
