// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/progress_limiter.h"

#include <QTest>

#include <vector>

using breakeven::program::ProgressLimiter;

class ProgressLimiterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lets_passesFourASecond();
    void lets_passesEveryChangeOfStage();
};

void ProgressLimiterTest::lets_passesFourASecond()
{
    using namespace std::chrono_literals;
    ProgressLimiter limiter;
    const ProgressLimiter::Clock::time_point start{};
    std::vector<int> through;
    for (int ms = 0; ms < 2000; ms += 100) {
        if (limiter.lets("sampling", start + std::chrono::milliseconds(ms)))
            through.push_back(ms);
    }
    QCOMPARE(through, (std::vector{0, 100, 200, 300, 1000, 1100, 1200, 1300}));

    // One that keeps to four a second, though unevenly, loses none.
    ProgressLimiter uneven;
    for (const auto at : {0ms, 260ms, 490ms, 760ms, 1000ms, 1270ms, 1500ms})
        QVERIFY(uneven.lets("sampling", start + at));
}

void ProgressLimiterTest::lets_passesEveryChangeOfStage()
{
    ProgressLimiter limiter;
    const ProgressLimiter::Clock::time_point now{};
    for (int i = 0; i < 4; ++i)
        QVERIFY(limiter.lets("loading", now));
    QVERIFY(!limiter.lets("loading", now));
    QVERIFY(limiter.lets("verifying", now));
    QVERIFY(!limiter.lets("verifying", now));
}

QTEST_APPLESS_MAIN(ProgressLimiterTest)
#include "tst_progress_limiter.moc"
