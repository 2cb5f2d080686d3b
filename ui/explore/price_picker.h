// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "engine/tradeoff/decision_rule.h"
#include "ui/explore/explore_settings.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace breakeven::ui {

class PriceTableFilter;
class PriceTableModel;

/// A machine of the price list is chosen, and its price with it. Deletes itself when closed.
class PricePicker final : public QDialog
{
    Q_OBJECT

public:
    /// `title` names what the price is for; machines of its hardware are offered first.
    PricePicker(const protocol::PriceList &prices, const QString &title, tradeoff::Hardware hardware,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const LanePrice &price);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(const QString &title);
    void choose(tradeoff::Hardware hardware);
    void follow();
    void accept() override;

    protocol::PriceList m_prices;
    PriceTableModel *m_model;
    PriceTableFilter *m_filter;
    QLineEdit *m_text;
    QTableView *m_table;
    QPushButton *m_use;
};

} // namespace breakeven::ui
