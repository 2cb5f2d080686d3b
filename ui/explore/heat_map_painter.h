// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_map_layout.h"

namespace breakeven::ui {

/// Labels, cells, the rule's border and the legend, as far as they touch `dirty`.
void paintHeatMap(QPainter &painter, const HeatMap &map, const HeatLayout &layout, const QRect &dirty);
/// Around a cell, told apart from whatever is in it and beside it.
void paintCellRing(QPainter &painter, const QRect &cell, const QColor &colour);
/// What paintCellRing() touches.
[[nodiscard]] QRect cellRingExtent(const QRect &cell);

} // namespace breakeven::ui
