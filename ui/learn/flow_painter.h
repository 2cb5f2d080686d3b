// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_layout.h"
#include "ui/learn/flow_picture.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace breakeven::ui {

/// All but the token, in the theme's colours; what lies outside of `dirty` may be left out.
void paintFlow(QPainter &painter, const FlowLayout &layout, const FlowPicture &picture, const QRectF &dirty);
void paintToken(QPainter &painter, const FlowLayout &layout, const FlowPicture &picture, const QPointF &middle);

/// What must be painted anew when one of these changes; lines and their ends included.
[[nodiscard]] QRectF extentOf(const NodeShape &shape);
[[nodiscard]] QRectF extentOf(const EdgeShape &shape);
[[nodiscard]] QRectF extentOfToken(const FlowLayout &layout, const TokenPicture &token, const QPointF &middle);
[[nodiscard]] QRectF extentOfDecision(const FlowLayout &layout);

} // namespace breakeven::ui
