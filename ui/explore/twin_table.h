// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/table_copy.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace breakeven::ui {

struct TwinColumn {
    QString title; ///< on the screen: "Latency, ms"
    QString name; ///< in a CSV file: "latency_ms"
    bool isNumber = false; ///< stands at the right
};

struct TwinCell {
    QString text; ///< by the learner's locale
    QString csv; ///< numbers with a point and all their digits; empty where there is nothing
    std::optional<double> number; ///< to sort by
};

/// What a picture shows, as a table: for whoever cannot see it, for a spreadsheet, and to be checked.
struct TwinTable {
    QString title;
    std::vector<TwinColumn> columns;
    std::vector<std::vector<TwinCell>> rows;
};

[[nodiscard]] TwinCell textCell(const QString &text);
/// `digits` significant ones on the screen, in a file as many as give the same number back; "—" where it is not finite.
[[nodiscard]] TwinCell numberCell(double value, int digits = 3);
[[nodiscard]] TwinCell numberCell(const std::optional<double> &value, int digits = 3); ///< "—" where absent

/// RFC 4180: a head of names, cells parted by commas, quoted where they hold a comma, a quote or a line's end; each
/// line ends with CR LF. A cell that is no number and that a spreadsheet would take for a formula is led by an
/// apostrophe.
[[nodiscard]] QString csvOf(const TwinTable &table);
[[nodiscard]] PlainTable plainTableOf(const TwinTable &table);

/// A twin table for a view. Qt::UserRole is to sort by: the number; of a cell without one its text, or nothing in a
/// column of numbers.
class TwinTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(TwinTable table);
    [[nodiscard]] const TwinTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    TwinTable m_table;
};

} // namespace breakeven::ui
