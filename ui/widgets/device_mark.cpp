// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/device_mark.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

QPainterPath deviceShape(tradeoff::Hardware hardware, const QRectF &rectangle)
{
    QPainterPath path;
    if (hardware == tradeoff::Hardware::Cpu) {
        const double radius = std::min(rectangle.width(), rectangle.height()) * 0.14;
        path.addRoundedRect(rectangle, radius, radius);
        return path;
    }
    // As in a regular hexagon that stands on a side, the slanted ends take half a side of its height's 1.73.
    const double cut = std::min(rectangle.height() * 0.289, rectangle.width() / 2);
    const double middle = rectangle.center().y();
    path.moveTo(rectangle.left(), middle);
    path.lineTo(rectangle.left() + cut, rectangle.top());
    path.lineTo(rectangle.right() - cut, rectangle.top());
    path.lineTo(rectangle.right(), middle);
    path.lineTo(rectangle.right() - cut, rectangle.bottom());
    path.lineTo(rectangle.left() + cut, rectangle.bottom());
    path.closeSubpath();
    return path;
}

void paintDeviceMark(QPainter &painter, const QRectF &rectangle, tradeoff::Hardware hardware, bool filled)
{
    const double side = std::min(rectangle.width(), rectangle.height());
    const double pen = std::max(1.5, side / 8);
    // The square is drawn smaller, so that both marks look equally large.
    const bool isCpu = hardware == tradeoff::Hardware::Cpu;
    QRectF box(0, 0, side * (isCpu ? 0.84 : 1), side * (isCpu ? 0.84 : 0.88));
    box.moveCenter(rectangle.center());
    box.adjust(pen / 2, pen / 2, -pen / 2, -pen / 2);

    const QColor colour = Theme::instance().hardware(hardware);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(deviceShape(hardware, box));
    painter.restore();
}

} // namespace breakeven::ui
