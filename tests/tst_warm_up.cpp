// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/warm_up.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace breakeven::measuring;

using Times = std::function<double(int)>;

namespace {

int forwardsUntilWarm(const Times &ms)
{
    WarmUp warmUp;
    for (int index = 0; index < 100'000; ++index) {
        if (warmUp.add(ms(index)))
            return warmUp.forwards();
    }
    return -1;
}

} // namespace

class TestWarmUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_endsWhenTheRuleSays_data();
    void add_endsWhenTheRuleSays();
    void fraction_growsToOne();
};

void TestWarmUp::add_endsWhenTheRuleSays_data()
{
    QTest::addColumn<Times>("ms");
    QTest::addColumn<int>("forwards");
    QTest::newRow("steady: two blocks of five, 200 ms") << Times([](int) { return 20.0; }) << 10;
    QTest::newRow("slow first runs do not hide a steady median") << Times([](int index) {
        return index == 0 ? 500.0 : index == 1 ? 100.0 : 20.0;
    }) << 10;
    QTest::newRow("a step of 5 % takes a block more") << Times([](int index) { return index < 5 ? 42.0 : 40.0; }) << 15;
    QTest::newRow("a step of 1 % does not") << Times([](int index) { return index < 5 ? 40.4 : 40.0; }) << 10;
    QTest::newRow("never steady: 25") << Times([](int index) { return 100 * std::pow(0.95, index); }) << 25;
    QTest::newRow("2 s are enough, 7 x 300 ms") << Times([](int) { return 300.0; }) << 7;
    QTest::newRow("one forward of 2 s is enough") << Times([](int) { return 2000.0; }) << 1;
    QTest::newRow("a first run of 2 s is enough") << Times([](int index) { return index == 0 ? 2500.0 : 10.0; }) << 1;
    QTest::newRow("200 ms of short forwards, more than 25") << Times([](int) { return 0.125; }) << 1600;
    QTest::newRow("150 ms: blocks, not the 3 forwards, decide") << Times([](int) { return 150.0; }) << 10;
}

void TestWarmUp::add_endsWhenTheRuleSays()
{
    QFETCH(Times, ms);
    QTEST(forwardsUntilWarm(ms), "forwards");
}

void TestWarmUp::fraction_growsToOne()
{
    WarmUp warmUp;
    QCOMPARE(warmUp.fraction(), 0.0);
    double last = 0;
    bool done = false;
    for (int index = 0; !done && index < 100; ++index) {
        done = warmUp.add(100 * std::pow(0.95, index));
        QVERIFY(warmUp.fraction() >= last);
        QVERIFY(warmUp.fraction() <= 1);
        QCOMPARE(warmUp.fraction() == 1.0, done);
        last = warmUp.fraction();
    }
    QVERIFY(done);
}

QTEST_APPLESS_MAIN(TestWarmUp)
#include "tst_warm_up.moc"
