// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/seeded_random.h"

#include <QTest>

#include <array>
#include <limits>
#include <numeric>

using breakeven::lessons::freshSeed;
using breakeven::lessons::largestSeed;
using breakeven::lessons::randomFor;
using breakeven::lessons::SeededRandom;

/// All vectors come from a second implementation in Python, whose integers have no limit. If one of them changes, equal
/// seeds no longer give equal questions on all machines and in all releases.
class SeededRandomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_givesThePublishedNumbers();
    void below_givesThePinnedNumbers();
    void below_drawsAgainWhereSomeWouldBeLikelier();
    void below_oneIsAlwaysZero();
    void below_isEven();
    void between_holdsBothEnds();
    void between_takesTheWidestRange();
    void shuffle_givesThePinnedOrder();
    void shuffle_givesEveryOrderAsOften();
    void randomFor_separatesPurposesAndSeeds();
    void freshSeed_canBeReadAloud();
};

void SeededRandomTest::next_givesThePublishedNumbers()
{
    // The values that are in print for this generator and seed, for example on Rosetta Code ("Splitmix64").
    SeededRandom random(1234567);
    constexpr std::array<std::uint64_t, 5> published{6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                                                     4593380528125082431u, 16408922859458223821u};
    for (const std::uint64_t number : published)
        QCOMPARE(random.next(), number);
    SeededRandom fromZero(0);
    QCOMPARE(fromZero.next(), std::uint64_t{16294208416658607535u});
    QCOMPARE(fromZero.next(), std::uint64_t{7960286522194355700u});
}

void SeededRandomTest::below_givesThePinnedNumbers()
{
    SeededRandom random(42);
    for (const std::uint32_t number : {7u, 1u, 2u, 3u, 0u, 8u, 2u, 8u, 3u, 6u, 2u, 4u})
        QCOMPARE(random.below(10), number);
}

void SeededRandomTest::below_drawsAgainWhereSomeWouldBeLikelier()
{
    // Of 2^32 numbers 1,294,967,296 are too many: six draws take eight numbers here.
    SeededRandom random(42);
    for (const std::uint32_t number : {835803390u, 1032572149u, 114090505u, 2604684229u, 655215580u, 2401895629u})
        QCOMPARE(random.below(3'000'000'000u), number);
    SeededRandom skipped(42);
    for (int i = 0; i < 8; ++i)
        (void)skipped.next();
    QCOMPARE(random.next(), skipped.next());
}

void SeededRandomTest::below_oneIsAlwaysZero()
{
    SeededRandom random(3);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(random.below(1), 0u);
}

void SeededRandomTest::below_isEven()
{
    // The seed is given, so this cannot fail by chance. 60,000 draws of six: chi-squared with 5 degrees of freedom
    // exceeds 20.5 once in a thousand seeds.
    SeededRandom random(2026);
    std::array<int, 6> counts{};
    constexpr int draws = 60'000;
    for (int i = 0; i < draws; ++i)
        ++counts.at(random.below(6));
    double chiSquared = 0;
    for (const int count : counts)
        chiSquared += (count - draws / 6.0) * (count - draws / 6.0) / (draws / 6.0);
    QVERIFY2(chiSquared < 20.5, qPrintable(QString::number(chiSquared)));
}

void SeededRandomTest::between_holdsBothEnds()
{
    SeededRandom random(7);
    for (const int number : {-1, -6, 5, 1, -1, -3, 0, -2, -5, -1})
        QCOMPARE(random.between(-6, 6), number);
    QCOMPARE(random.between(4, 4), 4);
}

void SeededRandomTest::between_takesTheWidestRange()
{
    SeededRandom random(7);
    bool negative = false;
    bool positive = false;
    for (int i = 0; i < 100; ++i) {
        const int number = random.between(std::numeric_limits<int>::min() + 1, std::numeric_limits<int>::max());
        negative = negative || number < 0;
        positive = positive || number > 0;
    }
    QVERIFY(negative && positive);
}

void SeededRandomTest::shuffle_givesThePinnedOrder()
{
    std::vector<int> numbers(10);
    std::iota(numbers.begin(), numbers.end(), 1);
    SeededRandom(4711).shuffle(numbers);
    QCOMPARE(numbers, (std::vector<int>{9, 7, 2, 5, 1, 8, 4, 10, 3, 6}));

    std::vector<int> none;
    std::vector<int> one{1};
    SeededRandom random(1);
    random.shuffle(none);
    random.shuffle(one);
    QVERIFY(none.empty());
    QCOMPARE(one, std::vector<int>{1});
}

void SeededRandomTest::shuffle_givesEveryOrderAsOften()
{
    // 24 orders of four, 48,000 shuffles: each 2,000 times, with a standard deviation of 44.
    std::array<int, 256> counts{};
    for (std::uint64_t seed = 0; seed < 48'000; ++seed) {
        std::vector<int> numbers{0, 1, 2, 3};
        SeededRandom(seed).shuffle(numbers);
        const int code = numbers[0] + 4 * numbers[1] + 16 * numbers[2] + 64 * numbers[3];
        ++counts.at(static_cast<std::size_t>(code));
    }
    int orders = 0;
    for (const int count : counts) {
        orders += count > 0 ? 1 : 0;
        QVERIFY2(count == 0 || (count > 1'800 && count < 2'200), qPrintable(QString::number(count)));
    }
    QCOMPARE(orders, 24);
}

void SeededRandomTest::randomFor_separatesPurposesAndSeeds()
{
    SeededRandom test = randomFor("test", 4711);
    QCOMPARE(test.next(), std::uint64_t{5152579128911799298u});
    QCOMPARE(test.next(), std::uint64_t{18339547614052295305u});
    QCOMPARE(randomFor("test", 4711).next(), std::uint64_t{5152579128911799298u});
    QVERIFY(randomFor("test", 4712).next() != 5152579128911799298u);
    QVERIFY(randomFor("practice", 4711).next() != 5152579128911799298u);
}

void SeededRandomTest::freshSeed_canBeReadAloud()
{
    for (int i = 0; i < 1'000; ++i) {
        const std::uint32_t seed = freshSeed();
        QVERIFY(seed >= 1 && seed <= largestSeed);
    }
}

QTEST_APPLESS_MAIN(SeededRandomTest)
#include "tst_seeded_random.moc"
