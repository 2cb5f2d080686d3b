// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/sampler.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

using namespace breakeven::measuring;
using breakeven::tradeoff::StoppedBy;

using Times = std::function<double(int)>;
using Words = std::vector<std::string>;

namespace {

/// A device whose forwards take the times it is told, on a clock that only it moves.
class ScriptedDevice
{
public:
    explicit ScriptedDevice(Times ms)
        : m_ms(std::move(ms))
    { }

    double betweenMs = 0; ///< passes with every forward, outside of what the forward times
    std::function<void(int)> onForward; ///< told how many forwards there were

    [[nodiscard]] Forward forward()
    {
        return [this] {
            const double ms = m_ms(m_forwards++);
            m_nowMs += ms + betweenMs;
            if (onForward)
                onForward(m_forwards);
            return ForwardTime{.wallMs = ms, .copyInMs = {}, .computeMs = {}, .copyOutMs = {}, .enqueueMs = {}};
        };
    }
    [[nodiscard]] Clock clock()
    {
        return [this] { return m_nowMs / 1000; };
    }
    [[nodiscard]] double nowS() const { return m_nowMs / 1000; }
    [[nodiscard]] int forwards() const { return m_forwards; }

private:
    Times m_ms;
    double m_nowMs = 50'000; // the clock's zero means nothing
    int m_forwards = 0;
};

StoppingRule withoutPlateau()
{
    StoppingRule rule;
    rule.plateauChange = 0;
    return rule;
}

double constant20(int)
{
    return 20;
}

double twoValues(int index)
{
    return index % 2 == 0 ? 10 : 20;
}

double fiveValues(int index)
{
    constexpr std::array values{12.0, 14.0, 15.0, 16.0, 18.0};
    return values[static_cast<std::size_t>(index) % values.size()];
}

} // namespace

class TestSampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_summarisesByHandCheckedFigures();
    void sample_leavesOutWhatLiesBetweenForwards();
    void sample_givesPercentilesOnlyWithEnoughSamples();
    void sample_takesMediansOfPhases();
    void sample_flags_data();
    void sample_flags();
    void sample_flagsUseTheVocabulary();
    void sample_flagsLaunchBound_data();
    void sample_flagsLaunchBound();
    void looks_comeAtMostFourTimesASecond();
    void looks_tellTheIntervalOnceThereIsOne();
    void stop_beforeAnySampleGivesNone();
    void stop_keepsWhatWasMeasured();
    void forward_exceptionsPassThrough();
    void steadySeconds_doesNotGoBack();
};

void TestSampler::sample_summarisesByHandCheckedFigures()
{
    // 1001 .. 1030 in a scrambled order (7 and 30 have no common factor), scaled to 20.02 .. 20.6 ms.
    ScriptedDevice device([](int index) { return (1001 + index * 7 % 30) / 50.0; });
    const Sampling result = sample(device.forward(), {}, {}, {}, device.clock());
    QCOMPARE(result.latency.samples, 30);
    QCOMPARE(result.latency.stoppedBy, StoppedBy::Tight);
    QCOMPARE(result.latency.medianMs, (1015 + 1016) / 2.0 / 50); // mean of the 15th and 16th
    QCOMPARE(result.latency.ciLowMs, 1009 / 50.0); // the 9th
    QCOMPARE(result.latency.ciHighMs, 1022 / 50.0); // the 22nd
    QCOMPARE(result.totalSeconds, 30 * 1015.5 / 50 / 1000);
    QCOMPARE(result.throughputPerS(8), 8 * 30 / (30 * 1015.5 / 50 / 1000));
    QVERIFY(!result.interrupted);
    QCOMPARE(device.forwards(), 30);
}

void TestSampler::sample_leavesOutWhatLiesBetweenForwards()
{
    ScriptedDevice device(constant20);
    device.betweenMs = 5;
    const Sampling result = sample(device.forward(), {}, {}, {}, device.clock());
    QCOMPARE(result.latency.medianMs, 20.0);
    QCOMPARE(result.totalSeconds, 0.6);
    QCOMPARE(result.throughputPerS(1), 50.0);
}

void TestSampler::sample_givesPercentilesOnlyWithEnoughSamples()
{
    ScriptedDevice thirty(constant20);
    const Sampling few = sample(thirty.forward(), {}, {}, {}, thirty.clock());
    QVERIFY(!few.latency.p90Ms && !few.latency.p99Ms);
    ScriptedDevice fiveHundred([](int) { return 1.0; });
    const Sampling many = sample(fiveHundred.forward(), {}, {}, {}, fiveHundred.clock());
    QCOMPARE(many.latency.samples, 500);
    QCOMPARE(many.latency.p90Ms.value(), 1.0);
    QCOMPARE(many.latency.p99Ms.value(), 1.0);
}

void TestSampler::sample_takesMediansOfPhases()
{
    ScriptedDevice device(constant20);
    const Forward timed = device.forward();
    int index = 0;
    const Forward forward = [&] {
        ForwardTime time = timed();
        time.copyInMs = 1 + index % 3; // 1, 2, 3: median 2
        time.computeMs = 15;
        if (index++ == 0)
            time.enqueueMs = 4;
        return time;
    };
    const Sampling result = sample(forward, {}, {}, {}, device.clock());
    QCOMPARE(result.phases.copyInMs.value(), 2.0);
    QCOMPARE(result.phases.computeMs.value(), 15.0);
    QCOMPARE(result.phases.enqueueMs.value(), 4.0);
    QVERIFY(!result.phases.copyOutMs.has_value());
}

void TestSampler::sample_flags_data()
{
    QTest::addColumn<Times>("ms");
    QTest::addColumn<StoppedBy>("stoppedBy");
    QTest::addColumn<int>("samples");
    QTest::addColumn<Words>("flags");
    QTest::newRow("steady: none") << Times(constant20) << StoppedBy::Tight << 30 << Words{};
    QTest::newRow("3 of 1 s") << Times([](int index) { return 1000.0 + index; }) << StoppedBy::Cap << 3
                              << Words{"few_samples"};
    QTest::newRow("3 of 1 s, apart") << Times([](int index) { return 1000.0 + 100 * index; }) << StoppedBy::Cap << 3
                                     << Words{"few_samples", "wide_interval"};
    QTest::newRow("29 fit in") << Times([](int) { return 104.0; }) << StoppedBy::Cap << 29 << Words{"few_samples"};
    // The interval keeps reaching from the second to the fourth value: w = 2 / 30.
    QTest::newRow("plateau") << Times(fiveValues) << StoppedBy::Plateau << 94 << Words{"wide_interval"};
    // 15 of 20 and 15 of 20.8 ms: w = 0.8 / 40.8 = 1.96 %, yet the halves lie 4 % apart.
    QTest::newRow("drift") << Times([](int index) { return index < 15 ? 20.0 : 20.8; }) << StoppedBy::Tight << 30
                           << Words{"drift"};
    QTest::newRow("2 % is no drift") << Times([](int index) { return index < 15 ? 20.0 : 20.4; }) << StoppedBy::Tight
                                     << 30 << Words{};
    QTest::newRow("outlier") << Times([](int index) { return index == 7 ? 60.0 : 20 + 0.01 * (index % 2); })
                             << StoppedBy::Tight << 30 << Words{"outliers"};
}

void TestSampler::sample_flags()
{
    QFETCH(Times, ms);
    ScriptedDevice device(ms);
    const Sampling result = sample(device.forward(), {}, {}, {}, device.clock());
    QTEST(result.latency.stoppedBy, "stoppedBy");
    QTEST(result.latency.samples, "samples");
    QTEST(result.flags, "flags");
    if (result.latency.samples == 3) {
        QCOMPARE(result.latency.ciLowMs, ms(0));
        QCOMPARE(result.latency.ciHighMs, ms(2));
    }
}

void TestSampler::sample_flagsUseTheVocabulary()
{
    const auto &known = breakeven::tradeoff::flagMeanings();
    for (const std::string flag : {"few_samples", "wide_interval", "drift", "outliers", "launch_bound"}) {
        const auto meaning = std::find_if(known.begin(), known.end(),
                                          [&](const auto &entry) { return entry.flag == flag; });
        QVERIFY2(meaning != known.end(), flag.c_str());
    }
}

void TestSampler::sample_flagsLaunchBound_data()
{
    QTest::addColumn<double>("enqueueMs");
    QTest::addColumn<Words>("flags");
    QTest::newRow("79 %") << 11.85 << Words{};
    QTest::newRow("81 %") << 12.15 << Words{"launch_bound"};
}

void TestSampler::sample_flagsLaunchBound()
{
    QFETCH(double, enqueueMs);
    ScriptedDevice device(constant20);
    const Forward timed = device.forward();
    const Forward forward = [&] {
        ForwardTime time = timed();
        time.computeMs = 15;
        time.enqueueMs = enqueueMs;
        return time;
    };
    QTEST(sample(forward, {}, {}, {}, device.clock()).flags, "flags");
}

void TestSampler::looks_comeAtMostFourTimesASecond()
{
    ScriptedDevice device(twoValues);
    const double start = device.nowS();
    std::vector<double> times;
    std::vector<Look> looks;
    const auto onLook = [&](const Look &look) {
        times.push_back(device.nowS() - start);
        looks.push_back(look);
    };
    const Sampling result = sample(device.forward(), withoutPlateau(), onLook, {}, device.clock());
    QCOMPARE(result.latency.stoppedBy, StoppedBy::Cap);
    QVERIFY(looks.size() >= 10 && looks.size() <= 12);
    QVERIFY(times.front() >= 0.25);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        QVERIFY(std::abs(looks[i].secondsLeft - (3 - times[i])) < 1e-9);
        QVERIFY(looks[i].fraction > 0 && looks[i].fraction <= 1);
        QVERIFY(i == 0 || times[i] - times[i - 1] >= 0.25 - 1e-9);
        QVERIFY(i == 0 || looks[i].fraction >= looks[i - 1].fraction);
    }
}

void TestSampler::looks_tellTheIntervalOnceThereIsOne()
{
    ScriptedDevice device([](int index) { return 10 * twoValues(index); });
    std::vector<Look> looks;
    (void)sample(
        device.forward(), {}, [&](const Look &look) { looks.push_back(look); }, {}, device.clock());
    QVERIFY(looks.size() >= 5);
    QCOMPARE(looks.front().samples, 2); // 100 + 200 ms: the first look after 250 ms
    QCOMPARE(looks.front().medianMs, 150.0);
    QVERIFY(!looks.front().relativeHalfWidth);
    QCOMPARE(looks.back().relativeHalfWidth.value(), 1 / 3.0); // from 100 to 200 around 150
}

void TestSampler::stop_beforeAnySampleGivesNone()
{
    std::stop_source stop;
    stop.request_stop();
    ScriptedDevice device(constant20);
    const Sampling result = sample(device.forward(), {}, {}, stop.get_token(), device.clock());
    QVERIFY(result.interrupted);
    QCOMPARE(result.latency.samples, 0);
    QCOMPARE(result.throughputPerS(4), 0.0);
    QVERIFY(result.flags.empty());
    QCOMPARE(device.forwards(), 0);
}

void TestSampler::stop_keepsWhatWasMeasured()
{
    std::stop_source stop;
    ScriptedDevice device(constant20);
    device.onForward = [&](int forwards) {
        if (forwards == 12)
            stop.request_stop();
    };
    const Sampling result = sample(device.forward(), {}, {}, stop.get_token(), device.clock());
    QVERIFY(result.interrupted);
    QCOMPARE(result.latency.samples, 12);
    QCOMPARE(result.latency.medianMs, 20.0);
    QCOMPARE(result.latency.stoppedBy, StoppedBy::Cap);
    QCOMPARE(result.flags, Words{"few_samples"});
}

void TestSampler::forward_exceptionsPassThrough()
{
    const Forward forward = []() -> ForwardTime { throw std::runtime_error("the device is gone"); };
    QVERIFY_EXCEPTION_THROWN((void)sample(forward, {}), std::runtime_error);
}

void TestSampler::steadySeconds_doesNotGoBack()
{
    const double first = steadySeconds();
    QVERIFY(steadySeconds() >= first);
}

QTEST_APPLESS_MAIN(TestSampler)
#include "tst_sampler.moc"
