// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/figure_table_model.h"

#include "ui/learn/learn_state.h"
#include "ui/widgets/provenance_badge.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace breakeven::ui {

namespace {

QString hardwareText(tradeoff::Hardware hardware)
{
    const std::string_view text = tradeoff::name(hardware);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QVariant figure(const TableCell &cell, int role)
{
    if (cell.kind != TableCell::Kind::Figure)
        return {};
    const bool lesson = !cell.quiet && !cell.text.isEmpty();
    if (role == FigureTableModel::LessonRole)
        return lesson ? QVariant(cell.text) : QVariant();
    if (!cell.measured)
        return role == FigureTableModel::ProvenanceRole && lesson ? QVariant(label(tradeoff::Provenance::Lesson))
                                                                  : QVariant();
    if (role == FigureTableModel::MeasuredRole)
        return cell.measured->text;
    if (role == FigureTableModel::ProvenanceRole)
        return label(cell.measured->provenance);
    return cell.measured->onOther ? QVariant(hardwareText(*cell.measured->onOther)) : QVariant();
}

} // namespace

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_size.rows;
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_size.columns;
}

const TableCell &FigureTableModel::cellAt(const QModelIndex &index) const
{
    return m_cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableCell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: return cell.text.isEmpty() && cell.measured ? cell.measured->text : cell.text;
    case Qt::AccessibleTextRole: return cell.spoken;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::TextAlignmentRole: {
        return QVariant::fromValue(Qt::Alignment((cell.leading ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    case LessonRole:
    case MeasuredRole:
    case ProvenanceRole:
    case MeasuredOnRole: return figure(cell, role);
    case SortRole: return cell.number ? QVariant(*cell.number) : QVariant(cell.text);
    case TimeRole: return static_cast<int>(cell.time);
    case ChangedRole: return cell.changed;
    case LitRole: return cell.lit;
    case EmptiedRole: return cell.emptied;
    case HardwareRole: return cell.hardware ? QVariant(static_cast<int>(*cell.hardware)) : QVariant();
    default: return {};
    }
}

void FigureTableModel::follow(const LearnState &state)
{
    connect(&state, &LearnState::traceChanged, this, [this] {
        refresh();
        Q_EMIT widestTextsChanged();
    });
    connect(&state, &LearnState::cursorChanged, this, &FigureTableModel::refresh);
    connect(&state, &LearnState::predictChanged, this, &FigureTableModel::refresh);
    refresh();
}

TableCell::Time FigureTableModel::timeOf(int step, const tradeoff::Cursor &cursor)
{
    if (step == cursor.step)
        return TableCell::Time::Current;
    return step < cursor.step ? TableCell::Time::Done : TableCell::Time::Ahead;
}

void FigureTableModel::refresh()
{
    const Size wanted = size();
    const Size had = m_size;
    if (wanted.rows < had.rows || wanted.columns < had.columns) {
        beginResetModel();
        m_size = {};
        m_cells.clear();
        endResetModel();
    }
    grow(wanted);
    for (int row = 0; row < m_size.rows; ++row) {
        int first = -1;
        int last = -1;
        for (int column = 0; column < m_size.columns; ++column) {
            TableCell &kept = m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            TableCell fresh = cell(row, column);
            if (fresh == kept)
                continue;
            kept = std::move(fresh);
            first = first < 0 ? column : first;
            last = column;
        }
        if (first >= 0)
            Q_EMIT dataChanged(index(row, first), index(row, last));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, m_size.columns - 1));
}

void FigureTableModel::grow(const Size &wanted)
{
    if (wanted.columns > m_size.columns) {
        beginInsertColumns({}, m_size.columns, wanted.columns - 1);
        m_size.columns = wanted.columns;
        for (std::vector<TableCell> &row : m_cells)
            row.resize(static_cast<std::size_t>(wanted.columns));
        endInsertColumns();
    }
    if (wanted.rows > m_size.rows) {
        beginInsertRows({}, m_size.rows, wanted.rows - 1);
        m_size.rows = wanted.rows;
        m_cells.resize(static_cast<std::size_t>(wanted.rows),
                       std::vector<TableCell>(static_cast<std::size_t>(m_size.columns)));
        endInsertRows();
    }
}

} // namespace breakeven::ui
