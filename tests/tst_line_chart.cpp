// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/line_chart_data.h"
#include "ui/explore/chart_frame.h"
#include "ui/explore/chart_readout.h"
#include "ui/explore/line_chart.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace breakeven;
using namespace breakeven::ui;
using support::chartOf;
using support::seriesOf;
using tradeoff::Hardware;
using tradeoff::Provenance;

namespace {

struct Shown {
    explicit Shown(const ChartData &data, const QSize &size = {640, 420})
    {
        chart.resize(size);
        chart.setData(data);
        chart.show();
        chart.activateWindow();
        chart.setFocus();
    }
    [[nodiscard]] const ChartReadout &readout() const { return *chart.findChild<ChartReadout *>(); }
    [[nodiscard]] ChartFrame frame(const ChartData &data) const
    {
        return chartFrameOf(data, chart.shownRange(), chart.size());
    }
    LineChart chart;
};

QImage pictureOf(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Theme::instance().tokens().card);
    QPainter painter(&image);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class LineChartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init();

    void accessible_isAChartWithNameAndSummary();
    void keys_walkAlongAndAcrossTheLines();
    void keys_zoomAlongXAndFollowTheCursor();
    void enter_choosesThePoint();
    void escape_isLeftToOthersWhereNothingIsReadOut();
    void pointer_readsOutAndClickChooses();
    void wheel_scrollsThePageUnlessMeant();
    void dragging_movesTheZoomedAxis();
    void newData_keepsZoomAndCursor();
    void empty_takesKeysAndPaintsNothing();
    void paints_everyLaneInItsColour();
    void paints_fiveThousandPoints();
    void bubble_staysInTheChart();
    void theme_repaints();
};

void LineChartTest::init()
{
    Theme::instance().setAppearance(Appearance::Light);
    Theme::instance().setTypeScale(1);
}

void LineChartTest::accessible_isAChartWithNameAndSummary()
{
    const ChartData data = chartOf();
    Shown shown(data);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&shown.chart);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), data.title);
    QCOMPARE(accessible->text(QAccessible::Description), spokenSummary(data));
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("cpu, batch 1: 10.5 ms"));
    QTest::keyClick(&shown.chart, Qt::Key_Escape);
    QCOMPARE(accessible->text(QAccessible::Description), spokenSummary(data));
}

void LineChartTest::keys_walkAlongAndAcrossTheLines()
{
    const ChartData data = chartOf();
    Shown shown(data);
    const ChartReadout &readout = shown.readout();
    QVERIFY(!readout.isTelling());
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QCOMPARE(readout.title(), QStringLiteral("cpu"));
    QCOMPARE(readout.text(), data.series[0].points[0].spoken);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QCOMPARE(readout.text(), data.series[0].points[1].spoken);
    QTest::keyClick(&shown.chart, Qt::Key_Down);
    QCOMPARE(readout.title(), QStringLiteral("gpu"));
    QCOMPARE(readout.text(), data.series[1].points[1].spoken);
    QTest::keyClick(&shown.chart, Qt::Key_End);
    QCOMPARE(readout.text(), data.series[1].points[7].spoken);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QCOMPARE(readout.text(), data.series[1].points[7].spoken);
    QTest::keyClick(&shown.chart, Qt::Key_Home);
    QCOMPARE(readout.text(), data.series[1].points[0].spoken);
    QTest::keyClick(&shown.chart, Qt::Key_Up);
    QTest::keyClick(&shown.chart, Qt::Key_Up); // round about
    QCOMPARE(readout.title(), QStringLiteral("guess"));
}

void LineChartTest::keys_zoomAlongXAndFollowTheCursor()
{
    const ChartData data = chartOf();
    Shown shown(data);
    const ChartRange whole = shown.chart.shownRange();
    QVERIFY(whole.low < 1 && whole.high > 128);
    QTest::keyClick(&shown.chart, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
    const ChartRange near = shown.chart.shownRange();
    QVERIFY(near.high < 60);
    QVERIFY(near.low <= 1);
    QTest::keyClick(&shown.chart, Qt::Key_End);
    const ChartRange moved = shown.chart.shownRange();
    QVERIFY(moved.high >= 128 && moved.low > near.low);
    QVERIFY(std::abs(moved.high / moved.low - near.high / near.low) < 1e-6 * near.high / near.low);
    QVERIFY(shown.readout().isTelling());
    QTest::keyClick(&shown.chart, Qt::Key_Minus);
    QVERIFY(shown.chart.shownRange().low < moved.low);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
    QVERIFY(shown.chart.shownRange().high / shown.chart.shownRange().low > 1.05);
    QTest::keyClick(&shown.chart, Qt::Key_0);
    QCOMPARE(shown.chart.shownRange(), whole);
    QTest::keyClick(&shown.chart, Qt::Key_Minus);
    QCOMPARE(shown.chart.shownRange(), whole);
}

void LineChartTest::enter_choosesThePoint()
{
    Shown shown(chartOf());
    const QSignalSpy chosen(&shown.chart, &LineChart::pointChosen);
    QTest::keyClick(&shown.chart, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QTest::keyClick(&shown.chart, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("cpu"));
    QCOMPARE(chosen.at(0).at(1).toDouble(), 2.0);
}

void LineChartTest::escape_isLeftToOthersWhereNothingIsReadOut()
{
    Shown shown(chartOf());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.accept();
    QCoreApplication::sendEvent(&shown.chart, &escape);
    QVERIFY(!escape.isAccepted());
}

void LineChartTest::pointer_readsOutAndClickChooses()
{
    const ChartData data = chartOf();
    Shown shown(data);
    const QSignalSpy chosen(&shown.chart, &LineChart::pointChosen);
    const ChartPoint &point = data.series[1].points[4];
    const QPoint at = shown.frame(data).at(point.x, point.y).toPoint();
    QTest::mouseMove(&shown.chart, at + QPoint(2, 1));
    QTRY_COMPARE(shown.readout().text(), point.spoken);
    QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, at);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("gpu"));
    QCOMPARE(chosen.at(0).at(1).toDouble(), 16.0);
    QTest::mouseMove(&shown.chart, QPoint(4, 4));
    QTRY_VERIFY(!shown.readout().isTelling());
}

void LineChartTest::wheel_scrollsThePageUnlessMeant()
{
    Shown shown(chartOf());
    const ChartRange whole = shown.chart.shownRange();
    const auto turn = [&](int notches, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(300, 200), shown.chart.mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 120 * notches),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        event.ignore();
        QCoreApplication::sendEvent(&shown.chart, &event);
        return event.isAccepted();
    };
    shown.chart.clearFocus();
    QVERIFY(!turn(1, Qt::NoModifier));
    QCOMPARE(shown.chart.shownRange(), whole);
    QVERIFY(turn(1, Qt::ControlModifier));
    QVERIFY(shown.chart.shownRange() != whole);
    QVERIFY(turn(-1, Qt::ControlModifier));
    QVERIFY(!turn(-1, Qt::ControlModifier)); // all is shown already
    shown.chart.setFocus();
    QTRY_VERIFY(shown.chart.hasFocus());
    QVERIFY(turn(1, Qt::NoModifier));
}

void LineChartTest::dragging_movesTheZoomedAxis()
{
    Shown shown(chartOf());
    const QSignalSpy chosen(&shown.chart, &LineChart::pointChosen);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&shown.chart, Qt::Key_Plus);
    const ChartRange before = shown.chart.shownRange();
    QTest::mousePress(&shown.chart, Qt::LeftButton, {}, QPoint(300, 250));
    QMouseEvent move(QEvent::MouseMove, QPointF(240, 250), shown.chart.mapToGlobal(QPointF(240, 250)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.chart, &move);
    QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, QPoint(240, 250));
    QVERIFY(shown.chart.shownRange().low > before.low);
    QCOMPARE(chosen.size(), 0);
}

void LineChartTest::newData_keepsZoomAndCursor()
{
    ChartData data = chartOf();
    Shown shown(data);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QTest::keyClick(&shown.chart, Qt::Key_Plus);
    const ChartRange before = shown.chart.shownRange();
    // As a sweep goes on: a lane more before the others.
    data.series.insert(data.series.begin(),
                       seriesOf(QStringLiteral("new"), Hardware::Cpu, Provenance::Measured, 4, 20));
    shown.chart.setData(data);
    QVERIFY(std::abs(shown.chart.shownRange().low / before.low - 1) < 1e-9);
    QCOMPARE(shown.readout().title(), QStringLiteral("cpu"));
    data.axis = ChartAxis::Size;
    shown.chart.setData(data);
    QVERIFY(!shown.readout().isTelling());
    QCOMPARE(shown.chart.shownRange(), wholeX(data));
}

void LineChartTest::empty_takesKeysAndPaintsNothing()
{
    Shown shown{ChartData{}};
    for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Plus, Qt::Key_0, Qt::Key_Return})
        QTest::keyClick(&shown.chart, static_cast<Qt::Key>(key));
    const QImage image = pictureOf(shown.chart);
    QCOMPARE(pixelsOf(image, Theme::instance().tokens().line), 0);
    QCOMPARE(pixelsOf(image, Theme::instance().tokens().cpu), 0);
}

void LineChartTest::paints_everyLaneInItsColour()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Theme::instance().setAppearance(appearance);
        Shown shown(chartOf());
        const QImage image = pictureOf(shown.chart);
        const Tokens &tokens = Theme::instance().tokens();
        QVERIFY(pixelsOf(image, tokens.cpu) > 200);
        QVERIFY(pixelsOf(image, tokens.gpu) > 200);
        QVERIFY(pixelsOf(image, tokens.line) > 500); // the grid
    }
}

void LineChartTest::paints_fiveThousandPoints()
{
    ChartData data = chartOf();
    data.series.clear();
    for (int i = 0; i < 10; ++i) {
        data.series.push_back(seriesOf(QString::number(i), i % 2 == 0 ? Hardware::Cpu : Hardware::Gpu,
                                       i == 9 ? Provenance::Estimated : Provenance::Measured, 500, 10 + 3 * i));
    }
    Shown shown(data, {900, 420});
    const QImage image = pictureOf(shown.chart);
    QVERIFY(pixelsOf(image, Theme::instance().tokens().cpu) > 2000);
    QTest::keyClick(&shown.chart, Qt::Key_End);
    QCOMPARE(shown.readout().text(), data.series[0].points.back().spoken);
}

void LineChartTest::bubble_staysInTheChart()
{
    for (const double scale : {1.0, 1.75}) {
        Theme::instance().setTypeScale(scale);
        Shown shown(chartOf(), {380, 320});
        for (const int key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_End, Qt::Key_Down}) {
            QTest::keyClick(&shown.chart, static_cast<Qt::Key>(key));
            QVERIFY(shown.readout().isTelling());
            QVERIFY(shown.chart.rect().contains(shown.readout().bubble()));
        }
    }
}

void LineChartTest::theme_repaints()
{
    Shown shown(chartOf());
    const QImage light = pictureOf(shown.chart);
    Theme::instance().setAppearance(Appearance::Dark);
    QVERIFY(pictureOf(shown.chart) != light);
    QVERIFY(pixelsOf(pictureOf(shown.chart), Theme::tokensOf(Appearance::Dark).cpu) > 200);
    const QSize before = shown.chart.minimumSizeHint();
    Theme::instance().setTypeScale(2);
    QVERIFY(shown.chart.minimumSizeHint().width() > before.width() * 3 / 2);
}

QTEST_MAIN(LineChartTest)
#include "tst_line_chart.moc"
