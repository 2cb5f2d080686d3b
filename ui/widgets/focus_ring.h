// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The one mark of the keyboard's focus: 2 px in the accent, just within the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rectangle);

} // namespace breakeven::ui
