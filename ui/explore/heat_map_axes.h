// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_map.h"

#include <QLineF>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// Rows and columns of a heat map.
struct HeatAxes {
    std::vector<tradeoff::Bytes> sizes; ///< ascending
    std::vector<int> batches; ///< ascending
    std::size_t leftOut = 0; ///< sizes and batches for which there was no room

    [[nodiscard]] std::optional<std::size_t> cellOf(const tradeoff::Workload &workload) const;
};

/// The sweep's grid, and the sizes and batches of `measured` points; each axis at most longestHeatAxis long.
[[nodiscard]] HeatAxes heatAxesOf(const SweepSettings &sweep,
                                  const std::vector<std::pair<tradeoff::Bytes, int>> &measured);

/// Between neighbouring cells of which the rule picks different hardware; pieces in one line are one.
[[nodiscard]] std::vector<QLineF> ruleBorderOf(const HeatMap &map);

} // namespace breakeven::ui
