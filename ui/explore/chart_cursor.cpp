// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_cursor.h"

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

std::size_t nearestAlong(const ChartSeries &series, double x)
{
    const auto distance = [x](const ChartPoint &point) { return std::abs(std::log(point.x / x)); };
    const auto found = std::ranges::min_element(series.points, {}, distance);
    return static_cast<std::size_t>(found - series.points.begin());
}

} // namespace

std::optional<ChartCursor> firstCursor(const ChartData &chart, const ChartRange &shown)
{
    if (chart.isEmpty())
        return std::nullopt;
    const std::vector<ChartPoint> &points = chart.series.front().points;
    const auto found = std::ranges::find_if(
        points, [&](const ChartPoint &point) { return point.x >= shown.low && point.x <= shown.high; });
    return ChartCursor{0, found == points.end() ? 0 : static_cast<std::size_t>(found - points.begin())};
}

ChartCursor movedAlong(const ChartData &chart, const ChartCursor &cursor, std::ptrdiff_t points)
{
    const auto last = static_cast<std::ptrdiff_t>(chart.series.at(cursor.series).points.size()) - 1;
    // Far jumps ("to the end") may be larger than what can be added.
    const auto at = static_cast<std::ptrdiff_t>(cursor.point);
    const std::ptrdiff_t target = at + std::clamp(points, -at, last - at);
    return {cursor.series, static_cast<std::size_t>(target)};
}

ChartCursor movedAcross(const ChartData &chart, const ChartCursor &cursor, std::ptrdiff_t lines)
{
    const auto count = static_cast<std::ptrdiff_t>(chart.series.size());
    const auto target = static_cast<std::size_t>(((static_cast<std::ptrdiff_t>(cursor.series) + lines) % count + count)
                                                 % count);
    const double x = chart.series.at(cursor.series).points.at(cursor.point).x;
    return {target, nearestAlong(chart.series.at(target), x)};
}

std::optional<ChartCursor> cursorAt(const ChartData &chart, const ChartFrame &frame, const QPointF &position,
                                    double reach)
{
    std::optional<ChartCursor> best;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const std::vector<ChartPoint> &points = chart.series[i].points;
        for (std::size_t k = 0; k < points.size(); ++k) {
            if (points[k].x < frame.x.range.low || points[k].x > frame.x.range.high)
                continue;
            const QPointF at = frame.at(points[k].x, points[k].y);
            const double distance = std::hypot(at.x() - position.x(), at.y() - position.y());
            if (distance <= reach) {
                reach = distance;
                best = ChartCursor{i, k};
            }
        }
    }
    return best;
}

std::optional<ChartCursor> foundAgain(const ChartData &before, const ChartCursor &cursor, const ChartData &now)
{
    const ChartSeries &series = before.series.at(cursor.series);
    const auto same = std::ranges::find(now.series, series.laneId, &ChartSeries::laneId);
    if (same == now.series.end() || before.axis != now.axis)
        return std::nullopt;
    const auto point = std::ranges::find(same->points, series.points.at(cursor.point).x, &ChartPoint::x);
    if (point == same->points.end())
        return std::nullopt;
    return ChartCursor{static_cast<std::size_t>(same - now.series.begin()),
                       static_cast<std::size_t>(point - same->points.begin())};
}

} // namespace breakeven::ui
