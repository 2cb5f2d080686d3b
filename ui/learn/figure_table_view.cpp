// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/figure_table_view.h"

#include "ui/learn/figure_table_header.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace breakeven::ui {

namespace {

/// Rows seen at once; with more of them the table scrolls.
constexpr int mostRows = 12;
/// In pixels, whatever the type: the narrowest window has 900.
constexpr int widestMinimum = 780;

} // namespace

FigureTableView::FigureTableView(FigureTableModel &model, FigureTableDelegate::Steps steps, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_steps(steps)
    , m_columns(new FigureTableHeader(Qt::Horizontal, this))
    , m_rows(new FigureTableHeader(Qt::Vertical, this))
    , m_cells(new FigureTableDelegate(steps, this))
{
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    m_rows->setVisible(steps == FigureTableDelegate::Steps::AreColumns);
    m_rows->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->setSectionsClickable(false);
    setModel(&model);
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCornerWidget(new QWidget(this));
    offerCopy(*this, [&model] { return model.plainTable(); });

    connect(this, &QTableView::clicked, this, &FigureTableView::chosen);
    connect(m_columns, &QHeaderView::sectionResized, this, [this] { m_resizedByHand = m_resizedByHand || !m_fitting; });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    connect(&model, &FigureTableModel::widestTextsChanged, this, &FigureTableView::refit);
    // The model tells this once, after all the cells that changed.
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &FigureTableView::followCurrentStep);
    connect(&Theme::instance(), &Theme::changed, this, &FigureTableView::restyle);
    restyle();
}

int FigureTableView::heightOfRows(int count) const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return m_columns->sizeHint().height() + count * FigureTableDelegate::rowHeight(m_steps) + bar;
}

int FigureTableView::widthNeeded(Fit fit) const
{
    const std::vector<int> &widths = columnWidths(fit);
    const int rows = m_steps == FigureTableDelegate::Steps::AreColumns ? m_rows->sizeHint().width() : 0;
    return std::accumulate(widths.begin(), widths.end(), rows);
}

const std::vector<int> &FigureTableView::columnWidths(Fit fit) const
{
    std::vector<int> &widths = m_widths[static_cast<std::size_t>(fit)];
    const int count = m_model.columnCount();
    if (static_cast<int>(widths.size()) == count)
        return widths;
    widths.clear();
    for (int column = 0; column < count; ++column)
        widths.push_back(columnWidthNeeded(column, fit));
    return widths;
}

QSize FigureTableView::sizeHint() const
{
    return {widthNeeded(Fit::Roomy), heightOfRows(std::min(mostRows, m_model.rowCount()))};
}

/// Not to be scrolled sideways, unless that asked for more than a narrow window has.
QSize FigureTableView::minimumSizeHint() const
{
    return {std::min(widthNeeded(Fit::Stacked), widestMinimum), sizeHint().height()};
}

void FigureTableView::refit()
{
    m_widths = {};
    fitColumns();
    const QSize hint = sizeHint();
    const QSize least = minimumSizeHint();
    if (std::exchange(m_hint, hint) != hint || std::exchange(m_leastHint, least) != least)
        updateGeometry();
}

void FigureTableView::restyle()
{
    m_widths = {};
    const Theme &theme = Theme::instance();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme.tokens().card);
    palette.setColor(QPalette::Text, theme.tokens().ink);
    setPalette(palette);
    setFont(theme.font(TypeSize::Body));
    m_rows->setDefaultSectionSize(FigureTableDelegate::rowHeight(m_steps));
    m_columns->setStacked(m_fit == Fit::Stacked);
    m_resizedByHand = false;
    fitColumns();
    updateGeometry();
    viewport()->update();
}

FigureTableView::Fit FigureTableView::fitFor(int width) const
{
    // A column's title "step 3" would stack without need: those columns are as wide as their figures.
    if (widthNeeded(Fit::Roomy) <= width || m_steps == FigureTableDelegate::Steps::AreColumns)
        return Fit::Roomy;
    return widthNeeded(Fit::Compact) <= width ? Fit::Compact : Fit::Stacked;
}

FigureTableDelegate::Room FigureTableView::roomOf(Fit fit)
{
    switch (fit) {
    case Fit::Roomy: return FigureTableDelegate::Room::Ample;
    case Fit::Compact: return FigureTableDelegate::Room::Compact;
    case Fit::Stacked: break;
    }
    return FigureTableDelegate::Room::Tight;
}

int FigureTableView::columnWidthNeeded(int column, Fit fit) const
{
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool rows = m_steps == FigureTableDelegate::Steps::AreRows;
    int needed = FigureTableHeader::widthOf(title, rows && fit == Fit::Stacked);
    const TableCell::Kind kind = m_model.rowCount() > 0 && m_steps == FigureTableDelegate::Steps::AreRows
        ? m_model.cellAt(m_model.index(0, column)).kind
        : TableCell::Kind::Figure;
    for (const QString &text : m_model.widestTexts(column))
        needed = std::max(needed, FigureTableDelegate::widthOf(kind, text, roomOf(fit)));
    return needed;
}

/// Each column gets what it needs; what is left over is shared out.
void FigureTableView::fitColumns()
{
    const int count = m_model.columnCount();
    if (m_resizedByHand || count == 0)
        return;
    const int rows = m_steps == FigureTableDelegate::Steps::AreColumns ? m_rows->sizeHint().width() : 0;
    const Fit fit = fitFor(viewport()->width() + rows);
    if (std::exchange(m_fit, fit) != fit) {
        m_columns->setStacked(fit == Fit::Stacked);
        m_cells->setRoom(roomOf(fit));
        updateGeometry();
    }
    const std::vector<int> &widths = columnWidths(fit);
    const int spare = std::max(0, viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0));
    // The number of a step needs no more than it has.
    const int first = m_steps == FigureTableDelegate::Steps::AreRows ? 1 : 0;
    const int sharers = std::max(1, count - first);
    m_fitting = true;
    for (int column = 0; column < count; ++column) {
        // The first ones take the remainder, so that the last one ends at the edge.
        const int share = column < first ? 0 : spare / sharers + (column - first < spare % sharers ? 1 : 0);
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + share);
    }
    m_fitting = false;
}

void FigureTableView::followCurrentStep()
{
    const bool rows = m_steps == FigureTableDelegate::Steps::AreRows;
    const int count = rows ? m_model.rowCount() : m_model.columnCount();
    for (int i = 0; i < count; ++i) {
        const QModelIndex index = rows ? m_model.index(i, 0) : m_model.index(0, i);
        if (m_model.cellAt(index).time != TableCell::Time::Current)
            continue;
        if (rows) {
            const int keep = horizontalScrollBar()->value();
            scrollTo(index);
            horizontalScrollBar()->setValue(keep);
        } else {
            scrollTo(index);
        }
        return;
    }
}

bool FigureTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), wrappedToolTip(index.data(Qt::ToolTipRole).toString()), viewport(),
                           visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void FigureTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTableView::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (press && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace breakeven::ui
