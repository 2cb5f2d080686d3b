// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/stopping_rule.h"

#include "engine/measuring/order_statistics.h"

#include <QTest>

#include <functional>
#include <optional>
#include <vector>

using namespace breakeven::measuring;
using breakeven::tradeoff::Effort;
using breakeven::tradeoff::StoppedBy;

namespace {

struct End {
    StoppedBy reason = StoppedBy::Cap;
    int samples = 0;
};

/// Feeds samples back to back, with `gapMs` of other work after each, until the criterion stops.
std::optional<End> run(const StoppingRule &rule, const std::function<double(int)> &sampleMs, double gapMs = 0)
{
    StoppingCriterion criterion(rule);
    double elapsedMs = 0;
    for (int index = 0; index < 200'000; ++index) {
        const double ms = sampleMs(index);
        elapsedMs += ms + gapMs;
        if (const auto reason = criterion.add(ms, elapsedMs / 1000))
            return End{*reason, index + 1};
    }
    return std::nullopt;
}

/// The interval of the median reaches from one value to the other, however many samples there are: w = 10 / 30.
double twoValues(int index)
{
    return index % 2 == 0 ? 10 : 20;
}

} // namespace

class TestStoppingRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forEffort_setsTheCap();
    void tight_stopsOnceBothMinimaAreMet_data();
    void tight_stopsOnceBothMinimaAreMet();
    void plateau_stopsWhenMoreSamplesDoNotHelp();
    void plateau_waitsWhileTheIntervalNarrows();
    void plateau_isNotTakenForTight();
    void cap_stopsByElapsedTime_data();
    void cap_stopsByElapsedTime();
    void cap_prefersTightWhenItHolds();
    void looks_areAtMostFivePercentLate();
    void samples_areKeptInOrder();
};

void TestStoppingRule::forEffort_setsTheCap()
{
    QCOMPARE(StoppingRule::forEffort(Effort::Quick).capSeconds, 3.0);
    QCOMPARE(StoppingRule::forEffort(Effort::Precise).capSeconds, 15.0);
    QCOMPARE(StoppingRule::forEffort(Effort::Precise).minSamples, 30);
}

void TestStoppingRule::tight_stopsOnceBothMinimaAreMet_data()
{
    QTest::addColumn<double>("ms");
    QTest::addColumn<int>("samples");
    QTest::newRow("0.6 s at 30 samples") << 20.0 << 30;
    QTest::newRow("0.5 s at 500 samples") << 1.0 << 500;
    QTest::newRow("0.5 s at 4000 samples") << 0.125 << 4000;
}

void TestStoppingRule::tight_stopsOnceBothMinimaAreMet()
{
    QFETCH(double, ms);
    const auto end = run({}, [ms](int) { return ms; });
    QVERIFY(end.has_value());
    QCOMPARE(end->reason, StoppedBy::Tight);
    QTEST(end->samples, "samples");
}

void TestStoppingRule::plateau_stopsWhenMoreSamplesDoNotHelp()
{
    // 0.5 s is reached at 34 samples of 15 ms on average; looks at 34, 44, ... 94, the first with 30 + 64.
    const auto end = run({}, twoValues);
    QVERIFY(end.has_value());
    QCOMPARE(end->reason, StoppedBy::Plateau);
    QCOMPARE(end->samples, 94);
}

void TestStoppingRule::plateau_waitsWhileTheIntervalNarrows()
{
    // Times spread evenly from 10 to 30 ms (van der Corput's sequence): w = 0.98 / sqrt n, so 64 more samples change it
    // by 5 % where (n - 64) / n = 0.95^2, at 656; whole ranks move that by about 2 of 50. It would be tight at 2401.
    StoppingRule rule;
    rule.capSeconds = 1e9;
    const auto evenlySpread = [](int index) {
        double ms = 10;
        double step = 10;
        for (int rest = index; rest > 0; rest /= 2, step /= 2)
            ms += step * (rest % 2);
        return ms;
    };
    const auto end = run(rule, evenlySpread);
    QVERIFY(end.has_value());
    QCOMPARE(end->reason, StoppedBy::Plateau);
    QVERIFY2(end->samples > 400 && end->samples < 900, qPrintable(QString::number(end->samples)));
}

void TestStoppingRule::plateau_isNotTakenForTight()
{
    // Within 1 %: 15 and 15.3 have w = 0.3 / 30.3; the plateau never gets a say.
    const auto end = run({}, [](int index) { return index % 2 == 0 ? 15.0 : 15.3; });
    QVERIFY(end.has_value());
    QCOMPARE(end->reason, StoppedBy::Tight);
}

void TestStoppingRule::cap_stopsByElapsedTime_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("gapMs");
    QTest::addColumn<double>("cap");
    QTest::addColumn<int>("samples");
    QTest::newRow("one forward beyond the cap") << 400.0 << 0.0 << 3.0 << 1;
    QTest::newRow("20 of 150 ms on average") << 10.0 << 0.0 << 3.0 << 20;
    QTest::newRow("time between forwards counts") << 1.0 << 85.0 << 3.0 << 30;
    QTest::newRow("precise: 100 of 150 ms, less than 64 more than 30 at 90") << 10.0 << 0.0 << 13.5 << 90;
}

void TestStoppingRule::cap_stopsByElapsedTime()
{
    QFETCH(double, scale);
    QFETCH(double, gapMs);
    QFETCH(double, cap);
    StoppingRule rule;
    rule.capSeconds = cap;
    const auto end = run(
        rule, [scale](int index) { return scale * twoValues(index); }, gapMs);
    QVERIFY(end.has_value());
    QCOMPARE(end->reason, StoppedBy::Cap);
    QTEST(end->samples, "samples");
}

void TestStoppingRule::cap_prefersTightWhenItHolds()
{
    StoppingRule rule;
    rule.lookEvery = 1000; // after the look at 34 samples, the next would be far beyond the cap
    const auto end = run(rule, [](int index) { return index < 34 ? twoValues(index) : 15.0; });
    QVERIFY(end.has_value());
    QCOMPARE(end->reason, StoppedBy::Tight);
    QCOMPARE(end->samples, 200); // 3 s of 15 ms on average
}

void TestStoppingRule::looks_areAtMostFivePercentLate()
{
    StoppingRule rule;
    rule.plateauChange = 0;
    rule.capSeconds = 1e9;
    // After 2000 samples of two values the middle fills up with a third until the interval is a point, and stays so.
    const auto sampleMs = [](int index) { return index < 2000 ? twoValues(index) : 15.0; };
    std::vector<double> samples;
    int needed = 0;
    while (samples.size() < 2000 || relativeHalfWidth(samples) > rule.tightness) {
        samples.push_back(sampleMs(needed));
        ++needed;
    }
    const auto end = run(rule, sampleMs);
    QVERIFY(end.has_value());
    QCOMPARE(end->reason, StoppedBy::Tight);
    QVERIFY(end->samples >= needed);
    QVERIFY(end->samples <= needed + needed / 20 + 1);
}

void TestStoppingRule::samples_areKeptInOrder()
{
    StoppingCriterion criterion({});
    for (const double ms : {3.0, 1.0, 2.0})
        QVERIFY(!criterion.add(ms, 0.001));
    const auto samples = criterion.samplesMs();
    QCOMPARE(std::vector<double>(samples.begin(), samples.end()), (std::vector<double>{3, 1, 2}));
    QCOMPARE(criterion.totalSeconds(), 0.006);
}

QTEST_APPLESS_MAIN(TestStoppingRule)
#include "tst_stopping_rule.moc"
