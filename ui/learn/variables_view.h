// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QWidget>

namespace breakeven::ui {

class FigureTableView;
class VariablesModel;

/// The card that follows the lesson's variables from step to step; what the current step changed is framed.
class VariablesView final : public QWidget
{
    Q_OBJECT

public:
    explicit VariablesView(LearnState &state, QWidget *parent = nullptr);

private:
    void goTo(int column, tradeoff::Stage stage);

    LearnState &m_state;
    VariablesModel *m_model;
    FigureTableView *m_table;
};

} // namespace breakeven::ui
