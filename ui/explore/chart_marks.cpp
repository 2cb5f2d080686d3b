// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_painting.h"
#include "ui/explore/chart_symbol.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>

namespace breakeven::ui {

namespace {

using tradeoff::Provenance;

class ChartMarksText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::LineChart)
};

constexpr double crowdedPixels = 5;

void paintBands(QPainter &painter, const ChartData &chart, const ChartFrame &frame)
{
    for (const ChartSeries &series : chart.series) {
        if (series.provenance != Provenance::Estimated)
            continue;
        std::vector<QPointF> lows;
        std::vector<QPointF> highs;
        // Of crowded points some will do: strokes are far apart.
        double last = -1e9;
        for (const ChartPoint &point : series.points) {
            const double x = frame.x.at(point.x);
            if (x - last < crowdedPixels && &point != &series.points.back())
                continue;
            last = x;
            lows.emplace_back(std::log10(point.x), std::log10(point.low));
            highs.emplace_back(std::log10(point.x), std::log10(point.high));
        }
        const auto onScreen = [&frame](const std::vector<QPointF> &points) {
            QPolygonF line;
            // Not thinned, so that both lines keep the same x values: the columns are finer than any two points.
            constexpr int columns = 1'000'000;
            for (const QPointF &point :
                 drawnLine(points, std::log10(frame.x.range.low), std::log10(frame.x.range.high), columns))
                line << frame.at(std::pow(10, point.x()), std::pow(10, point.y()));
            return line;
        };
        painter.setPen(hatchPen(series));
        const QPolygonF upper = onScreen(highs);
        const QPolygonF lower = onScreen(lows);
        paintHatch(painter, upper, lower);
        if (upper.size() == 1) {
            painter.setPen(chartPen(series));
            painter.drawLine(upper.front(), lower.front());
        }
    }
}

/// Silent where the mark hides it.
void addBar(std::vector<QLineF> &bars, const ChartMark &mark)
{
    const double side = chartMarkSize();
    if (mark.low - mark.high <= side)
        return;
    const double cap = side * 0.35;
    bars.emplace_back(mark.at.x(), mark.low, mark.at.x(), mark.high);
    for (const double y : {mark.low, mark.high})
        bars.emplace_back(mark.at.x() - cap, y, mark.at.x() + cap, y);
}

void paintLimit(QPainter &painter, const ChartData &chart, const ChartFrame &frame)
{
    if (!chart.latencyLimitMs || chart.isEmpty())
        return;
    const double limit = *chart.latencyLimitMs;
    if (limit <= frame.y.range.low || limit >= frame.y.range.high)
        return;
    const Theme &theme = Theme::instance();
    const double y = std::floor(frame.y.at(limit)) + 0.5;
    painter.setPen(QPen(theme.tokens().ink, 1.5, Qt::DashDotLine));
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    const QFont font = theme.font(TypeSize::Small, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = ChartMarksText::tr("limit %1").arg(millisecondsText(limit));
    const double width = metrics.horizontalAdvance(text) + theme.space(Space::Small);
    QRectF place(frame.plot.left(), y - metrics.height() - 2, width, metrics.height());
    if (place.top() < frame.plot.top())
        place.moveTop(y + 2);
    QColor ground = theme.tokens().card;
    ground.setAlphaF(0.85F);
    painter.fillRect(place, ground);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
}

/// `marks` are of one line, ascending by x: only the last ones can be near.
bool touchesOneOf(std::span<const ChartMark> marks, const QPointF &at)
{
    const double least = chartMarkSize() * 1.2;
    for (std::size_t i = marks.size(); i > 0 && at.x() - marks[i - 1].at.x() < least; --i) {
        if (std::abs(at.y() - marks[i - 1].at.y()) < least)
            return true;
    }
    return false;
}

} // namespace

std::vector<ChartMark> chartMarksOf(const ChartData &chart, const ChartFrame &frame)
{
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        if (series.provenance == Provenance::Estimated)
            continue;
        const std::size_t first = marks.size();
        for (const ChartPoint &point : series.points) {
            if (point.x < frame.x.range.low || point.x > frame.x.range.high)
                continue;
            const QPointF at = frame.at(point.x, point.y);
            if (touchesOneOf(std::span(marks).subspan(first), at))
                continue;
            marks.push_back({.series = i, .at = at, .low = frame.y.at(point.low), .high = frame.y.at(point.high)});
        }
    }
    return marks;
}

QPen chartPen(const ChartSeries &series)
{
    const Theme &theme = Theme::instance();
    const double width = theme.space(Space::Hair) / 2.0;
    if (series.provenance == Provenance::Estimated) {
        QPen pen(theme.tokens().dim, std::max(1.0, width / 2));
        pen.setDashPattern({4, 3});
        return pen;
    }
    QPen pen(theme.hardware(series.hardware), width);
    pen.setCapStyle(Qt::FlatCap);
    // Of hundreds of short pieces; at this width no other join looks different, and each costs more.
    pen.setJoinStyle(Qt::BevelJoin);
    if (series.provenance != Provenance::Measured)
        pen.setDashPattern({4, 2.5});
    return pen;
}

void paintChartFigures(QPainter &painter, const ChartData &chart, const ChartFrame &frame,
                       const std::vector<ChartMark> &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter, chart, frame);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        std::vector<QLineF> bars;
        for (const ChartMark &mark : marks) {
            if (mark.series == i)
                addBar(bars, mark);
        }
        painter.setPen(QPen(Theme::instance().hardware(chart.series[i].hardware), 1.5));
        painter.drawLines(bars.data(), static_cast<int>(bars.size()));
    }
    paintLimit(painter, chart, frame);
    const std::vector<MarkFilling> fillings = markFillings(chart);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        std::vector<QPointF> middles;
        for (const ChartMark &mark : marks) {
            if (mark.series == i)
                middles.push_back(mark.at);
        }
        paintChartMarks(painter, middles, chart.series[i].hardware, fillings[i]);
    }
    painter.restore();
}

} // namespace breakeven::ui
