// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QPainterPath>
#include <QWidget>

namespace breakeven::ui {

/// The shape that tells the two apart without colour: a square for the CPU, a hexagon for the GPU; it fills the
/// rectangle.
[[nodiscard]] QPainterPath deviceShape(tradeoff::Hardware hardware, const QRectF &rectangle);

/// Outline (or, where `filled`, all of it) in the hardware's colour of the current theme.
void paintDeviceMark(QPainter &painter, const QRectF &rectangle, tradeoff::Hardware hardware, bool filled = false);

} // namespace breakeven::ui
