// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_frame.h"

#include "ui/explore/log_ticks.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

class ChartFrameText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::LineChart)
};

constexpr double legendShare = 0.35; ///< of the height, at most

double gap(Space space)
{
    return Theme::instance().space(space);
}

/// Around everything; the focus ring stands in it.
double edge()
{
    return gap(Space::Small);
}

QFontMetricsF labelMetrics()
{
    return QFontMetricsF(Theme::instance().figureFont(TypeSize::Small));
}

QFontMetricsF wordMetrics()
{
    return QFontMetricsF(Theme::instance().font(TypeSize::Small));
}

QString tickText(ChartFigure figure, double value)
{
    QLocale grouping;
    grouping.setNumberOptions(grouping.numberOptions() & ~QLocale::OmitGroupSeparator);
    return figure == ChartFigure::Cost ? dollarsText(value, grouping) : numberText(value, grouping);
}

/// A line of the legend after the other; what has no room in its share of the height is counted.
double placeLegend(ChartFrame &frame, const ChartData &chart, double top, const QSize &size)
{
    const QFontMetricsF metrics = wordMetrics();
    const double row = std::ceil(std::max(metrics.height(), chartMarkSize())) + gap(Space::Hair);
    const double sample = 3.4 * metrics.height();
    const double most = std::max(1.0, std::floor(size.height() * legendShare / row));
    double left = edge();
    const double right = size.width() - edge();
    int rows = 1;
    std::size_t i = 0;
    for (; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        const QString provenance = QStringLiteral(" · ") + label(series.provenance);
        const double room = right - edge() - sample - gap(Space::Hair);
        // The provenance has to be seen whole; it is the name that is shortened.
        const QString text = metrics.elidedText(series.name, Qt::ElideMiddle,
                                                room - metrics.horizontalAdvance(provenance))
            + provenance;
        const double width = sample + gap(Space::Hair) + std::ceil(metrics.horizontalAdvance(text)) + 1;
        if (left > edge() && left + width > right) {
            if (rows + 1 > most)
                break;
            ++rows;
            left = edge();
        }
        const double y = top + (rows - 1) * row;
        frame.legend.push_back(
            {.series = i,
             .sample = QRectF(left, y, sample, row),
             .words = QRectF(left + sample + gap(Space::Hair), y, width - sample - gap(Space::Hair), row),
             .text = text});
        left += width + gap(Space::Large);
    }
    if (i < chart.series.size()) {
        frame.moreText =
            ChartFrameText::tr("and %1 more").arg(QLocale().toString(static_cast<qulonglong>(chart.series.size() - i)));
        frame.more = QRectF(edge(), top + rows * row, right, row);
        ++rows;
    }
    return chart.isEmpty() ? top : top + rows * row + gap(Space::Hair);
}

void placeYTicks(ChartFrame &frame, const ChartData &chart, double top, double bottom)
{
    const QFontMetricsF metrics = labelMetrics();
    const int most = std::clamp(static_cast<int>((bottom - top) / (metrics.height() * 2.2)), 2, 10);
    double widest = 0;
    for (const double value : decadeTicks(frame.y.range.low, frame.y.range.high, most)) {
        frame.yTicks.push_back({.value = value, .label = tickText(chart.figure, value), .place = {}});
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(frame.yTicks.back().label)));
    }
    frame.plot = QRectF(QPointF(edge() + widest + gap(Space::Small), top), QPointF(0, bottom));
    frame.y.from = bottom;
    frame.y.to = top;
    for (ChartFrame::Tick &tick : frame.yTicks) {
        tick.place = QRectF(edge(), frame.y.at(tick.value) - metrics.height() / 2, widest, metrics.height());
    }
}

void placeXTicks(ChartFrame &frame, const ChartData &chart)
{
    const QFontMetricsF metrics = labelMetrics();
    const auto ticksOf = [&](int most) {
        return chart.axis == ChartAxis::Batch ? batchTicks(frame.x.range.low, frame.x.range.high, most)
                                              : decadeTicks(frame.x.range.low, frame.x.range.high, most);
    };
    // Fewer until the labels have air between them.
    for (int most = 16; most >= 1; --most) {
        frame.xTicks.clear();
        double last = -1e9;
        bool fits = true;
        for (const double value : ticksOf(most)) {
            const QString text = numberText(value);
            const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
            const double left = frame.x.at(value) - width / 2;
            fits = fits && left >= last;
            last = left + width + gap(Space::Small);
            frame.xTicks.push_back(
                {.value = value,
                 .label = text,
                 .place = QRectF(left, frame.plot.bottom() + gap(Space::Hair), width, metrics.height())});
        }
        if (fits)
            return;
    }
}

void placeBrackets(ChartFrame &frame, const ChartData &chart, double top, double height)
{
    const QFontMetricsF metrics(Theme::instance().font(TypeSize::Small, QFont::DemiBold));
    double taken = frame.plot.left();
    for (const ChartBracket &bracket : chart.brackets) {
        const double left = std::max(frame.x.at(bracket.below), frame.plot.left());
        const double right = std::min(frame.x.at(bracket.above), frame.plot.right());
        if (right - left < 1)
            continue;
        double shadedFrom = frame.plot.top();
        const QString numbers = ChartFrameText::tr("%1 – %2").arg(numberText(bracket.below), numberText(bracket.above));
        for (const QString &text : {ChartFrameText::tr("break-even %1").arg(numbers), numbers}) {
            const double width = std::ceil(metrics.horizontalAdvance(text)) + 2;
            const double start = std::clamp((left + right - width) / 2, frame.plot.left(),
                                            std::max(frame.plot.left(), frame.plot.right() - width));
            if (start >= taken && start + width <= frame.plot.right() + 0.5) {
                frame.bracketWords.push_back({.place = QRectF(start, top, width, height), .text = text});
                taken = start + width + gap(Space::Small);
                // Words that are wider than the stretch are not cut by its edges.
                if (width < right - left)
                    shadedFrom = top;
                break;
            }
        }
        frame.brackets.emplace_back(QPointF(left, shadedFrom), QPointF(right, frame.plot.bottom()));
    }
}

} // namespace

double chartMarkSize()
{
    return std::round(gap(Space::Small) * 1.25);
}

QSize smallestChart()
{
    const double line = wordMetrics().height();
    return {static_cast<int>(line * 14), static_cast<int>(line * 13)};
}

ChartFrame chartFrameOf(const ChartData &chart, const ChartRange &shown, const QSize &size)
{
    ChartFrame frame;
    const double row = std::ceil(wordMetrics().height());
    frame.y.range = wholeY(chart);
    frame.x.range = shown;
    double top = edge();
    frame.yTitle = QRectF(edge(), top, size.width() - 2 * edge(), row);
    top = placeLegend(frame, chart, top + row + gap(Space::Hair), size);
    const double words = chart.brackets.empty() ? 0 : row + gap(Space::Hair);
    const double below = gap(Space::Hair) + 2 * row + edge();
    const double bottom = std::max(top + words + row, size.height() - below);
    placeYTicks(frame, chart, top + words + row / 2, bottom);
    frame.plot.setRight(std::max(frame.plot.left() + row, size.width() - gap(Space::Medium)));
    frame.x.from = frame.plot.left();
    frame.x.to = frame.plot.right();
    placeXTicks(frame, chart);
    frame.xTitle = QRectF(frame.plot.left(), bottom + gap(Space::Hair) + row, frame.plot.width(), row);
    placeBrackets(frame, chart, top, row + gap(Space::Hair));
    return frame;
}

} // namespace breakeven::ui
