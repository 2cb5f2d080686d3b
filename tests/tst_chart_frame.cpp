// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/line_chart_data.h"
#include "ui/explore/chart_frame.h"
#include "ui/explore/chart_painting.h"
#include "ui/explore/chart_symbol.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;
using namespace breakeven::ui;
using support::chartOf;
using support::seriesOf;
using tradeoff::Hardware;
using tradeoff::Provenance;

class ChartFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init() { Theme::instance().setTypeScale(1); }

    void marks_neverTouchOnOneLine();
    void fillings_tellLinesOfOneHardwareApart();
    void frame_hasNothingUponAnother_data();
    void frame_hasNothingUponAnother();
    void frame_countsTheLanesWithoutRoom();
    void line_isThinnedWithoutLosingItsPeaks();
    void line_isCutAtTheEdges();
};

void ChartFrameTest::marks_neverTouchOnOneLine()
{
    ChartData data = chartOf(500);
    // Up and down in turn: a mark may touch the one before the last.
    for (std::size_t i = 0; i < 500; i += 2)
        data.series[0].points[i].y *= 3;
    const ChartFrame frame = chartFrameOf(data, wholeX(data), {640, 420});
    const std::vector<ChartMark> marks = chartMarksOf(data, frame);
    QVERIFY(marks.size() > 60);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        QVERIFY(data.series[marks[i].series].provenance != Provenance::Estimated);
        for (std::size_t k = 0; k < i; ++k) {
            const QPointF apart = marks[i].at - marks[k].at;
            QVERIFY(marks[i].series != marks[k].series
                    || std::max(std::abs(apart.x()), std::abs(apart.y())) >= chartMarkSize());
        }
    }
}

void ChartFrameTest::fillings_tellLinesOfOneHardwareApart()
{
    ChartData data = chartOf();
    data.series = {seriesOf(QStringLiteral("a"), Hardware::Gpu, Provenance::Measured, 2, 1),
                   seriesOf(QStringLiteral("b"), Hardware::Gpu, Provenance::Recorded, 2, 1),
                   seriesOf(QStringLiteral("c"), Hardware::Cpu, Provenance::Recorded, 2, 1),
                   seriesOf(QStringLiteral("d"), Hardware::Gpu, Provenance::Recorded, 2, 1)};
    const std::vector<MarkFilling> fillings = markFillings(data);
    QCOMPARE(fillings[0], MarkFilling::Full);
    QCOMPARE(fillings[1], MarkFilling::Hollow);
    QCOMPARE(fillings[2], MarkFilling::Full);
    QCOMPARE(fillings[3], MarkFilling::FullDotted);
}

void ChartFrameTest::frame_hasNothingUponAnother_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << 1.0 << QSize(900, 420);
    QTest::newRow("narrow") << 1.0 << QSize(380, 320);
    QTest::newRow("large type") << 1.75 << QSize(900, 520);
    QTest::newRow("large type, narrow") << 1.75 << QSize(380, 480);
}

void ChartFrameTest::frame_hasNothingUponAnother()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    Theme::instance().setTypeScale(scale);
    ChartData data = chartOf();
    data.brackets = {{2, 4}, {8, 16}, {16, 32}};
    data.series[1].name = QStringLiteral("A card with a very long name, the-file-it-was-recorded-in-last-summer.json");
    const ChartFrame frame = chartFrameOf(data, wholeX(data), size);
    std::vector<QRectF> places{frame.xTitle, frame.yTitle};
    for (const auto &entry : frame.legend) {
        places.push_back(entry.sample);
        places.push_back(entry.words);
        QVERIFY(entry.text.contains(QStringLiteral(" · ")));
    }
    for (const auto &words : frame.bracketWords)
        places.push_back(words.place);
    for (const auto &tick : frame.xTicks)
        places.push_back(tick.place);
    for (const auto &tick : frame.yTicks)
        places.push_back(tick.place);
    QVERIFY(frame.xTicks.size() >= 2 && frame.yTicks.size() >= 2);
    QCOMPARE(frame.legend.size(), 3U);
    for (std::size_t i = 0; i < places.size(); ++i) {
        QVERIFY(QRectF(QPointF(), QSizeF(size)).contains(places[i]));
        QVERIFY(!places[i].intersects(frame.plot));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!places[i].intersects(places[k]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(k)));
    }
}

void ChartFrameTest::frame_countsTheLanesWithoutRoom()
{
    ChartData data = chartOf();
    for (int i = 0; i < 40; ++i)
        data.series.push_back(
            seriesOf(QStringLiteral("Device number %1").arg(i), Hardware::Gpu, Provenance::Recorded, 4, 5));
    const QSize size(380, 320);
    const ChartFrame frame = chartFrameOf(data, wholeX(data), size);
    QVERIFY(frame.legend.size() < 43);
    QCOMPARE(frame.moreText, QStringLiteral("and %1 more").arg(43 - frame.legend.size()));
    QVERIFY(frame.plot.height() > 60);
}

void ChartFrameTest::line_isThinnedWithoutLosingItsPeaks()
{
    std::vector<QPointF> points;
    for (int i = 0; i <= 10'000; ++i)
        points.emplace_back(i / 10'000.0, i == 5'003 ? 9 : i == 7'777 ? -9 : std::sin(i));
    const std::vector<QPointF> line = drawnLine(points, 0, 1, 100);
    QVERIFY(line.size() <= 4 * 101);
    QCOMPARE(line.front(), points.front());
    QCOMPARE(line.back(), points.back());
    QVERIFY(std::ranges::find(line, points[5'003]) != line.end());
    QVERIFY(std::ranges::find(line, points[7'777]) != line.end());
    QVERIFY(std::ranges::is_sorted(line, {}, &QPointF::x));
}

void ChartFrameTest::line_isCutAtTheEdges()
{
    const std::vector<QPointF> points{{0, 0}, {2, 4}, {4, 4}};
    const std::vector<QPointF> inside = drawnLine(points, 1, 3, 100);
    const std::vector<QPointF> wanted{{1, 2}, {2, 4}, {3, 4}};
    QCOMPARE(inside, wanted);
    // No point in sight, and the line goes through.
    const std::vector<QPointF> through{{2.5, 4}, {3, 4}};
    QCOMPARE(drawnLine(points, 2.5, 3, 100), through);
    QVERIFY(drawnLine(points, 5, 6, 100).empty());
}

QTEST_MAIN(ChartFrameTest)
#include "tst_chart_frame.moc"
