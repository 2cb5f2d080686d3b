// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map_view.h"

#include "ui/explore/heat_map_accessible.h"
#include "ui/explore/heat_map_painter.h"
#include "ui/explore/heat_map_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

class HeatMapView::Private
{
public:
    using Cell = std::pair<int, int>;

    explicit Private(HeatMapView *theView)
        : view(theView)
    { }

    void layOutAgain()
    {
        layout = layOut(map, view->size());
        view->update();
    }

    void updateCell(const std::optional<Cell> &cell) const
    {
        if (cell)
            view->update(cellRingExtent(layout.cell(cell->first, cell->second)));
    }

    void hover(const std::optional<Cell> &cell)
    {
        if (cell == hovered)
            return;
        updateCell(hovered);
        hovered = cell;
        updateCell(hovered);
        view->setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

    [[nodiscard]] QString spoken(const Cell &cell) const
    {
        return spokenText(map, static_cast<std::size_t>(cell.first), static_cast<std::size_t>(cell.second));
    }

    /// Where a key leads, within the map.
    [[nodiscard]] std::optional<Cell> target(const QKeyEvent &event) const
    {
        const auto [row, column] = *current;
        const int lastRow = static_cast<int>(map.sizes.size()) - 1;
        const int lastColumn = static_cast<int>(map.batches.size()) - 1;
        const bool corner = event.modifiers() & Qt::ControlModifier;
        switch (event.key()) {
        case Qt::Key_Left: return Cell{row, std::max(0, column - 1)};
        case Qt::Key_Right: return Cell{row, std::min(lastColumn, column + 1)};
        case Qt::Key_Up: return Cell{std::min(lastRow, row + 1), column};
        case Qt::Key_Down: return Cell{std::max(0, row - 1), column};
        case Qt::Key_Home: return Cell{corner ? lastRow : row, 0};
        case Qt::Key_End: return Cell{corner ? 0 : row, lastColumn};
        default: return std::nullopt;
        }
    }

    /// The cell of the same workload in another map, else its first one.
    [[nodiscard]] std::optional<Cell> currentIn(const HeatMap &other) const
    {
        if (other.cells.empty())
            return std::nullopt;
        if (!current)
            return Cell{0, 0};
        const auto indexOf = [](const auto &axis, auto value) {
            const auto found = std::ranges::find(axis, value);
            return found == axis.end() ? 0 : static_cast<int>(found - axis.begin());
        };
        return Cell{indexOf(other.sizes, map.sizes[static_cast<std::size_t>(current->first)]),
                    indexOf(other.batches, map.batches[static_cast<std::size_t>(current->second)])};
    }

    void tellCell(QAccessible::Event what) const
    {
        if (!current || !QAccessible::isActive() || !view->hasFocus())
            return;
        QAccessibleEvent event(view, what);
        event.setChild(accessibleIndex(map, current->first, current->second));
        QAccessible::updateAccessibility(&event);
    }

    HeatMapView *view;
    HeatMap map;
    HeatLayout layout;
    std::optional<Cell> current;
    std::optional<Cell> hovered;
    std::optional<Cell> pressed;
};

HeatMapView::HeatMapView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    installHeatMapAccessible();
    setObjectName(QStringLiteral("heat_map"));
    setAccessibleName(tr("Heat map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        d->layOutAgain();
    });
}

HeatMapView::~HeatMapView() = default;

void HeatMapView::setMap(const HeatMap &map)
{
    const bool sameAxes = map.sizes == d->map.sizes && map.batches == d->map.batches;
    const QString before = d->current ? d->spoken(*d->current) : QString();
    d->current = d->currentIn(map);
    d->map = map;
    if (!sameAxes) {
        d->hovered.reset();
        d->pressed.reset();
    }
    setAccessibleName(map.title.isEmpty() ? tr("Heat map") : map.title);
    setAccessibleDescription(map.sentence);
    updateGeometry();
    d->layOutAgain();
    if (!sameAxes && QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent reset(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&reset);
    }
    if (d->current && d->spoken(*d->current) != before)
        d->tellCell(QAccessible::NameChanged);
}

const HeatMap &HeatMapView::map() const
{
    return d->map;
}

std::optional<std::pair<int, int>> HeatMapView::current() const
{
    return d->current;
}

void HeatMapView::setCurrent(int size, int batch)
{
    const bool isThere = size >= 0 && batch >= 0 && size < d->layout.rows && batch < d->layout.columns;
    const std::pair wanted(size, batch);
    if (!isThere || d->current == wanted)
        return;
    d->updateCell(d->current);
    d->current = wanted;
    d->updateCell(d->current);
    d->tellCell(QAccessible::Focus);
}

void HeatMapView::choose(int size, int batch)
{
    setCurrent(size, batch);
    if (d->current == std::pair(size, batch))
        Q_EMIT cellChosen(d->map.sizes[static_cast<std::size_t>(size)],
                          d->map.batches[static_cast<std::size_t>(batch)]);
}

QRect HeatMapView::cellRectangle(int size, int batch) const
{
    return d->layout.cell(size, batch);
}

QSize HeatMapView::sizeHint() const
{
    const int wide = std::max(heatMapMinimumWidth(d->map), Theme::instance().space(Space::Huge) * 16);
    return {wide, heatMapHeight(d->map, wide, true)};
}

QSize HeatMapView::minimumSizeHint() const
{
    // The legend takes more lines the narrower it is.
    const int narrow = heatMapMinimumWidth(d->map);
    return {narrow, heatMapHeight(d->map, std::max(narrow, width()), false)};
}

bool HeatMapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = d->layout.cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), wrappedToolTip(d->spoken(*cell)), this,
                               cellRectangle(cell->first, cell->second));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HeatMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::instance().tokens();
    painter.fillRect(event->rect(), tokens.card);
    paintHeatMap(painter, d->map, d->layout, event->rect());
    if (d->hovered)
        paintCellRing(painter, cellRectangle(d->hovered->first, d->hovered->second), tokens.outline);
    if (d->current && hasFocus())
        paintCellRing(painter, cellRectangle(d->current->first, d->current->second), tokens.accent);
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    d->layOutAgain();
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    if (!d->current) {
        event->ignore();
        return;
    }
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (chooses) {
        if (!event->isAutoRepeat())
            choose(d->current->first, d->current->second);
    } else if (const auto target = d->target(*event)) {
        setCurrent(target->first, target->second);
    } else {
        event->ignore();
    }
}

void HeatMapView::mousePressEvent(QMouseEvent *event)
{
    d->pressed = event->button() == Qt::LeftButton ? d->layout.cellAt(event->position()) : std::nullopt;
}

void HeatMapView::mouseMoveEvent(QMouseEvent *event)
{
    d->hover(d->layout.cellAt(event->position()));
}

void HeatMapView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(d->pressed, std::nullopt);
    const auto cell = d->layout.cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell && cell == pressed)
        choose(cell->first, cell->second);
}

void HeatMapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->hover(std::nullopt);
}

} // namespace breakeven::ui
