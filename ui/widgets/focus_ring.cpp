// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/focus_ring.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

void paintFocusRing(QPainter &painter, const QRectF &rectangle)
{
    const Theme &theme = Theme::instance();
    const double radius = std::min<double>(theme.space(Space::Hair) + 2, rectangle.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rectangle.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace breakeven::ui
