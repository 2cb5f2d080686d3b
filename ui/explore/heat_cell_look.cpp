// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_cell_look.h"

#include "ui/widgets/device_mark.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace breakeven::ui {

namespace {

using tradeoff::Hardware;
using State = HeatCell::State;

constexpr double smallestShape = 10; ///< px of a cell's side, below which a square and a hexagon look alike
constexpr double smallestRounded = 12;

QColor mixed(const QColor &ground, const QColor &colour, double share)
{
    const auto channel = [share](int from, int to) { return qRound(from + share * (to - from)); };
    return {channel(ground.red(), colour.red()), channel(ground.green(), colour.green()),
            channel(ground.blue(), colour.blue())};
}

double side(const QRectF &rectangle)
{
    return std::min(rectangle.width(), rectangle.height());
}

QRectF markBox(const QRectF &cell)
{
    const double most = Theme::instance().space(Space::Huge);
    const double length = std::clamp(side(cell) * 0.42, std::min(6.0, side(cell) * 0.7), most);
    QRectF box(0, 0, length, length);
    box.moveCenter(cell.center());
    return box;
}

QPen markPen(const QColor &colour, const QRectF &box)
{
    return {colour, std::max(1.5, side(box) / 9), Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin};
}

void paintShape(QPainter &painter, const QRectF &cell, Hardware hardware, const QColor &colour)
{
    QRectF box = markBox(cell);
    const double pen = std::max(1.5, side(box) / 9);
    // As in paintDeviceMark(): a square looks larger than a hexagon of its width.
    const double inset = hardware == Hardware::Cpu ? box.width() * 0.07 : 0;
    box.adjust(pen / 2 + inset, pen / 2 + inset, -pen / 2 - inset, -pen / 2 - inset);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(deviceShape(hardware, box));
}

void paintDot(QPainter &painter, const QRectF &cell, const QColor &colour)
{
    const double length = std::max(2.0, side(cell) * 0.36);
    QRectF dot(0, 0, length, length);
    dot.moveCenter(cell.center());
    painter.fillRect(dot, colour);
}

void paintHardware(QPainter &painter, const QRectF &cell, const HeatLook &look, HeatMark mark, const QColor &colour)
{
    if (mark == HeatMark::Shape)
        paintShape(painter, cell, look.hardware, colour);
    else if (look.hardware == Hardware::Gpu)
        paintDot(painter, cell, colour);
}

/// "≈" as two waves, so that it is as large as the other marks whatever the font.
QPainterPath waves(const QRectF &box)
{
    QPainterPath path;
    for (const double height : {0.34, 0.66}) {
        const double y = box.top() + box.height() * height;
        const double rise = box.height() * 0.22;
        path.moveTo(box.left(), y + rise / 4);
        path.cubicTo(box.left() + box.width() * 0.33, y - rise * 1.5, box.left() + box.width() * 0.67, y + rise * 1.5,
                     box.right(), y - rise / 4);
    }
    return path;
}

void paintSign(QPainter &painter, const QRectF &cell, State state)
{
    const QRectF box = markBox(cell);
    const Tokens &tokens = Theme::instance().tokens();
    painter.setPen(markPen(state == State::Failed ? tokens.bad : tokens.ink, box));
    painter.setBrush(Qt::NoBrush);
    const double cut = box.width() * 0.12;
    const QRectF cross = box.adjusted(cut, cut, -cut, -cut);
    switch (state) {
    case State::NoClearWinner: painter.drawPath(waves(box)); break;
    case State::Refused:
        painter.drawLine(QPointF(cross.left(), box.center().y()), QPointF(cross.right(), box.center().y()));
        break;
    case State::Failed:
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        break;
    default: break;
    }
}

void paintGround(QPainter &painter, const QRectF &cell, const QColor &fill, const QColor &edge)
{
    if (side(cell) < smallestRounded) {
        if (fill.isValid())
            painter.fillRect(cell, fill);
        if (edge.isValid() && side(cell) >= 4) {
            painter.setPen(edge);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        return;
    }
    const double radius = std::min<double>(Theme::instance().space(Space::Hair), side(cell) * 0.14);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge.isValid() ? cell.adjusted(0.5, 0.5, -0.5, -0.5) : cell, radius, radius);
}

} // namespace

HeatLook lookOf(const HeatCell &cell)
{
    HeatLook look{.state = cell.state, .hardware = Hardware::Cpu, .strength = 0};
    if (cell.state == State::Winner || cell.state == State::OneSided)
        look.hardware = cell.hardware;
    if (cell.state != State::Winner)
        return look;
    const auto above = [&](double step) { return !cell.margin || *cell.margin + 1 > step; };
    look.strength = static_cast<int>(std::ranges::count_if(heatSteps, above));
    return look;
}

QColor heatFill(Hardware hardware, int strength)
{
    constexpr std::array<double, heatStrengths> shares{0.26, 0.44, 0.62, 0.81, 1};
    const Theme &theme = Theme::instance();
    return mixed(theme.tokens().card, theme.hardware(hardware), shares.at(static_cast<std::size_t>(strength)));
}

QColor heatMark(Hardware hardware, int strength)
{
    const QColor fill = heatFill(hardware, strength);
    const Tokens &tokens = Theme::instance().tokens();
    return contrastRatio(tokens.card, fill) >= contrastRatio(tokens.ink, fill) ? tokens.card : tokens.ink;
}

HeatMark heatMarkFor(const QSizeF &cell)
{
    return std::min(cell.width(), cell.height()) < smallestShape ? HeatMark::Dot : HeatMark::Shape;
}

void paintHeatCell(QPainter &painter, const QRectF &rectangle, const HeatLook &look, HeatMark mark)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing, side(rectangle) >= smallestShape);
    switch (look.state) {
    case State::Winner:
        paintGround(painter, rectangle, heatFill(look.hardware, look.strength), {});
        paintHardware(painter, rectangle, look, mark, heatMark(look.hardware, look.strength));
        break;
    case State::OneSided:
        paintGround(painter, rectangle, {}, tokens.outline);
        paintHardware(painter, rectangle, look, mark, theme.hardware(look.hardware));
        break;
    case State::NotMeasured: paintGround(painter, rectangle, {}, tokens.outline); break;
    case State::NoClearWinner:
    case State::Refused:
    case State::Failed:
        paintGround(painter, rectangle, tokens.sunken, tokens.line);
        paintSign(painter, rectangle, look.state);
        break;
    }
}

} // namespace breakeven::ui
