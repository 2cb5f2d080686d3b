// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_map.h"

#include <QColor>
#include <QRectF>

#include <array>
#include <compare>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The runner-up's score over the best one's, up to which a winner is drawn in the paler strengths; beyond, in the
/// last one.
inline constexpr std::array heatSteps{1.1, 1.5, 2.0, 5.0};
inline constexpr int heatStrengths = static_cast<int>(heatSteps.size()) + 1;

/// All that a cell's picture depends on.
struct HeatLook {
    HeatCell::State state = HeatCell::State::NotMeasured;
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu;
    int strength = 0; ///< of a winner, to heatStrengths - 1

    friend auto operator<=>(const HeatLook &, const HeatLook &) = default;
};
[[nodiscard]] HeatLook lookOf(const HeatCell &cell);

/// In the current theme.
[[nodiscard]] QColor heatFill(tradeoff::Hardware hardware, int strength);
[[nodiscard]] QColor heatMark(tradeoff::Hardware hardware, int strength); ///< on that fill

enum class HeatMark {
    Shape, ///< square and hexagon
    Dot, ///< on cells too small for shapes: a dot for the GPU, none for the CPU
};
[[nodiscard]] HeatMark heatMarkFor(const QSizeF &cell);

void paintHeatCell(QPainter &painter, const QRectF &rectangle, const HeatLook &look, HeatMark mark);

} // namespace breakeven::ui
