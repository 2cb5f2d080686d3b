// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/style_painting.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollArea>
#include <QVariant>

#include <algorithm>

namespace breakeven::ui::painting {

namespace {

const Tokens &tokens()
{
    return Theme::instance().tokens();
}

double radius()
{
    return Theme::instance().space(Space::Hair) + 2;
}

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QRectF indicatorBox(const QStyleOption &option)
{
    const double side = std::min(option.rect.width(), option.rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    return box;
}

QColor indicatorColour(const QStyleOption &option)
{
    if (!isOn(option, QStyle::State_Enabled)) {
        return option.palette.color(QPalette::Disabled, QPalette::WindowText);
    }
    const bool isSet = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    return isSet || isOn(option, QStyle::State_MouseOver) ? tokens().accent : tokens().outline;
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property("primary").toBool();
}

void panel(QPainter &painter, const QRectF &rectangle, const QColor &fill, const QColor &border, double corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(rectangle.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void button(QPainter &painter, const QStyleOption &option, bool isPrimary, bool isBorderless)
{
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isPressed = isOn(option, QStyle::State_Sunken);
    const bool isHovered = isEnabled && isOn(option, QStyle::State_MouseOver);
    const bool isChecked = isOn(option, QStyle::State_On);
    const bool hasFocus = isOn(option, QStyle::State_HasFocus);
    QRectF box(option.rect);
    if (isPrimary && isEnabled) {
        const QColor fill = isPressed ? tokens().accent.darker(115)
            : isHovered               ? tokens().accent.lighter(110)
                                      : tokens().accent;
        if (hasFocus) {
            // A ring of the fill's own colour needs a gap to be seen.
            paintFocusRing(painter, box);
            box.adjust(3.5, 3.5, -3.5, -3.5);
        }
        panel(painter, box, fill, fill, hasFocus ? radius() - 2 : radius());
        return;
    }
    const QColor fill = isPressed || isChecked || isHovered ? tokens().selection
        : isBorderless                                      ? QColor(Qt::transparent)
        : isPrimary                                         ? tokens().sunken
                                                            : tokens().card;
    const QColor border = isChecked || (isPressed && !isBorderless) ? tokens().accent
        : isBorderless                                              ? QColor(Qt::transparent)
        : isHovered                                                 ? tokens().outline
                                                                    : tokens().line;
    panel(painter, box, fill, border, radius());
    if (hasFocus) {
        paintFocusRing(painter, box);
    }
}

void field(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    panel(painter, option.rect, isEnabled ? tokens().sunken : tokens().ground,
          isEnabled ? tokens().outline : tokens().line, radius());
    if (isOn(option, QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect);
    }
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = indicatorBox(option);
    const QColor colour = indicatorColour(option);
    const bool isSet = isOn(option, QStyle::State_On);
    const bool isPartly = isOn(option, QStyle::State_NoChange);
    panel(painter, box, isSet || isPartly ? colour : tokens().card, colour, box.width() * 0.22);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().onAccent, std::max(1.5, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isSet) {
        painter.drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.32)}));
    } else if (isPartly) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = indicatorBox(option);
    const QColor colour = indicatorColour(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSet = isOn(option, QStyle::State_On);
    painter.setPen(QPen(colour, isSet ? 2 : 1));
    painter.setBrush(tokens().card);
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (isSet) {
        const double inset = box.width() * 0.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void frame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (qobject_cast<const QScrollArea *>(widget) != nullptr) {
        return;
    }
    const bool hasFocus = isOn(option, QStyle::State_HasFocus) || (widget != nullptr && widget->hasFocus());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view != nullptr) {
        // The current cell shows the focus; a view without one shows it itself.
        if (hasFocus && !view->currentIndex().isValid()) {
            paintFocusRing(painter, option.rect);
        }
        return;
    }
    panel(painter, option.rect, Qt::transparent, tokens().line, radius());
    if (hasFocus) {
        paintFocusRing(painter, option.rect);
    }
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, tokens().card);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header == nullptr || header->orientation == Qt::Horizontal) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens().line);
    }
}

void itemBackground(QPainter &painter, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
    if (isOn(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, tokens().selection);
    } else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, tokens().sunken);
    }
}

void arrow(QPainter &painter, const QRectF &rectangle, bool isUp, const QColor &colour)
{
    const double half = std::min(rectangle.width(), rectangle.height()) / 2;
    const double height = half * 0.6 * (isUp ? -1 : 1);
    const QPointF middle = rectangle.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-half, -height / 2), middle + QPointF(0, height / 2), middle + QPointF(half, -height / 2)}));
    painter.restore();
}

} // namespace breakeven::ui::painting
