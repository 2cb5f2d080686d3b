// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_map_legend.h"

#include <QFont>
#include <QRect>
#include <QSizeF>

#include <optional>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// Where everything of a heat map stands, in pixels.
struct HeatLayout {
    struct Label {
        QRectF place;
        Qt::Alignment alignment;
        QString text;
    };
    int rows = 0;
    int columns = 0;
    QRectF grid;
    int gap = 0; ///< between cells
    std::vector<Label> labels; ///< of both axes; those that would overlap are left out
    std::optional<Label> ruleLabel; ///< where there is room for it
    bool ruleLabelOnCells = false; ///< needs a ground of its own
    std::vector<HeatLegendItem> legend;
    QPointF legendCorner;
    double height = 0; ///< of all of it

    /// Row of sizes, from below, and column of batches.
    [[nodiscard]] QRect cell(int row, int column) const;
    [[nodiscard]] std::optional<std::pair<int, int>> cellAt(const QPointF &position) const;
    /// A point in cells, as in HeatMap::ruleBorder: in the middle of the gap between cells.
    [[nodiscard]] QPointF border(const QPointF &inCells) const;
};

[[nodiscard]] QFont heatMapFont();
[[nodiscard]] HeatLayout layOut(const HeatMap &map, const QSizeF &room);
[[nodiscard]] int heatMapMinimumWidth(const HeatMap &map);
/// At that width; `comfortable` is a height at which cells are easily told apart.
[[nodiscard]] int heatMapHeight(const HeatMap &map, double width, bool comfortable);

} // namespace breakeven::ui
