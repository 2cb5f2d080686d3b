// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/twin_table.h"

#include "ui/widgets/figure_text.h"

#include <cmath>
#include <cstddef>
#include <utility>

namespace breakeven::ui {

namespace {

const TwinCell nothing{.text = QStringLiteral("—"), .csv = {}, .number = {}};

/// The shortest text that reads back as the same number, without an exponent where that is not long.
QString csvNumber(double value)
{
    const double magnitude = std::abs(value);
    const bool plain = value == 0 || (magnitude >= 1e-5 && magnitude < 1e17);
    return QString::number(value, plain ? 'f' : 'e', QLocale::FloatingPointShortest);
}

/// Spreadsheets compute what begins with one of these, in ASCII and in full width.
bool looksLikeFormula(const QString &text)
{
    static const auto leads = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && leads.contains(text.front());
}

QString csvField(const QString &text, bool isNumber)
{
    QString field = !isNumber && looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
    const bool quoted = field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"'))
        || field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'));
    if (!quoted)
        return field;
    field.replace(QLatin1Char('"'), QLatin1StringView("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QString csvLine(const QStringList &fields)
{
    return fields.join(QLatin1Char(',')) + QLatin1StringView("\r\n");
}

/// A row may have fewer cells than there are columns.
const TwinCell &cellOf(const std::vector<TwinCell> &row, std::size_t column)
{
    static const TwinCell none;
    return column < row.size() ? row[column] : none;
}

} // namespace

TwinCell textCell(const QString &text)
{
    return {.text = text, .csv = text, .number = {}};
}

TwinCell numberCell(double value, int digits)
{
    if (!std::isfinite(value))
        return nothing;
    return {.text = numberText(value, digits), .csv = csvNumber(value), .number = value};
}

TwinCell numberCell(const std::optional<double> &value, int digits)
{
    return value ? numberCell(*value, digits) : nothing;
}

QString csvOf(const TwinTable &table)
{
    QStringList fields;
    for (const TwinColumn &column : table.columns)
        fields.append(csvField(column.name, false));
    QString csv = csvLine(fields);
    for (const std::vector<TwinCell> &row : table.rows) {
        fields.clear();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const TwinCell &cell = cellOf(row, column);
            fields.append(csvField(cell.csv, cell.number.has_value()));
        }
        csv += csvLine(fields);
    }
    return csv;
}

PlainTable plainTableOf(const TwinTable &table)
{
    PlainTable plain;
    for (const TwinColumn &column : table.columns)
        plain.header.append(column.title);
    for (const std::vector<TwinCell> &row : table.rows) {
        QStringList cells;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            cells.append(cellOf(row, column).text);
        plain.rows.append(cells);
    }
    return plain;
}

void TwinTableModel::setTable(TwinTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TwinTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TwinTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TwinTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto position = static_cast<std::size_t>(index.column());
    const TwinColumn &column = m_table.columns[position];
    const TwinCell &cell = cellOf(m_table.rows[static_cast<std::size_t>(index.row())], position);
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::UserRole:
        if (cell.number)
            return *cell.number;
        return column.isNumber ? QVariant() : QVariant(cell.text);
    default: return {};
    }
}

QVariant TwinTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    const auto position = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && position < m_table.rows.size() ? QVariant(section + 1) : QVariant();
    if (position >= m_table.columns.size())
        return {};
    const TwinColumn &column = m_table.columns[position];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace breakeven::ui
