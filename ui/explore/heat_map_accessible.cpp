// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map_accessible.h"

#include "ui/explore/heat_map_text.h"
#include "ui/explore/heat_map_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>
#include <QPointer>

#include <map>
#include <utility>

namespace breakeven::ui {

namespace {

int columnsOf(const HeatMapView &view)
{
    return static_cast<int>(view.map().batches.size());
}

int rowsOf(const HeatMapView &view)
{
    return static_cast<int>(view.map().sizes.size());
}

class AccessibleHeatCell final
    : public QAccessibleInterface
    , public QAccessibleTableCellInterface
    , public QAccessibleActionInterface
{
public:
    AccessibleHeatCell(HeatMapView *view, int index)
        : m_view(view)
        , m_index(index)
    { }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_index < static_cast<int>(m_view->map().cells.size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->cellRectangle(size(), columnIndex());
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return spokenText(m_view->map(), static_cast<std::size_t>(size()), static_cast<std::size_t>(columnIndex()));
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->current() == std::pair(size(), columnIndex());
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return isValid() ? m_index % columnsOf(*m_view) : -1; }
    [[nodiscard]] int rowIndex() const override { return isValid() ? m_index / columnsOf(*m_view) : -1; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            m_view->choose(size(), columnIndex());
        else if (action == setFocusAction())
            m_view->setCurrent(size(), columnIndex());
    }

private:
    [[nodiscard]] int size() const { return rowsOf(*m_view) - 1 - rowIndex(); }

    QPointer<HeatMapView> m_view;
    int m_index;
};

class AccessibleHeatMap final
    : public QAccessibleWidget
    , public QAccessibleTableInterface
{
public:
    explicit AccessibleHeatMap(HeatMapView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    { }
    ~AccessibleHeatMap() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->map().cells.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_cells.find(index); known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        auto *cell = new AccessibleHeatCell(view(), index);
        m_cells.emplace(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint position = view()->mapFromGlobal(QPoint(x, y));
        for (int size = 0; size < rowsOf(*view()); ++size) {
            for (int batch = 0; batch < columnsOf(*view()); ++batch) {
                if (view()->cellRectangle(size, batch).contains(position))
                    return child(accessibleIndex(view()->map(), size, batch));
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto current = view()->current();
        if (!view()->hasFocus() || !current)
            return nullptr;
        return child(accessibleIndex(view()->map(), current->first, current->second));
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] int columnCount() const override { return columnsOf(*view()); }
    [[nodiscard]] int rowCount() const override { return rowsOf(*view()); }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return isThere ? child(row * columnCount() + column) : nullptr;
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        const bool isThere = column >= 0 && column < columnCount();
        return isThere ? HeatMapView::tr("batch %1")
                             .arg(QLocale().toString(view()->map().batches[static_cast<std::size_t>(column)]))
                       : QString();
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        const bool isThere = row >= 0 && row < rowCount();
        return isThere ? sizeText(view()->map().sizes[static_cast<std::size_t>(rowCount() - 1 - row)]) : QString();
    }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

    // Nothing in it can be selected: the cursor is the focus.
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }

private:
    [[nodiscard]] HeatMapView *view() const { return static_cast<HeatMapView *>(object()); }
    void forget()
    {
        for (const auto &[index, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    mutable std::map<int, QAccessible::Id> m_cells; ///< by index; made when they are asked for
};

QAccessibleInterface *accessibleHeatMap(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(HeatMapView::staticMetaObject.className()))
        return nullptr;
    return new AccessibleHeatMap(static_cast<HeatMapView *>(object));
}

} // namespace

void installHeatMapAccessible()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(accessibleHeatMap), true);
}

int accessibleIndex(const HeatMap &map, int size, int batch)
{
    return (static_cast<int>(map.sizes.size()) - 1 - size) * static_cast<int>(map.batches.size()) + batch;
}

} // namespace breakeven::ui
