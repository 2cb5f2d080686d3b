// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/log_ticks.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven::ui;

using Ticks = std::vector<double>;

class LogTicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batches_data();
    void batches();
    void decades_data();
    void decades();
    void ticks_lieInTheRangeAndAreNotTooMany();
    void ticks_areNoneForARangeThatIsNone();
};

namespace {

void columns()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<Ticks>("wanted");
}

void compare(const Ticks &found, const Ticks &wanted)
{
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        QVERIFY2(std::abs(found[i] - wanted[i]) <= wanted[i] * 1e-12, qPrintable(QString::number(found[i], 'g', 17)));
}

} // namespace

void LogTicks::batches_data()
{
    columns();
    QTest::newRow("powers of two") << 1.0 << 128.0 << 12 << Ticks{1, 2, 4, 8, 16, 32, 64, 128};
    QTest::newRow("ends between them") << 0.9 << 140.0 << 12 << Ticks{1, 2, 4, 8, 16, 32, 64, 128};
    QTest::newRow("every other") << 1.0 << 128.0 << 4 << Ticks{1, 4, 16, 64};
    QTest::newRow("every third, wherever it begins") << 2.0 << 512.0 << 3 << Ticks{8, 64, 512};
    QTest::newRow("no batch below one") << 0.1 << 2.5 << 12 << Ticks{1, 2};
    QTest::newRow("narrow") << 9.0 << 14.0 << 6 << Ticks{9, 10, 11, 12, 13, 14};
    QTest::newRow("narrow, few") << 9.0 << 15.0 << 4 << Ticks{10, 12, 14};
    QTest::newRow("no whole batch") << 8.2 << 8.9 << 6 << Ticks{};
    QTest::newRow("one batch") << 8.0 << 8.0 << 6 << Ticks{8};
}

void LogTicks::batches()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(Ticks, wanted);
    compare(batchTicks(low, high, most), wanted);
}

void LogTicks::decades_data()
{
    columns();
    QTest::newRow("1, 2, 5") << 1.0 << 100.0 << 8 << Ticks{1, 2, 5, 10, 20, 50, 100};
    QTest::newRow("below one") << 0.04 << 0.6 << 8 << Ticks{0.05, 0.1, 0.2, 0.5};
    QTest::newRow("decades") << 1.0 << 1000.0 << 8 << Ticks{1, 10, 100, 1000};
    QTest::newRow("every other decade") << 1e-3 << 1e5 << 5 << Ticks{1e-2, 1, 1e2, 1e4};
    QTest::newRow("every third decade, in step with 1") << 1e-7 << 1e7 << 5 << Ticks{1e-6, 1e-3, 1, 1e3, 1e6};
    QTest::newRow("narrow") << 61.0 << 69.0 << 5 << Ticks{62, 64, 66, 68};
    QTest::newRow("around one decade") << 9.0 << 11.0 << 5 << Ticks{9, 9.5, 10, 10.5, 11};
    QTest::newRow("one and a half decades, two at most") << 1.5 << 60.0 << 2 << Ticks{2, 20};
}

void LogTicks::decades()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(Ticks, wanted);
    compare(decadeTicks(low, high, most), wanted);
}

void LogTicks::ticks_lieInTheRangeAndAreNotTooMany()
{
    for (double low = 1e-6; low < 1e6; low *= 3.7) {
        for (double factor = 1.001; factor < 1e9; factor *= 1.9) {
            for (int most = 2; most <= 12; ++most) {
                for (const Ticks &ticks : {batchTicks(low, low * factor, most), decadeTicks(low, low * factor, most)}) {
                    QVERIFY(ticks.size() <= static_cast<std::size_t>(most));
                    double last = 0;
                    for (const double tick : ticks) {
                        QVERIFY(tick > last);
                        QVERIFY(tick >= low * (1 - 1e-6) && tick <= low * factor * (1 + 1e-6));
                        last = tick;
                    }
                }
                QVERIFY2(!decadeTicks(low, low * factor, most).empty(),
                         qPrintable(QStringLiteral("%1 x %2").arg(low).arg(factor)));
            }
        }
    }
}

void LogTicks::ticks_areNoneForARangeThatIsNone()
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (const auto &[low, high] :
         {std::pair{0.0, 1.0}, {-1.0, 1.0}, {2.0, 1.0}, {1.0, infinite}, {none, 1.0}, {1.0, none}}) {
        QVERIFY(batchTicks(low, high).empty());
        QVERIFY(decadeTicks(low, high).empty());
    }
    QVERIFY(batchTicks(1, 8, 0).empty());
}

QTEST_APPLESS_MAIN(LogTicks)
#include "tst_log_ticks.moc"
