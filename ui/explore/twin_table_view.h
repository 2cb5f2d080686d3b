// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/twin_table.h"

#include <QTableView>

QT_BEGIN_NAMESPACE
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A twin table to read: sorted by a click on a column's title or by Enter in that column, copied by Ctrl+C.
class TwinTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TwinTableView(QWidget *parent = nullptr);

    /// Order, current cell and scrolling stay, so that one can read while figures come in.
    void setTable(const TwinTable &table);
    [[nodiscard]] const TwinTable &table() const { return m_model->table(); }
    /// In the order in which it stands there.
    [[nodiscard]] PlainTable shownTable() const;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();

    TwinTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    bool m_fitted = false; ///< columns are as wide as what stood in them when they were first shown
};

} // namespace breakeven::ui
