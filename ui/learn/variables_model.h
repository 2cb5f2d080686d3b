// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/figure_table_model.h"
#include "ui/learn/learn_state.h"

namespace breakeven::ui {

/// What becomes of the lesson's variables: a row each; the first column is the start, where nothing is known, then one
/// a step.
class VariablesModel final : public FigureTableModel
{
    Q_OBJECT

public:
    explicit VariablesModel(LearnState &state, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QStringList widestTexts(int column) const override;
    [[nodiscard]] PlainTable plainTable() const override;

protected:
    [[nodiscard]] Size size() const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;

private:
    [[nodiscard]] bool hidden(int step, tradeoff::Variable variable) const;

    LearnState &m_state;
};

} // namespace breakeven::ui
