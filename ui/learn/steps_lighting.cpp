// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/steps_lighting.h"

#include "ui/learn/steps_model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven::ui {

namespace {

/// The names of the columns in a lesson's files, in the order of StepsModel::Column.
constexpr std::array columnNames{"step", "size", "batch", "condition", "hardware", "latency", "throughput", "cost"};
static_assert(columnNames.size() == StepsModel::ColumnCount);

} // namespace

bool refersTo(const lessons::CellReference &reference, int step, int column)
{
    const bool inColumn = reference.column.isEmpty()
        || reference.column == QLatin1StringView(columnNames[static_cast<std::size_t>(column)]);
    return inColumn && (reference.step == 0 || reference.step == step);
}

void StepsLighting::apply(int step, int column, TableCell &cell) const
{
    const auto holdsCell = [&](const lessons::CellReference &reference) { return refersTo(reference, step, column); };
    if (emptied && holdsCell(*emptied)) {
        const TableCell::Kind kind = cell.kind;
        cell = TableCell{.kind = kind, .time = cell.time, .text = QStringLiteral("?"), .leading = cell.leading};
        cell.emptied = true;
        cell.spoken = StepsModel::tr("to be filled");
        cell.toolTip = StepsModel::tr("To be filled: this is what the question asks for.");
    }
    if (std::ranges::any_of(lit, holdsCell)) {
        cell.lit = true;
        cell.spoken = StepsModel::tr("%1, %2").arg(cell.spoken, why);
    }
}

TableCell StepsModel::cell(int row, int column) const
{
    TableCell cell = plainCell(row, column);
    m_lighting.apply(row + 1, column, cell);
    return cell;
}

void StepsModel::setComplete(bool complete)
{
    m_complete = complete;
    refresh();
}

void StepsModel::setLitCells(std::vector<lessons::CellReference> cells, const QString &why)
{
    m_lighting.lit = std::move(cells);
    m_lighting.why = why;
    refresh();
}

void StepsModel::setEmptiedCell(const std::optional<lessons::CellReference> &cell)
{
    m_lighting.emptied = cell;
    refresh();
}

} // namespace breakeven::ui
