// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_map.h"

namespace breakeven::ui {

/// Makes every HeatMapView a table to screen readers: the rows from the largest size down, as they are seen, and a cell
/// each with all there is to say of it. May be called often.
void installHeatMapAccessible();

/// Of a cell among the table's children.
[[nodiscard]] int accessibleIndex(const HeatMap &map, int size, int batch);

} // namespace breakeven::ui
