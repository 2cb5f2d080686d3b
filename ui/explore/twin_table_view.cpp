// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/twin_table_view.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace breakeven::ui {

namespace {

// Rows by which the widths of columns are judged; all of 5,000 would take a while.
constexpr int judgedRows = 200;

/// What is not there comes last, whichever way the column is sorted.
class TwinOrder final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool leftIsThere = left.data(sortRole()).isValid();
        const bool rightIsThere = right.data(sortRole()).isValid();
        if (leftIsThere != rightIsThere)
            return leftIsThere == (sortOrder() == Qt::AscendingOrder);
        return leftIsThere && QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace

TwinTableView::TwinTableView(QWidget *parent)
    : QTableView(parent)
    , m_model(new TwinTableModel(this))
    , m_sorted(new TwinOrder(this))
{
    m_sorted->setSortRole(Qt::UserRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(judgedRows);
    setSortingEnabled(true);
    verticalHeader()->hide();
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    // Between the scroll bars the card goes on.
    setCornerWidget(new QWidget(this));
    setAccessibleDescription(tr("Enter sorts by the column of the current cell. Control and C copies the table."));
    offerCopy(*this, [this] { return shownTable(); });
}

void TwinTableView::setTable(const TwinTable &table)
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QModelIndex before = currentIndex();
    const auto titles = [](const TwinTable &of) {
        QStringList all;
        for (const TwinColumn &column : of.columns)
            all.append(column.title);
        return all;
    };
    const bool sameColumns = titles(table) == titles(m_model->table());
    if (!sameColumns) {
        m_fitted = false;
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_model->setTable(table);
    setAccessibleName(table.title);
    if (isVisible())
        fitColumns();
    if (!sameColumns)
        return;
    if (before.isValid() && before.row() < m_sorted->rowCount())
        selectionModel()->setCurrentIndex(m_sorted->index(before.row(), before.column()),
                                          QItemSelectionModel::ClearAndSelect);
    horizontalScrollBar()->setValue(scrolled.x());
    verticalScrollBar()->setValue(scrolled.y());
}

PlainTable TwinTableView::shownTable() const
{
    const PlainTable all = plainTableOf(m_model->table());
    PlainTable shown{.header = all.header, .rows = {}};
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        shown.rows.append(all.rows.at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    return shown;
}

void TwinTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
    if (!currentIndex().isValid() && m_sorted->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_sorted->index(0, 0), QItemSelectionModel::NoUpdate);
}

void TwinTableView::fitColumns()
{
    if (m_fitted || m_sorted->rowCount() == 0)
        return;
    m_fitted = true;
    // Room for the mark of the sorted column; a text as long as a file's name may be does not push the figures away.
    const int more = Theme::instance().space(Space::Large);
    const int most = 12 * Theme::instance().space(Space::Huge);
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        const int needed = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + more;
        setColumnWidth(column, std::min(needed, most));
    }
}

void TwinTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const int column = currentIndex().column();
    const bool again = horizontalHeader()->sortIndicatorSection() == column
        && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace breakeven::ui
