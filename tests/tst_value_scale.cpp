// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/value_scale.h"

#include <QTest>

#include <algorithm>

using namespace breakeven::ui;

class ValueScaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positions_areEvenInTheLogarithm();
    void stops_areReachedByPosition_data();
    void stops_areReachedByPosition();
    void stops_areRound();
    void stops_holdPowersOfTwo();
    void stepped_goesToNeighbours();
    void range_ofOneValueHasOneStop();
};

void ValueScaleTest::positions_areEvenInTheLogarithm()
{
    const ValueScale scale(1, 512, 0);
    QCOMPARE(scale.lastPosition(), 9 * 192);
    QCOMPARE(scale.positionOf(1), 0);
    QCOMPARE(scale.positionOf(2), 192);
    QCOMPARE(scale.positionOf(32), 5 * 192);
    QCOMPARE(scale.positionOf(512), 9 * 192);
    QCOMPARE(scale.positionOf(10000), 9 * 192);
    QCOMPARE(scale.positionOf(0), 0);
}

void ValueScaleTest::stops_areReachedByPosition_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("decimals");
    QTest::newRow("sizes") << 0.05 << 16.0 << 2;
    QTest::newRow("an odd end") << 0.05 << 17.3 << 2;
    QTest::newRow("batches") << 1.0 << 512.0 << 0;
}

void ValueScaleTest::stops_areReachedByPosition()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, decimals);
    const ValueScale scale(low, high, decimals);
    QCOMPARE(scale.stops().front(), low);
    QCOMPARE(scale.stops().back(), high);
    for (const double stop : scale.stops()) {
        QCOMPARE(scale.valueAt(scale.positionOf(stop)), stop);
    }
    double last = 0;
    for (int position = 0; position <= scale.lastPosition(); ++position) {
        QVERIFY(scale.valueAt(position) >= last);
        last = scale.valueAt(position);
    }
}

void ValueScaleTest::stops_areRound()
{
    const ValueScale sizes(0.05, 16, 2);
    // Equal to what is typed, to the last bit.
    for (const double typed : {0.05, 0.5, 0.52, 0.8, 1.05, 2.0, 2.1, 3.0, 5.2, 16.0}) {
        QVERIFY2(std::binary_search(sizes.stops().begin(), sizes.stops().end(), typed),
                 qPrintable(QString::number(typed)));
    }
    QVERIFY(!std::binary_search(sizes.stops().begin(), sizes.stops().end(), 0.51));
    const ValueScale batches(1, 512, 0);
    for (const double stop : batches.stops()) {
        QCOMPARE(stop, static_cast<double>(static_cast<int>(stop)));
    }
}

void ValueScaleTest::stops_holdPowersOfTwo()
{
    const ValueScale batches(1, 512, 0);
    for (double power = 1; power <= 512; power *= 2) {
        QVERIFY(std::binary_search(batches.stops().begin(), batches.stops().end(), power));
    }
    const ValueScale sizes(0.05, 16, 2);
    for (const double power : {0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0}) {
        QVERIFY(std::binary_search(sizes.stops().begin(), sizes.stops().end(), power));
    }
    // 0.125 takes three decimals.
    QVERIFY(!std::binary_search(sizes.stops().begin(), sizes.stops().end(), 0.125));
}

void ValueScaleTest::stepped_goesToNeighbours()
{
    const ValueScale scale(1, 512, 0);
    QCOMPARE(scale.stepped(1, 1), 2.0);
    QCOMPARE(scale.stepped(32, 1), 33.0);
    QCOMPARE(scale.stepped(32, -1), 31.0);
    QCOMPARE(scale.stepped(130, -1), 128.0);
    QCOMPARE(scale.stepped(131, 1), 135.0);
    QCOMPARE(scale.stepped(131, -1), 130.0);
    QCOMPARE(scale.stepped(1, -1), 1.0);
    QCOMPARE(scale.stepped(511, 10), 512.0);
}

void ValueScaleTest::range_ofOneValueHasOneStop()
{
    const ValueScale scale(2, 1, 2);
    QCOMPARE(scale.high(), 2.0);
    QCOMPARE(scale.lastPosition(), 0);
    QCOMPARE(scale.valueAt(0), 2.0);
    QCOMPARE(scale.stepped(2, 1), 2.0);
}

QTEST_APPLESS_MAIN(ValueScaleTest)
#include "tst_value_scale.moc"
