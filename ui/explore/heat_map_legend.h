// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_cell_look.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QString>

#include <vector>

namespace breakeven::ui {

/// One mark, or two beside each other, and what they mean.
struct HeatLegendItem {
    std::vector<HeatLook> looks;
    bool isRule = false; ///< a dashed line in the marks' place
    QString text;
    QRectF place; ///< from the legend's upper left corner
};

/// Of what there is in the map, in the order in which it is read.
[[nodiscard]] std::vector<HeatLegendItem> legendOf(const HeatMap &map);
/// Puts the items in lines of that width; the height that they take.
double layOutLegend(std::vector<HeatLegendItem> &items, double width, const QFontMetricsF &metrics);
[[nodiscard]] double legendItemWidth(const HeatLegendItem &item, const QFontMetricsF &metrics);

void paintLegend(QPainter &painter, const std::vector<HeatLegendItem> &items, const QPointF &corner, HeatMark mark);
/// The rule's dashes, on whatever is below them.
void paintRuleLine(QPainter &painter, const QLineF &line);

} // namespace breakeven::ui
