// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map_painter.h"

#include "ui/widgets/theme.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <map>
#include <tuple>

namespace breakeven::ui {

namespace {

constexpr std::size_t manyCells = 300;

/// Each cell's picture painted once: thousands of rounded, smoothed shapes take longer than a frame.
class HeatStamps
{
public:
    HeatStamps(double pixelRatio, HeatMark mark)
        : m_pixelRatio(pixelRatio)
        , m_mark(mark)
    { }

    [[nodiscard]] const QPixmap &of(const HeatLook &look, const QSize &size)
    {
        QPixmap &stamp = m_stamps[{look, size.width(), size.height()}];
        if (stamp.isNull()) {
            stamp = QPixmap((QSizeF(size) * m_pixelRatio).toSize());
            stamp.setDevicePixelRatio(m_pixelRatio);
            stamp.fill(Theme::instance().tokens().card);
            QPainter painter(&stamp);
            paintHeatCell(painter, QRectF(QPointF(), size), look, m_mark);
        }
        return stamp;
    }

private:
    double m_pixelRatio;
    HeatMark m_mark;
    std::map<std::tuple<HeatLook, int, int>, QPixmap> m_stamps;
};

void paintCells(QPainter &painter, const HeatMap &map, const HeatLayout &layout, const QRect &dirty, HeatMark mark)
{
    // On paper and in an SVG file cells stay shapes.
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    const bool stamped = isRaster && map.cells.size() > manyCells;
    HeatStamps stamps(painter.device()->devicePixelRatioF(), mark);
    for (int row = 0; row < layout.rows; ++row) {
        for (int column = 0; column < layout.columns; ++column) {
            const QRect place = layout.cell(row, column);
            if (!place.intersects(dirty))
                continue;
            const HeatLook look = lookOf(map.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
            if (stamped)
                painter.drawPixmap(place.topLeft(), stamps.of(look, place.size()));
            else
                paintHeatCell(painter, place, look, mark);
        }
    }
}

void paintLabel(QPainter &painter, const HeatLayout::Label &label)
{
    painter.drawText(label.place, static_cast<int>(label.alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     label.text);
}

void paintRule(QPainter &painter, const HeatMap &map, const HeatLayout &layout)
{
    for (const QLineF &line : map.ruleBorder)
        paintRuleLine(painter, {layout.border(line.p1()), layout.border(line.p2())});
    if (!layout.ruleLabel)
        return;
    const Theme &theme = Theme::instance();
    if (layout.ruleLabelOnCells) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tokens().card);
        const double radius = layout.ruleLabel->place.height() / 2;
        painter.drawRoundedRect(layout.ruleLabel->place, radius, radius);
    }
    painter.setPen(theme.tokens().ink);
    paintLabel(painter, *layout.ruleLabel);
}

} // namespace

void paintHeatMap(QPainter &painter, const HeatMap &map, const HeatLayout &layout, const QRect &dirty)
{
    if (layout.rows == 0 || layout.columns == 0)
        return;
    painter.setFont(heatMapFont());
    painter.setPen(Theme::instance().tokens().dim);
    for (const HeatLayout::Label &label : layout.labels) {
        if (label.place.toAlignedRect().intersects(dirty))
            paintLabel(painter, label);
    }
    const HeatMark mark = heatMarkFor(layout.cell(0, 0).size());
    paintCells(painter, map, layout, dirty, mark);
    paintRule(painter, map, layout);
    if (dirty.bottom() >= layout.legendCorner.y())
        paintLegend(painter, layout.legend, layout.legendCorner, mark);
}

void paintCellRing(QPainter &painter, const QRect &cell, const QColor &colour)
{
    const double radius = std::min<double>(Theme::instance().space(Space::Hair), cell.height() / 4.0);
    const QRectF outer = QRectF(cell).adjusted(-2, -2, 2, 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().tokens().card, 4));
    painter.drawRoundedRect(outer, radius, radius);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(outer.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
}

QRect cellRingExtent(const QRect &cell)
{
    return cell.adjusted(-5, -5, 5, 5);
}

} // namespace breakeven::ui
