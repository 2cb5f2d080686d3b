// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/transport_icons.h"

#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace breakeven::ui {

namespace {

// In a square of 16 units.
void addTriangle(QPainterPath &path, double base, double tip)
{
    path.addPolygon(QPolygonF({{base, 3}, {tip, 8}, {base, 13}}));
    path.closeSubpath();
}

QPainterPath pathOf(TransportIcon which)
{
    QPainterPath path;
    switch (which) {
    case TransportIcon::First:
        path.addRect(2.5, 3, 2, 10);
        addTriangle(path, 13.5, 5.5);
        break;
    case TransportIcon::Back: addTriangle(path, 12, 4); break;
    case TransportIcon::Play: addTriangle(path, 4.5, 13.5); break;
    case TransportIcon::Pause:
        path.addRect(4, 3, 2.75, 10);
        path.addRect(9.25, 3, 2.75, 10);
        break;
    case TransportIcon::Next: addTriangle(path, 4, 12); break;
    case TransportIcon::Last:
        addTriangle(path, 2.5, 10.5);
        path.addRect(11.5, 3, 2, 10);
        break;
    }
    return path;
}

class TransportIconEngine final : public QIconEngine
{
public:
    explicit TransportIconEngine(TransportIcon which)
        : m_which(which)
    { }

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = Theme::instance().tokens();
        const QColor colour = mode == QIcon::Disabled
            ? QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText)
            : mode == QIcon::Selected ? tokens.onAccent
                                      : tokens.ink;
        const double side = std::min(rectangle.width(), rectangle.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rectangle).center() - QPointF(side / 2, side / 2));
        painter->scale(side / 16, side / 16);
        painter->setPen(QPen(colour, 0.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(colour);
        painter->drawPath(pathOf(m_which));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TransportIconEngine(m_which); }

private:
    TransportIcon m_which;
};

} // namespace

QIcon transportIcon(TransportIcon which)
{
    return QIcon(new TransportIconEngine(which));
}

} // namespace breakeven::ui
