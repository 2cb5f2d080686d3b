// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"
#include "ui/explore/chart_frame.h"

#include <cstddef>
#include <optional>

/// Which point of a chart is read out, and how the keys move from one to another.
namespace breakeven::ui {

struct ChartCursor {
    std::size_t series = 0;
    std::size_t point = 0;

    friend bool operator==(const ChartCursor &, const ChartCursor &) = default;
};

/// The first line's first point in sight, or its first.
[[nodiscard]] std::optional<ChartCursor> firstCursor(const ChartData &chart, const ChartRange &shown);
/// That many points further along its line, as far as it goes.
[[nodiscard]] ChartCursor movedAlong(const ChartData &chart, const ChartCursor &cursor, std::ptrdiff_t points);
/// The point of the line that many further in the legend (round about) that is nearest along x.
[[nodiscard]] ChartCursor movedAcross(const ChartData &chart, const ChartCursor &cursor, std::ptrdiff_t lines);
/// The nearest point in sight within that many pixels.
[[nodiscard]] std::optional<ChartCursor> cursorAt(const ChartData &chart, const ChartFrame &frame,
                                                  const QPointF &position, double reach);
/// The same lane's point of the same x in other data; absent where there is none.
[[nodiscard]] std::optional<ChartCursor> foundAgain(const ChartData &before, const ChartCursor &cursor,
                                                    const ChartData &now);

} // namespace breakeven::ui
