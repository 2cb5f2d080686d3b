// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map_layout.h"

#include "ui/explore/heat_map_text.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

class LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::HeatMap)
};

constexpr double ringRoom = 4; ///< of the focus ring, which stands outside of its cell
constexpr double widestCell = 2.2; ///< of its height
constexpr double tallestCell = 1.2; ///< of its width

/// What surrounds the grid, whatever the grid's size.
struct Frame {
    QFontMetricsF metrics{heatMapFont()};
    double left = 0;
    double top = 0;
    double bottom = 0; ///< of the batches' labels
    double right = ringRoom;
};

bool reachesTop(const HeatMap &map, const QLineF &line)
{
    return line.dx() == 0 && std::max(line.y1(), line.y2()) == static_cast<double>(map.sizes.size());
}

QString batchWord()
{
    return LayoutText::tr("batch");
}

Frame frameOf(const HeatMap &map)
{
    const Theme &theme = Theme::instance();
    Frame frame;
    double widest = frame.metrics.horizontalAdvance(batchWord());
    for (const tradeoff::Bytes size : map.sizes)
        widest = std::max(widest, frame.metrics.horizontalAdvance(sizeText(size)));
    frame.left = std::ceil(widest) + 1 + theme.space(Space::Small);
    const bool labelAbove = std::ranges::any_of(map.ruleBorder, [&](const QLineF &l) { return reachesTop(map, l); });
    frame.top = labelAbove ? std::ceil(frame.metrics.height()) + 2 : ringRoom;
    frame.bottom = std::ceil(frame.metrics.height()) + theme.space(Space::Hair);
    return frame;
}

double leastGrid(std::size_t cells)
{
    return static_cast<double>(std::clamp<std::size_t>(cells, 1, 12)) * 18;
}

int gapFor(double pitch)
{
    return pitch < 5 ? 0 : pitch < 14 ? 1 : pitch < 24 ? 2 : 3;
}

double edge(double extent, int cells, int index)
{
    return std::round(extent * index / std::max(1, cells));
}

/// Every row's, or every second one's and so on, from the smallest size on.
void addSizeLabels(HeatLayout &layout, const HeatMap &map, const Frame &frame)
{
    const double pitch = layout.grid.height() / layout.rows;
    const int step = std::max(1, static_cast<int>(std::ceil(frame.metrics.height() / pitch)));
    for (int row = 0; row < layout.rows; row += step) {
        const QRectF cell = layout.cell(row, 0);
        QRectF place(0, 0, frame.left - Theme::instance().space(Space::Small), frame.metrics.height());
        place.moveCenter({place.center().x(), cell.center().y()});
        layout.labels.push_back({place, Qt::AlignRight, sizeText(map.sizes[static_cast<std::size_t>(row)])});
    }
}

void addBatchLabels(HeatLayout &layout, const HeatMap &map, const Frame &frame)
{
    const Theme &theme = Theme::instance();
    const double pitch = layout.grid.width() / layout.columns;
    const double top = layout.grid.bottom() + theme.space(Space::Hair);
    const double height = frame.metrics.height();
    std::vector<QString> texts;
    double widest = 0;
    for (const int batch : map.batches) {
        texts.push_back(QLocale().toString(batch));
        widest = std::max(widest, frame.metrics.horizontalAdvance(texts.back()));
    }
    const int step = std::max(1, static_cast<int>(std::ceil((widest + theme.space(Space::Hair)) / pitch)));
    layout.labels.push_back({{0, top, frame.left - theme.space(Space::Small), height}, Qt::AlignRight, batchWord()});
    for (int column = 0; column < layout.columns; column += step) {
        const QString &text = texts[static_cast<std::size_t>(column)];
        QRectF place(0, top, frame.metrics.horizontalAdvance(text) + 2, height);
        place.moveCenter({QRectF(layout.cell(0, column)).center().x(), place.center().y()});
        layout.labels.push_back({place, Qt::AlignHCenter, text});
    }
}

void keepWithin(QRectF &place, double width)
{
    place.moveLeft(std::max(0.0, std::min(place.left(), width - place.width())));
}

/// Above the grid where the border ends there; else upon its longest piece, where cells are large enough for that.
void addRuleLabel(HeatLayout &layout, const HeatMap &map, const Frame &frame, double width)
{
    if (map.ruleBorder.empty())
        return;
    const QString text = ruleName(map);
    QRectF place(0, 0, frame.metrics.horizontalAdvance(text) + Theme::instance().space(Space::Small),
                 frame.metrics.height());
    const auto above = std::ranges::find_if(map.ruleBorder, [&](const QLineF &line) { return reachesTop(map, line); });
    if (above != map.ruleBorder.end()) {
        place.moveCenter(layout.border({above->x1(), static_cast<double>(map.sizes.size())}));
        place.moveBottom(layout.grid.top() - 2);
        keepWithin(place, width);
        layout.ruleLabel = HeatLayout::Label{place, Qt::AlignCenter, text};
        return;
    }
    const QRectF cell = layout.cell(0, 0);
    if (std::min(cell.width(), cell.height()) < frame.metrics.height() * 1.6)
        return;
    const auto longest = std::ranges::max_element(map.ruleBorder, {}, &QLineF::length);
    place.moveCenter(layout.border(longest->center()));
    keepWithin(place, width);
    layout.ruleLabel = HeatLayout::Label{place, Qt::AlignCenter, text};
    layout.ruleLabelOnCells = true;
}

} // namespace

QRect HeatLayout::cell(int row, int column) const
{
    const double left = grid.left() + edge(grid.width(), columns, column);
    const double right = grid.left() + edge(grid.width(), columns, column + 1);
    const double top = grid.top() + edge(grid.height(), rows, rows - 1 - row);
    const double bottom = grid.top() + edge(grid.height(), rows, rows - row);
    return QRectF(left, top, std::max(1.0, right - left - gap), std::max(1.0, bottom - top - gap)).toRect();
}

std::optional<std::pair<int, int>> HeatLayout::cellAt(const QPointF &position) const
{
    if (!grid.contains(position) || rows == 0 || columns == 0)
        return std::nullopt;
    const auto index = [](double share, int count) {
        return std::clamp(static_cast<int>(share * count), 0, count - 1);
    };
    const int column = index((position.x() - grid.left()) / grid.width(), columns);
    const int fromAbove = index((position.y() - grid.top()) / grid.height(), rows);
    return std::pair(rows - 1 - fromAbove, column);
}

QPointF HeatLayout::border(const QPointF &inCells) const
{
    const double x = grid.left() + edge(grid.width(), columns, static_cast<int>(inCells.x()));
    const double y = grid.top() + edge(grid.height(), rows, rows - static_cast<int>(inCells.y()));
    return QPointF(x, y) - QPointF(gap, gap) / 2;
}

QFont heatMapFont()
{
    return Theme::instance().figureFont(TypeSize::Small);
}

HeatLayout layOut(const HeatMap &map, const QSizeF &room)
{
    HeatLayout layout;
    if (map.cells.empty())
        return layout;
    const Frame frame = frameOf(map);
    layout.rows = static_cast<int>(map.sizes.size());
    layout.columns = static_cast<int>(map.batches.size());
    layout.legend = legendOf(map);
    const double legendHeight = layOutLegend(layout.legend, room.width(), frame.metrics);
    const double beforeLegend = Theme::instance().space(Space::Small);
    double pitchX = std::max(1.0, room.width() - frame.left - frame.right) / layout.columns;
    double pitchY = std::max(1.0, room.height() - frame.top - frame.bottom - beforeLegend - legendHeight) / layout.rows;
    pitchX = std::min(pitchX, std::max(pitchY * widestCell, 3.0));
    pitchY = std::min(pitchY, std::max(pitchX * tallestCell, 3.0));
    layout.gap = gapFor(std::min(pitchX, pitchY));
    layout.grid = QRectF(frame.left, frame.top, std::floor(pitchX * layout.columns), std::floor(pitchY * layout.rows));
    addSizeLabels(layout, map, frame);
    addBatchLabels(layout, map, frame);
    addRuleLabel(layout, map, frame, room.width());
    layout.legendCorner = {0, layout.grid.bottom() + frame.bottom + beforeLegend};
    layout.height = layout.legendCorner.y() + legendHeight;
    return layout;
}

int heatMapMinimumWidth(const HeatMap &map)
{
    const Frame frame = frameOf(map);
    double width = frame.left + leastGrid(map.batches.size()) + frame.right;
    for (const HeatLegendItem &item : legendOf(map))
        width = std::max(width, legendItemWidth(item, frame.metrics));
    return static_cast<int>(std::ceil(width));
}

int heatMapHeight(const HeatMap &map, double width, bool comfortable)
{
    const Frame frame = frameOf(map);
    std::vector<HeatLegendItem> legend = legendOf(map);
    const double legendHeight = layOutLegend(legend, width, frame.metrics);
    const auto rows = static_cast<double>(std::clamp<std::size_t>(map.sizes.size(), 1, 8));
    const double comfort = rows * std::max(18.0, frame.metrics.height() * 2.4);
    const double grid = comfortable ? std::max(comfort, leastGrid(map.sizes.size())) : leastGrid(map.sizes.size());
    return static_cast<int>(
        std::ceil(frame.top + grid + frame.bottom + Theme::instance().space(Space::Small) + legendHeight));
}

} // namespace breakeven::ui
