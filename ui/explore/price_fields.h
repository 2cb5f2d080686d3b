// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class PriceField;

/// The prices of all lanes below each other.
class PriceFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PriceFields(ExploreState &state, QWidget *parent = nullptr);

private:
    void refresh();
    void rebuild();
    void give(const QString &laneId, const LanePrice &price);
    void remove(const QString &laneId);
    void pick(const QString &laneId);

    ExploreState &m_state;
    QVBoxLayout *m_column;
    std::vector<PriceField *> m_fields;
};

} // namespace breakeven::ui
