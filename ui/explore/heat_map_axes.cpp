// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map_axes.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace breakeven::ui {

namespace {

template<typename Value>
std::vector<Value> axisOf(const std::vector<Value> &grid, std::map<Value, std::size_t> points, std::size_t &leftOut)
{
    for (const Value value : grid)
        points[value] = std::numeric_limits<std::size_t>::max();
    std::vector<std::pair<Value, std::size_t>> byPoints(points.begin(), points.end());
    if (byPoints.size() > longestHeatAxis) {
        leftOut += byPoints.size() - longestHeatAxis;
        std::ranges::stable_sort(byPoints, std::greater(), &std::pair<Value, std::size_t>::second);
        byPoints.resize(longestHeatAxis);
    }
    std::vector<Value> axis;
    for (const auto &[value, count] : byPoints)
        axis.push_back(value);
    std::ranges::sort(axis);
    return axis;
}

template<typename Value>
std::optional<std::size_t> indexOf(const std::vector<Value> &axis, Value value)
{
    const auto found = std::ranges::lower_bound(axis, value);
    if (found == axis.end() || *found != value)
        return std::nullopt;
    return static_cast<std::size_t>(found - axis.begin());
}

} // namespace

std::optional<std::size_t> HeatAxes::cellOf(const tradeoff::Workload &workload) const
{
    const auto size = indexOf(sizes, workload.sizeBytes);
    const auto batch = indexOf(batches, workload.batch);
    return size && batch ? std::optional(*size * batches.size() + *batch) : std::nullopt;
}

HeatAxes heatAxesOf(const SweepSettings &sweep, const std::vector<std::pair<tradeoff::Bytes, int>> &measured)
{
    std::map<tradeoff::Bytes, std::size_t> sizes;
    std::map<int, std::size_t> batches;
    for (const auto &[size, batch] : measured) {
        ++sizes[size];
        ++batches[batch];
    }
    HeatAxes axes;
    axes.sizes = axisOf(sweep.sizes, std::move(sizes), axes.leftOut);
    axes.batches = axisOf(sweep.batches, std::move(batches), axes.leftOut);
    return axes;
}

std::vector<QLineF> ruleBorderOf(const HeatMap &map)
{
    std::vector<QLineF> border;
    const std::size_t rows = map.sizes.size();
    const std::size_t columns = map.batches.size();
    const auto at = [](std::size_t x, std::size_t y) {
        return QPointF(static_cast<double>(x), static_cast<double>(y));
    };
    // A run of cells along the line that differ from those on its other side is one piece.
    const auto addRuns = [&](std::size_t length, const auto &differs, const auto &point) {
        for (std::size_t i = 0; i < length;) {
            const std::size_t first = i;
            while (i < length && differs(i))
                ++i;
            if (i > first)
                border.emplace_back(point(first), point(i));
            else
                ++i;
        }
    };
    for (std::size_t x = 1; x < columns; ++x) {
        addRuns(
            rows, [&](std::size_t y) { return map.at(y, x - 1).ruled != map.at(y, x).ruled; },
            [&](std::size_t y) { return at(x, y); });
    }
    for (std::size_t y = 1; y < rows; ++y) {
        addRuns(
            columns, [&](std::size_t x) { return map.at(y - 1, x).ruled != map.at(y, x).ruled; },
            [&](std::size_t x) { return at(x, y); });
    }
    return border;
}

} // namespace breakeven::ui
