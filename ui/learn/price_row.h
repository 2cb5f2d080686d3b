// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QDoubleSpinBox;
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The learner's own prices: dollars an hour for each device that can be used. Cost is computed from them; where none
/// is set there is no cost.
class PriceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PriceRow(LearnState &state, QWidget *parent = nullptr);

private:
    void rebuild();
    void refresh();
    void restyle();

    struct Field {
        QString deviceId;
        QLabel *label;
        QDoubleSpinBox *price;
    };

    LearnState &m_state;
    QFormLayout *m_form;
    std::vector<Field> m_fields;
};

} // namespace breakeven::ui
