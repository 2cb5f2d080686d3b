// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"

#include <QPointF>

#include <vector>

/// What of a chart's axes is to be seen, and how values come to lie on them. All values are more than 0.
namespace breakeven::ui {

struct ChartRange {
    double low = 1;
    double high = 10;

    friend bool operator==(const ChartRange &, const ChartRange &) = default;
};

/// All of the chart's points with some room at both ends.
[[nodiscard]] ChartRange wholeX(const ChartData &chart);
/// All figures with their intervals, and the latency limit where it is less than a decade away from them;
/// where few labels stand at the axis, down to one below the lowest figure.
[[nodiscard]] ChartRange wholeY(const ChartData &chart);

/// `factor` below 1 comes nearer, to `anchor` on the axis; never wider than `whole`, never nearer than a tenth of an
/// octave.
[[nodiscard]] ChartRange zoomed(const ChartRange &shown, const ChartRange &whole, double factor, double anchor);
/// As wide as it was (by its logarithm), moved up by that share of its width as far as `whole` lets it.
[[nodiscard]] ChartRange shifted(const ChartRange &shown, const ChartRange &whole, double share);
/// Moved just so far that the value lies in it.
[[nodiscard]] ChartRange shiftedTo(const ChartRange &shown, const ChartRange &whole, double value);

/// A logarithmic axis on the screen: `from` is the pixel of the range's low end.
struct LogScale {
    ChartRange range;
    double from = 0;
    double to = 1;

    [[nodiscard]] double at(double value) const; ///< pixel
    [[nodiscard]] double valueAt(double pixel) const;
};

/// The line as it is drawn between `low` and `high`, cut off there: of points that share a column of pixels no more
/// than the first, lowest, highest and last. Points are decimal logarithms, as the ends are; ascending by x.
[[nodiscard]] std::vector<QPointF> drawnLine(const std::vector<QPointF> &points, double low, double high, int columns);

} // namespace breakeven::ui
