// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/figure_table_model.h"
#include "ui/learn/learn_state.h"

namespace breakeven::ui {

/// The steps of the lesson and the learner's own, a row each. What the cursor has not reached yet stays quiet; measured
/// figures show as soon as they are there, since the learner asked for them.
class StepsModel final : public FigureTableModel
{
    Q_OBJECT

public:
    enum Column {
        StepColumn,
        SizeColumn,
        BatchColumn,
        ConditionColumn,
        HardwareColumn,
        LatencyColumn,
        ThroughputColumn,
        CostColumn,
        ColumnCount
    };

    explicit StepsModel(LearnState &state, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QStringList widestTexts(int column) const override;
    [[nodiscard]] PlainTable plainTable() const override;

    /// The stage at which a column becomes known: where a click on it leads.
    [[nodiscard]] static tradeoff::Stage stageOf(int column);

protected:
    [[nodiscard]] Size size() const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;

private:
    [[nodiscard]] TableCell figureCell(int step, tradeoff::Variable variable, TableCell cell) const;
    void noteWhereItRan(int step, TableCell &cell) const;
    /// Hidden until the learner has guessed.
    [[nodiscard]] bool hidden(int step) const;

    LearnState &m_state;
};

} // namespace breakeven::ui
