// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_sketch.h"

#include <QSizeF>

#include <vector>

namespace breakeven::ui {

/// Rows from first to before last, one above the other.
struct FlowColumn {
    std::size_t first = 0;
    std::size_t last = 0;
    double middle = 0;
};

/// The sketch that is drawn, and how its rows stand.
struct FlowFit {
    FlowSketch sketch;
    std::vector<FlowColumn> columns;
    double columnWidth = 0;
    bool fits = false; ///< into the view's height
};

/// Above the second column's first node and below the first column's last, for the edge that joins them.
[[nodiscard]] double busHeight(const FlowMetrics &metrics);
/// Least height of the drawing.
[[nodiscard]] double neededHeight(const FlowFit &fit);

/// The largest type, in one column or two, that fits the view and can be read with ease.
[[nodiscard]] FlowFit fitFlow(const lessons::Flow &flow, const FlowReserve &reserve, const QSizeF &view,
                              const FlowTextMeasure &measure);

} // namespace breakeven::ui
