// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_symbol.h"

#include "ui/explore/chart_frame.h"
#include "ui/explore/chart_painting.h"
#include "ui/widgets/device_mark.h"
#include "ui/widgets/theme.h"

#include <QLineF>
#include <QMarginsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven::ui {

namespace {

bool isFull(MarkFilling filling)
{
    return filling == MarkFilling::Full || filling == MarkFilling::FullDotted;
}

bool isDotted(MarkFilling filling)
{
    return filling == MarkFilling::FullDotted || filling == MarkFilling::HollowDotted;
}

/// One path for all: to fill hundreds of small ones costs several times as much. Squares have no rounded corners here,
/// which nobody would see at their size.
QPainterPath shapesAt(const std::vector<QPointF> &middles, const QSizeF &size, bool isSquare)
{
    QPainterPath shapes;
    shapes.setFillRule(Qt::WindingFill);
    const QRectF box(QPointF(-size.width() / 2, -size.height() / 2), size);
    const QPolygonF hexagon = deviceShape(tradeoff::Hardware::Gpu, box).toFillPolygon();
    for (const QPointF &middle : middles) {
        if (isSquare)
            shapes.addRect(box.translated(middle));
        else
            shapes.addPolygon(hexagon.translated(middle));
    }
    return shapes;
}

/// The part of a stroke x -> y = offset - x between two lines over [one.x, other.x]; all of it is linear, so each
/// bound cuts the range of x once.
void addStroke(std::vector<QLineF> &strokes, double offset, const QLineF &upper, const QLineF &lower)
{
    double from = upper.x1();
    double to = upper.x2();
    const double width = to - from;
    if (!(width > 0))
        return;
    // Pixels grow downwards: the stroke has to be below `upper` and above `lower`.
    const auto keepPositive = [&](double atStart, double atEnd) {
        if (atStart < 0 && atEnd < 0)
            to = from - 1;
        else if (atStart < 0)
            from = std::max(from, upper.x1() + width * atStart / (atStart - atEnd));
        else if (atEnd < 0)
            to = std::min(to, upper.x1() + width * atStart / (atStart - atEnd));
    };
    keepPositive(offset - upper.x1() - upper.y1(), offset - upper.x2() - upper.y2());
    keepPositive(lower.y1() - offset + lower.x1(), lower.y2() - offset + lower.x2());
    if (to > from)
        strokes.emplace_back(from, offset - from, to, offset - to);
}

} // namespace

std::vector<MarkFilling> markFillings(const ChartData &chart)
{
    constexpr std::array fillings{MarkFilling::Full, MarkFilling::Hollow, MarkFilling::FullDotted,
                                  MarkFilling::HollowDotted};
    std::vector<MarkFilling> found;
    std::array<std::size_t, 2> counts{};
    for (const ChartSeries &series : chart.series) {
        std::size_t &count = counts[series.hardware == tradeoff::Hardware::Cpu ? 0 : 1];
        found.push_back(fillings[count % fillings.size()]);
        if (series.provenance != tradeoff::Provenance::Estimated)
            ++count;
    }
    return found;
}

void paintChartMarks(QPainter &painter, const std::vector<QPointF> &middles, tradeoff::Hardware hardware,
                     MarkFilling filling)
{
    const Theme &theme = Theme::instance();
    const double side = chartMarkSize();
    // As paintDeviceMark() does it: the square is drawn smaller, so that both look equally large.
    const bool isCpu = hardware == tradeoff::Hardware::Cpu;
    const QSizeF size(side * (isCpu ? 0.84 : 1.04), side * (isCpu ? 0.84 : 0.9));
    const QColor colour = theme.hardware(hardware);
    const QColor &ground = theme.tokens().card;
    const QMarginsF rim = QMarginsF(1, 1, 1, 1) * std::max(1.5, side / 6);
    painter.setPen(Qt::NoPen);
    painter.fillPath(shapesAt(middles, size, isCpu), colour);
    if (!isFull(filling))
        painter.fillPath(shapesAt(middles, size.shrunkBy(rim), isCpu), ground);
    if (isDotted(filling))
        painter.fillPath(shapesAt(middles, {side * 0.3, side * 0.3}, true), isFull(filling) ? ground : colour);
}

void paintChartSample(QPainter &painter, const ChartData &chart, std::size_t series, const QRectF &place)
{
    const ChartSeries &shown = chart.series[series];
    const QPen pen = chartPen(shown);
    painter.save();
    if (shown.provenance == tradeoff::Provenance::Estimated) {
        const QRectF box = place.adjusted(1, place.height() * 0.22, -1, -place.height() * 0.22);
        painter.setPen(hatchPen(shown));
        paintHatch(painter, QPolygonF({box.topLeft(), box.topRight()}),
                   QPolygonF({box.bottomLeft(), box.bottomRight()}));
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    } else {
        painter.setPen(pen);
        const double y = place.center().y();
        // From both ends to the mark, so that dashes lie alike on both sides of it.
        painter.drawLine(QPointF(place.left(), y), place.center());
        painter.drawLine(QPointF(place.right(), y), place.center());
        paintChartMarks(painter, {place.center()}, shown.hardware, markFillings(chart)[series]);
    }
    painter.restore();
}

QPen hatchPen(const ChartSeries &series)
{
    QColor colour = chartPen(series).color();
    colour.setAlphaF(0.55F);
    return QPen(colour, 1);
}

void paintHatch(QPainter &painter, const QPolygonF &upper, const QPolygonF &lower)
{
    if (upper.size() < 2 || upper.size() != lower.size())
        return;
    const double pitch = Theme::instance().space(Space::Small);
    std::vector<QLineF> strokes;
    for (qsizetype i = 1; i < upper.size(); ++i) {
        const QLineF above(upper[i - 1], upper[i]);
        const QLineF below(lower[i - 1], lower[i]);
        const double first = std::min(above.x1() + above.y1(), above.x2() + above.y2());
        const double last = std::max(below.x1() + below.y1(), below.x2() + below.y2());
        for (double offset = std::ceil(first / pitch) * pitch; offset <= last; offset += pitch)
            addStroke(strokes, offset, above, below);
    }
    painter.drawLines(strokes.data(), static_cast<int>(strokes.size()));
}

} // namespace breakeven::ui
