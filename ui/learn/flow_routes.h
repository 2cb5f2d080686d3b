// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace breakeven::ui {

/// Straight pieces with rounded corners; pieces of no length and corners that do not turn are left out.
[[nodiscard]] QPainterPath roundedRoute(const std::vector<QPointF> &corners, double radius);

[[nodiscard]] QPainterPath roundedBox(const QRectF &box, double radius);
[[nodiscard]] QPainterPath diamond(const QRectF &box);
/// Points to the left and the right; each reaches in by `slant`.
[[nodiscard]] QPainterPath hexagon(const QRectF &box, double slant);

} // namespace breakeven::ui
