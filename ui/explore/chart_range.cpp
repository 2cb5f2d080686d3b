// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_range.h"

#include "ui/explore/log_ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven::ui {

namespace {

/// Of an axis, in decimal logarithms: so that no mark stands on the edge.
constexpr double paddingShare = 0.04;
/// A chart of one point, or of a level line, still needs an axis with some length.
constexpr double leastDecades = 0.3;
constexpr double nearestDecades = 0.03;
constexpr double decade = 10;

double logWidth(const ChartRange &range)
{
    return std::log10(range.high / range.low);
}

ChartRange padded(double low, double high)
{
    const double width = std::log10(high / low);
    const double padding = std::max(width * paddingShare, (leastDecades - width) / 2);
    const double factor = std::pow(10, padding);
    return {low / factor, high * factor};
}

template<class Low, class High>
ChartRange extent(const ChartData &chart, Low lowOf, High highOf)
{
    double low = std::numeric_limits<double>::max();
    double high = 0;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            low = std::min(low, lowOf(point));
            high = std::max(high, highOf(point));
        }
    }
    return high > 0 ? ChartRange{low, high} : ChartRange{};
}

/// Where few labels would stand at the axis, its lowest point has one below it to be read against.
ChartRange downToALabel(const ChartRange &range, double lowest)
{
    constexpr std::size_t few = 4;
    const std::vector<double> labelled = decadeTicks(range.low, range.high);
    if (labelled.size() > few || (!labelled.empty() && labelled.front() <= lowest))
        return range;
    const double power = std::pow(decade, std::floor(std::log10(range.low)));
    // Of three decades and more only the powers of ten are labelled.
    if (range.high / range.low < 100) {
        for (const double mantissa : {5.0, 2.0}) {
            if (mantissa * power <= range.low)
                return {mantissa * power, range.high};
        }
    }
    return {power, range.high};
}

/// Of that logarithmic width, beginning at `low` or as near to it as `whole` lets it.
ChartRange placed(double logLow, double width, const ChartRange &whole)
{
    // Zoomed in and out again, it may miss the whole by a rounding error.
    if (width >= logWidth(whole) * (1 - 1e-9))
        return whole;
    const double low = std::clamp(logLow, std::log10(whole.low), std::log10(whole.high) - width);
    return {std::pow(10, low), std::pow(10, low + width)};
}

} // namespace

ChartRange wholeX(const ChartData &chart)
{
    const auto x = [](const ChartPoint &point) { return point.x; };
    const ChartRange range = extent(chart, x, x);
    return padded(range.low, range.high);
}

ChartRange wholeY(const ChartData &chart)
{
    ChartRange range = extent(
        chart, [](const ChartPoint &point) { return std::min(point.low, point.y); },
        [](const ChartPoint &point) { return std::max(point.high, point.y); });
    if (chart.latencyLimitMs && *chart.latencyLimitMs > range.low / decade
        && *chart.latencyLimitMs < range.high * decade) {
        range.low = std::min(range.low, *chart.latencyLimitMs);
        range.high = std::max(range.high, *chart.latencyLimitMs);
    }
    return downToALabel(padded(range.low, range.high), range.low);
}

ChartRange zoomed(const ChartRange &shown, const ChartRange &whole, double factor, double anchor)
{
    const double width = std::max(logWidth(shown) * factor, std::min(nearestDecades, logWidth(whole)));
    const double share = std::log10(std::clamp(anchor, shown.low, shown.high) / shown.low) / logWidth(shown);
    const double at = std::log10(shown.low) + share * logWidth(shown);
    return placed(at - share * width, width, whole);
}

ChartRange shifted(const ChartRange &shown, const ChartRange &whole, double share)
{
    return placed(std::log10(shown.low) + share * logWidth(shown), logWidth(shown), whole);
}

ChartRange shiftedTo(const ChartRange &shown, const ChartRange &whole, double value)
{
    // A little further than the edge, so that the point's mark is whole.
    const double margin = logWidth(shown) * paddingShare;
    const double low = std::log10(shown.low);
    const double at = std::log10(value);
    if (at < low + margin)
        return placed(at - margin, logWidth(shown), whole);
    if (at > low + logWidth(shown) - margin)
        return placed(at + margin - logWidth(shown), logWidth(shown), whole);
    return shown;
}

double LogScale::at(double value) const
{
    return from + (to - from) * std::log10(value / range.low) / logWidth(range);
}

double LogScale::valueAt(double pixel) const
{
    return range.low * std::pow(range.high / range.low, (pixel - from) / (to - from));
}

std::vector<QPointF> drawnLine(const std::vector<QPointF> &points, double low, double high, int columns)
{
    const auto cut = [](const QPointF &one, const QPointF &other, double x) {
        return QPointF(x, one.y() + (other.y() - one.y()) * (x - one.x()) / (other.x() - one.x()));
    };
    std::vector<QPointF> line;
    const auto columnOf = [&](const QPointF &point) {
        return static_cast<int>((point.x() - low) / (high - low) * columns);
    };
    std::vector<QPointF> column;
    const auto flush = [&] {
        if (column.size() > 4) {
            const auto [least, most] = std::ranges::minmax_element(column, {}, &QPointF::y);
            const auto [first, second] = std::minmax(least, most);
            for (const QPointF &point : {column.front(), *first, *second, column.back()})
                line.push_back(point);
        } else {
            line.insert(line.end(), column.begin(), column.end());
        }
        column.clear();
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF &point = points[i];
        const bool inside = point.x() >= low && point.x() <= high;
        if (i > 0 && points[i - 1].x() < low && point.x() > low)
            column.push_back(cut(points[i - 1], point, low));
        if (inside) {
            if (!column.empty() && columnOf(column.back()) != columnOf(point))
                flush();
            column.push_back(point);
        }
        if (i > 0 && points[i - 1].x() < high && point.x() > high) {
            flush();
            column.push_back(cut(points[i - 1], point, high));
        }
    }
    flush();
    return line;
}

} // namespace breakeven::ui
