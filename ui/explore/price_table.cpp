// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/price_table.h"

#include "ui/explore/cost_text.h"
#include "ui/widgets/figure_text.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

PriceTableModel::PriceTableModel(protocol::PriceList prices, QObject *parent)
    : QAbstractTableModel(parent)
    , m_prices(std::move(prices))
{ }

const protocol::PricedMachine &PriceTableModel::machine(int row) const
{
    return m_prices.machines.at(static_cast<std::size_t>(row));
}

int PriceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prices.machines.size());
}

int PriceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PriceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const protocol::PricedMachine &one = machine(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Price ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Machine: return QString::fromStdString(one.name);
        case Equipment: return equipmentText(one);
        default: return numberText(one.dollarsPerHour, 4);
        }
    }
    if (role == SortRole) {
        switch (index.column()) {
        case Machine: return QString::fromStdString(one.name);
        case Equipment: return one.gpus ? one.gpus->memoryGib : one.vcpus.value_or(0);
        default: return one.dollarsPerHour;
        }
    }
    return {};
}

QVariant PriceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Price ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Machine: return tr("Machine");
    case Equipment: return tr("GPUs or vCPUs");
    case Price: return tr("$ an hour");
    default: return {};
    }
}

PriceTableFilter::PriceTableFilter(PriceTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(PriceTableModel::SortRole);
}

void PriceTableFilter::setHardware(tradeoff::Hardware hardware)
{
    m_hardware = hardware;
    invalidateFilter();
}

void PriceTableFilter::setText(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PriceTableFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const protocol::PricedMachine &machine = m_model.machine(row);
    if (machine.gpus.has_value() != (m_hardware == tradeoff::Hardware::Gpu))
        return false;
    const QString texts = QString::fromStdString(machine.name) + QLatin1Char('\n') + equipmentText(machine);
    return std::ranges::all_of(m_words, [&](const QString &word) { return texts.contains(word, Qt::CaseInsensitive); });
}

} // namespace breakeven::ui
