// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "engine/tradeoff/decision_rule.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace breakeven::ui {

/// The machines of a price list: name, what they hold, dollars an hour.
class PriceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Machine, Equipment, Price, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    explicit PriceTableModel(protocol::PriceList prices, QObject *parent = nullptr);

    [[nodiscard]] const protocol::PricedMachine &machine(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    protocol::PriceList m_prices;
};

/// Those with GPUs or those without, and of them the ones that have every word of a text somewhere in their row.
class PriceTableFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PriceTableFilter(PriceTableModel &model, QObject *parent = nullptr);

    void setHardware(tradeoff::Hardware hardware);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PriceTableModel &m_model;
    tradeoff::Hardware m_hardware = tradeoff::Hardware::Cpu;
    QStringList m_words;
};

} // namespace breakeven::ui
