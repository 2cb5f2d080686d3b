// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_steps_model.h"

namespace breakeven::ui {

PresentStepsModel::PresentStepsModel(LearnState &state, QObject *parent)
    : FigureTableModel(parent)
    , m_state(state)
    // Made before follow(), so that it has each change first.
    , m_whole(new StepsModel(state, this))
{
    follow(state);
}

QVariant PresentStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_whole->headerData(section, orientation, role);
}

QStringList PresentStepsModel::widestTexts(int column) const
{
    return m_whole->widestTexts(column);
}

PlainTable PresentStepsModel::plainTable() const
{
    PlainTable table;
    for (int column = 0; column < StepsModel::ColumnCount; ++column)
        table.header.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < StepsModel::ColumnCount; ++column)
            cells.append(cellAt(index(row, column)).spoken);
        table.rows.append(cells);
    }
    return table;
}

FigureTableModel::Size PresentStepsModel::size() const
{
    return {.rows = m_whole->rowCount(), .columns = m_whole->columnCount()};
}

TableCell PresentStepsModel::cell(int row, int column) const
{
    TableCell cell = m_whole->cellAt(m_whole->index(row, column));
    const bool answer = column == StepsModel::HardwareColumn || cell.kind == TableCell::Kind::Figure;
    if (row + 1 <= m_state.cursor().step || !answer)
        return cell;
    TableCell blank{.kind = cell.kind, .time = cell.time, .leading = cell.leading, .quiet = true};
    blank.spoken = tr("still to come");
    return blank;
}

} // namespace breakeven::ui
