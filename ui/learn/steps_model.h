// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/figure_table_model.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/steps_lighting.h"

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

    /// All is shown and no step is the current one, wherever the cursor stands.
    void setComplete(bool complete);
    /// Cells that a question speaks of; `why` is what a screen reader says of each.
    void setLitCells(std::vector<lessons::CellReference> cells, const QString &why = tr("lit by the hint"));
    /// A cell whose content is asked for.
    void setEmptiedCell(const std::optional<lessons::CellReference> &cell);

    /// The stage at which a column becomes known: where a click on it leads.
    [[nodiscard]] static tradeoff::Stage stageOf(int column);

protected:
    [[nodiscard]] Size size() const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;

private:
    [[nodiscard]] TableCell plainCell(int row, int column) const;
    [[nodiscard]] TableCell figureCell(int step, tradeoff::Variable variable, TableCell cell) const;
    void noteWhereItRan(int step, TableCell &cell) const;
    /// Hidden until the learner has guessed.
    [[nodiscard]] bool hidden(int step) const;

    LearnState &m_state;
    StepsLighting m_lighting;
    bool m_complete = false;
};

} // namespace breakeven::ui
