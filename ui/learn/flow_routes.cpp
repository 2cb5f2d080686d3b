// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_routes.h"

#include <QLineF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

bool turns(const QPointF &from, const QPointF &over, const QPointF &to)
{
    const QPointF in = over - from;
    const QPointF out = to - over;
    return std::abs(in.x() * out.y() - in.y() * out.x()) > 1e-6;
}

QPainterPath polygon(const QPolygonF &corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath roundedRoute(const std::vector<QPointF> &corners, double radius)
{
    std::vector<QPointF> points;
    for (const QPointF &corner : corners) {
        if (!points.empty() && QLineF(points.back(), corner).length() < 0.01)
            continue;
        if (points.size() > 1 && !turns(points[points.size() - 2], points.back(), corner))
            points.back() = corner;
        else
            points.push_back(corner);
    }
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QLineF back(points[i], points[i - 1]);
        const QLineF on(points[i], points[i + 1]);
        const double reach = std::min({radius, back.length() / 2, on.length() / 2});
        path.lineTo(back.pointAt(reach / back.length()));
        path.quadTo(points[i], on.pointAt(reach / on.length()));
    }
    path.lineTo(points.back());
    return path;
}

QPainterPath roundedBox(const QRectF &box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

QPainterPath diamond(const QRectF &box)
{
    const QPointF middle = box.center();
    return polygon(
        {{middle.x(), box.top()}, {box.right(), middle.y()}, {middle.x(), box.bottom()}, {box.left(), middle.y()}});
}

QPainterPath hexagon(const QRectF &box, double slant)
{
    const double middle = box.center().y();
    return polygon({{box.left() + slant, box.top()},
                    {box.right() - slant, box.top()},
                    {box.right(), middle},
                    {box.right() - slant, box.bottom()},
                    {box.left() + slant, box.bottom()},
                    {box.left(), middle}});
}

} // namespace breakeven::ui
