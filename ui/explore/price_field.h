// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/lane.h"

#include <QWidget>

namespace breakeven::ui {

class CardLabel;
class LinkButton;
class StoppingSpinBox;

/// What an hour of one lane's device costs: the learner's own figure, or one from the list.
class PriceField final : public QWidget
{
    Q_OBJECT

public:
    /// The children are called price_LANE, price_list_LANE and price_remove_LANE.
    explicit PriceField(const QString &laneId, QWidget *parent = nullptr);

    [[nodiscard]] const QString &laneId() const { return m_laneId; }
    /// What is being typed stays. Only a price that is set here can be removed.
    void show(const Lane &lane, bool canRemove);

Q_SIGNALS:
    void dollarsTyped(double dollarsPerHour); ///< a price there can be
    void listWanted();
    void removeWanted();

private:
    void take(double dollarsPerHour);
    void restyle();

    QString m_laneId;
    double m_shown = 0;
    bool m_canRemove = false;
    CardLabel *m_title;
    StoppingSpinBox *m_price;
    CardLabel *m_note;
    LinkButton *m_list;
    LinkButton *m_remove;
};

} // namespace breakeven::ui
