// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/sweep_refinement.h"
#include "tests/support/measured_pairs.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace breakeven;
using support::pairOf;
using tradeoff::MeasuredPair;
using tradeoff::Policy;
using tradeoff::Workload;

namespace {

constexpr Policy latency{.goal = Policy::Goal::Latency};

/// At 'g' the GPU wins clearly, at 'c' the CPU, at '=' neither.
MeasuredPair pairLike(int sizeMegabytes, int batch, char winner)
{
    return pairOf(sizeMegabytes, batch, 10, winner == 'g' ? 5 : winner == 'c' ? 20 : 10.1);
}

std::vector<MeasuredPair> pairsLike(const QList<int> &batches, const QByteArray &winners)
{
    std::vector<MeasuredPair> pairs;
    for (qsizetype i = 0; i < batches.size(); ++i)
        pairs.push_back(pairLike(1'000, batches[i], winners[i]));
    return pairs;
}

} // namespace

class SweepRefinementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refinement_halvesEachBracket_data();
    void refinement_halvesEachBracket();
    void refinement_isOfEachModelAlone();
    void refinement_followsThePolicy();
    void refinement_narrowsDownToACrossing_data();
    void refinement_narrowsDownToACrossing();
};

void SweepRefinementTest::refinement_halvesEachBracket_data()
{
    QTest::addColumn<QList<int>>("batches");
    QTest::addColumn<QByteArray>("winners");
    QTest::addColumn<QList<int>>("wanted");

    const QList<int> doubled{1, 2, 4, 8, 16};
    const QList<int> none;
    QTest::newRow("nothing measured") << none << QByteArray() << none;
    QTest::newRow("CPU at all") << doubled << QByteArray("ccccc") << none;
    QTest::newRow("GPU at all") << doubled << QByteArray("ggggg") << none;
    QTest::newRow("neither at all") << doubled << QByteArray("=====") << none;
    // sqrt(4 x 8) = 5.66; sqrt(8 x 16) = 11.3; sqrt(2 x 4) = 2.83
    QTest::newRow("one crossing") << doubled << QByteArray("cccgg") << QList<int>{6};
    QTest::newRow("two crossings") << doubled << QByteArray("ccgcg") << QList<int>{3, 11};
    QTest::newRow("back to the CPU is no bracket") << doubled << QByteArray("ggccc") << none;
    QTest::newRow("from where neither wins") << doubled << QByteArray("cc=gg") << QList<int>{6};
    QTest::newRow("next to each other") << doubled << QByteArray("cgggg") << none;
    QTest::newRow("far apart") << QList<int>{1, 65'536} << QByteArray("cg") << QList<int>{256};
    QTest::newRow("within a quarter") << QList<int>{8, 10} << QByteArray("cg") << none;
    QTest::newRow("just beyond a quarter") << QList<int>{8, 11} << QByteArray("cg") << QList<int>{9};
    QTest::newRow("two apart") << QList<int>{1, 3} << QByteArray("cg") << QList<int>{2};
}

void SweepRefinementTest::refinement_halvesEachBracket()
{
    QFETCH(const QList<int>, batches);
    QFETCH(const QByteArray, winners);
    QFETCH(const QList<int>, wanted);

    QList<int> found;
    for (const Workload &workload : tradeoff::refinement(pairsLike(batches, winners), latency)) {
        QCOMPARE(workload.sizeBytes, 1'000 * tradeoff::megabyte);
        found << workload.batch;
    }
    QCOMPARE(found, wanted);
}

void SweepRefinementTest::refinement_isOfEachModelAlone()
{
    // Across the models there seems to be a crossing from batch 8 of the first to batch 1 of the second.
    const std::vector<MeasuredPair> pairs{pairLike(500, 2, 'c'), pairLike(500, 8, 'c'), pairLike(1'000, 1, 'g'),
                                          pairLike(2'000, 2, 'c'), pairLike(2'000, 8, 'g')};
    const std::vector<Workload> found = tradeoff::refinement(pairs, latency);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].sizeBytes, 2'000 * tradeoff::megabyte);
    QCOMPARE(found[0].batch, 4);
}

void SweepRefinementTest::refinement_followsThePolicy()
{
    // From batch 8 on the GPU is twice as fast: cheaper at 1.5 times the price, dearer at three times.
    std::vector<MeasuredPair> pairs = pairsLike({2, 8}, "cg");
    const auto wantedAtPrice = [&](double dollarsPerHour) {
        for (MeasuredPair &pair : pairs) {
            pair.cpu.dollarsPerHour = 1;
            pair.gpu.dollarsPerHour = dollarsPerHour;
        }
        return tradeoff::refinement(pairs, {.goal = Policy::Goal::Cost}).size();
    };
    QCOMPARE(wantedAtPrice(1.5), std::size_t(1));
    QCOMPARE(wantedAtPrice(3), std::size_t(0));
    QCOMPARE(tradeoff::refinement(pairs, latency).size(), std::size_t(1));
}

void SweepRefinementTest::refinement_narrowsDownToACrossing_data()
{
    QTest::addColumn<int>("crossing");
    for (const int crossing : {2, 3, 5, 17, 100, 129, 1'000, 1'024})
        QTest::addRow("%d", crossing) << crossing;
}

/// As a sweep does it: measures what is wanted until nothing is.
void SweepRefinementTest::refinement_narrowsDownToACrossing()
{
    QFETCH(const int, crossing);
    std::vector<MeasuredPair> pairs = pairsLike({1, 1'024}, "cg");
    int rounds = 0;
    for (;; ++rounds) {
        const std::vector<Workload> wanted = tradeoff::refinement(pairs, latency);
        if (wanted.empty())
            break;
        QCOMPARE(wanted.size(), std::size_t(1));
        const int batch = wanted[0].batch;
        const auto place = std::ranges::upper_bound(pairs, batch, {},
                                                    [](const MeasuredPair &pair) { return pair.cpu.workload.batch; });
        pairs.insert(place, pairLike(1'000, batch, batch >= crossing ? 'g' : 'c'));
        QVERIFY(rounds < 20);
    }
    const auto bracket = tradeoff::breakEven(pairs, latency).brackets.at(0);
    QVERIFY(bracket.below < crossing && crossing <= bracket.above);
    QVERIFY(bracket.above - bracket.below == 1 || 4 * (bracket.above - bracket.below) <= bracket.below);
}

QTEST_GUILESS_MAIN(SweepRefinementTest)

#include "tst_sweep_refinement.moc"
