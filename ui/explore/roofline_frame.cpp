// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/roofline_frame.h"

#include "ui/explore/chart_frame.h"
#include "ui/explore/label_placer.h"
#include "ui/explore/log_ticks.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace breakeven::ui {

namespace {

class RooflineFrameText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::RooflineChart)
};

constexpr double giga = 1e9;
constexpr double padding = 1.25; ///< of the axes' ends, as a factor
constexpr std::size_t mostInLegend = 4;

double gap(Space space)
{
    return Theme::instance().space(space);
}

QFontMetricsF metrics()
{
    return QFontMetricsF(Theme::instance().figureFont(TypeSize::Small));
}

void placeRanges(RooflineFrame &frame, const RooflineData &data)
{
    ChartRange x{std::numeric_limits<double>::max(), 0};
    ChartRange y = x;
    const auto widen = [](ChartRange &range, double value) {
        range.low = std::min(range.low, value);
        range.high = std::max(range.high, value);
    };
    for (const RooflineSeries &series : data.series) {
        const tradeoff::Roofline &roof = series.roofline;
        for (const tradeoff::RooflinePoint &point : roof.points) {
            widen(x, point.intensity);
            widen(y, point.lowFlops);
            widen(y, point.highFlops);
        }
        if (roof.peakFlops)
            widen(y, *roof.peakFlops);
        if (roof.peakFlops && roof.memoryBytesPerS)
            widen(x, *roof.peakFlops / *roof.memoryBytesPerS);
    }
    frame.x.range = data.series.empty() ? ChartRange{} : ChartRange{x.low / padding, x.high * padding * padding};
    frame.y.range = data.series.empty() ? ChartRange{} : ChartRange{y.low / padding, y.high};
}

double placeLegend(RooflineFrame &frame, const RooflineData &data, double top, double width)
{
    const double row = std::ceil(std::max(metrics().height(), chartMarkSize())) + gap(Space::Hair);
    const double left = gap(Space::Hair) + chartMarkSize() + gap(Space::Small);
    for (std::size_t i = 0; i < std::min(data.series.size(), mostInLegend); ++i) {
        const RooflineSeries &series = data.series[i];
        const QString provenance = QStringLiteral(" · ") + label(series.provenance);
        const double room = width - left - gap(Space::Hair);
        const QString text = metrics().elidedText(series.name, Qt::ElideMiddle,
                                                  room - metrics().horizontalAdvance(provenance))
            + provenance;
        frame.legend.push_back({.place = QRectF(left, top, room, row), .text = text, .series = i});
        top += row;
    }
    if (data.series.size() > mostInLegend) {
        const auto more = static_cast<qulonglong>(data.series.size() - mostInLegend);
        frame.legend.push_back({.place = QRectF(left, top, width - left, row),
                                .text = RooflineFrameText::tr("and %1 more").arg(QLocale().toString(more)),
                                .series = data.series.size()});
        top += row;
    }
    return top + gap(Space::Small);
}

/// So that there is room for a ceiling's words above the highest roof.
void addHeadroom(ChartRange &range, double height)
{
    const double share = std::min(0.3, (metrics().height() + gap(Space::Small)) / height);
    range.high = range.low * std::pow(range.high / range.low, 1 / (1 - share));
}

void placeYTicks(RooflineFrame &frame, double top, double bottom)
{
    const int most = std::clamp(static_cast<int>((bottom - top) / (metrics().height() * 2.2)), 2, 8);
    double widest = 0;
    std::vector<double> values = decadeTicks(frame.y.range.low / giga, frame.y.range.high / giga, most);
    for (const double value : values)
        widest = std::max(widest, std::ceil(metrics().horizontalAdvance(numberText(value))));
    frame.plot = QRectF(QPointF(gap(Space::Hair) + widest + gap(Space::Small), top), QPointF(0, bottom));
    frame.y.from = bottom;
    frame.y.to = top;
    for (const double value : values) {
        const double at = frame.y.at(value * giga);
        frame.yGrid.push_back(at);
        frame.yTicks.push_back(
            {.place = QRectF(gap(Space::Hair), at - metrics().height() / 2, widest, metrics().height()),
             .text = numberText(value)});
    }
}

void placeXTicks(RooflineFrame &frame)
{
    for (int most = 8; most >= 1; --most) {
        frame.xGrid.clear();
        frame.xTicks.clear();
        double taken = -1e9;
        bool fits = true;
        for (const double value : decadeTicks(frame.x.range.low, frame.x.range.high, most)) {
            const QString text = numberText(value);
            const double width = std::ceil(metrics().horizontalAdvance(text)) + 1;
            const double left = frame.x.at(value) - width / 2;
            fits = fits && left >= taken && left + width <= frame.plot.right() + gap(Space::Medium);
            taken = left + width + gap(Space::Small);
            frame.xGrid.push_back(frame.x.at(value));
            frame.xTicks.push_back(
                {.place = QRectF(left, frame.plot.bottom() + gap(Space::Hair), width, metrics().height()),
                 .text = text});
        }
        if (fits)
            return;
    }
}

QRectF rectangle(const QString &text)
{
    return {0, 0, std::ceil(metrics().horizontalAdvance(text)) + 1, metrics().height()};
}

void placeRoofs(RooflineFrame &frame, const RooflineData &data, LabelPlacer &placer)
{
    for (const RooflineSeries &series : data.series) {
        const std::vector<QPointF> corners = roofCorners(series.roofline, frame.x.range);
        for (std::size_t i = 0; i + 1 < corners.size(); ++i)
            placer.take(
                QLineF(frame.at(corners[i].x(), corners[i].y()), frame.at(corners[i + 1].x(), corners[i + 1].y())));
    }
}

void placeCeiling(RooflineFrame &frame, std::size_t series, const QString &text, const std::vector<QPointF> &ends,
                  LabelPlacer &placer)
{
    for (const QPointF &end : ends) {
        QRectF place = rectangle(text);
        place.moveBottomRight(end);
        if (placer.put(place)) {
            frame.ceilings.push_back({.place = place, .text = text, .series = series});
            return;
        }
    }
}

/// The arithmetic's stands over its level part, the memory's left of its slope, where no point of its
/// own can be, or else right of it.
void placeCeilings(RooflineFrame &frame, const RooflineData &data, LabelPlacer &placer)
{
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const tradeoff::Roofline &roof = data.series[i].roofline;
        const std::vector<QPointF> corners = roofCorners(roof, frame.x.range);
        if (roof.peakFlops && corners.size() > 1) {
            const QString text = flopsText(*roof.peakFlops);
            const double right = frame.at(corners.back().x(), 1).x();
            const double left = frame.at(corners[corners.size() - 2].x(), 1).x();
            const double line = frame.y.at(*roof.peakFlops);
            std::vector<QPointF> ends;
            for (const double y : {line - gap(Space::Hair) / 2, line + gap(Space::Hair) + metrics().height()}) {
                for (const double share : {1.0, 0.8, 0.6})
                    ends.emplace_back(std::max(left + share * (right - left), left + rectangle(text).width() / 2), y);
            }
            placeCeiling(frame, i, text, ends, placer);
        }
        if (roof.memoryBytesPerS && corners.size() > 1) {
            const QPointF low = frame.at(corners[0].x(), corners[0].y());
            const QPointF high = frame.at(corners[1].x(), corners[1].y());
            std::vector<QPointF> ends;
            const QString text = bytesPerSecondText(*roof.memoryBytesPerS);
            const QSizeF words = rectangle(text).size();
            const QPointF above(-gap(Space::Small), -gap(Space::Hair));
            const QPointF below(words.width() + gap(Space::Small), words.height() + gap(Space::Hair));
            for (const QPointF &away : {above, below, below + QPointF(0, 1.5 * words.height())}) {
                for (const double share : {0.6, 0.7, 0.5, 0.8, 0.4, 0.9, 0.3})
                    ends.push_back(low + share * (high - low) + away);
            }
            placeCeiling(frame, i, text, ends, placer);
        }
    }
}

void placePoints(RooflineFrame &frame, const RooflineData &data, LabelPlacer &placer)
{
    const double side = chartMarkSize();
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const std::vector<tradeoff::RooflinePoint> &points = data.series[i].roofline.points;
        for (std::size_t j = 0; j < points.size(); ++j) {
            QRectF place(0, 0, side, side);
            place.moveCenter(frame.at(points[j].intensity, points[j].attainedFlops));
            frame.marks.push_back({.place = place, .series = i, .point = j});
            placer.take(place);
        }
    }
}

void placeBatches(RooflineFrame &frame, const RooflineData &data, LabelPlacer &placer)
{
    for (const RooflineFrame::Mark &mark : frame.marks) {
        const int batch = data.series[mark.series].roofline.points[mark.point].workload.batch;
        const QString text = QLocale().toString(batch);
        const QRectF size = rectangle(text);
        const QRectF &at = mark.place;
        const double air = 2;
        const std::array<QPointF, 5> corners{
            QPointF(at.right() + air, at.center().y()), QPointF(at.center().x() - size.width() / 2, at.bottom() + air),
            QPointF(at.right() + air, at.center().y() - size.height() / 2),
            QPointF(at.center().x() - size.width() / 2, at.top() - air - size.height()),
            QPointF(at.left() - air - size.width(), at.center().y() - size.height() / 2)};
        for (const QPointF &corner : corners) {
            const QRectF place(corner, size.size());
            if (placer.put(place)) {
                frame.batches.push_back({.place = place, .text = text, .series = mark.series});
                break;
            }
        }
    }
}

} // namespace

std::vector<QPointF> roofCorners(const tradeoff::Roofline &roofline, const ChartRange &x)
{
    const auto &[peak, memory, points] = roofline;
    if (peak && memory) {
        const double ridge = std::clamp(*peak / *memory, x.low, x.high);
        const auto roof = [&](double intensity) { return std::min(*peak, *memory * intensity); };
        return {{x.low, roof(x.low)}, {ridge, roof(ridge)}, {x.high, roof(x.high)}};
    }
    if (points.empty() || (!peak && !memory))
        return {};
    const double first = points.front().intensity;
    const double last = points.back().intensity;
    if (memory)
        return {{x.low, *memory * x.low}, {last, *memory * last}};
    return {{first, *peak}, {x.high, *peak}};
}

RooflineFrame rooflineFrameOf(const RooflineData &data, const QSize &size)
{
    RooflineFrame frame;
    const double row = std::ceil(metrics().height());
    const double width = size.width() - 2 * gap(Space::Hair);
    placeRanges(frame, data);
    frame.yTitle = {.place = QRectF(gap(Space::Hair), gap(Space::Hair), width, row),
                    .text = RooflineFrameText::tr("Reached, GFLOP/s")};
    const double top = placeLegend(frame, data, frame.yTitle.place.bottom() + gap(Space::Hair), size.width());
    const double bottom = std::max(top + 2 * row, size.height() - gap(Space::Hair) * 3 - 2 * row);
    addHeadroom(frame.y.range, bottom - top);
    placeYTicks(frame, top, bottom);
    frame.plot.setRight(std::max(frame.plot.left() + row, size.width() - gap(Space::Medium)));
    frame.x.from = frame.plot.left();
    frame.x.to = frame.plot.right();
    placeXTicks(frame);
    frame.xTitle = {.place = QRectF(gap(Space::Hair), bottom + 2 * gap(Space::Hair) + row, width, row),
                    .text = RooflineFrameText::tr("Operational intensity, FLOP per byte")};
    LabelPlacer placer(frame.plot.adjusted(0, 0, gap(Space::Hair), 0));
    placeRoofs(frame, data, placer);
    placePoints(frame, data, placer);
    placeCeilings(frame, data, placer);
    placeBatches(frame, data, placer);
    return frame;
}

} // namespace breakeven::ui
