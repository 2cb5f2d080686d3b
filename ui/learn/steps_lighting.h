// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"
#include "ui/learn/figure_table_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// What a question does with the steps table: the cells it speaks of are lit, the one it asks for is emptied.
struct StepsLighting {
    std::vector<lessons::CellReference> lit;
    QString why; ///< of the lit ones, for a screen reader: "lit by the hint"
    std::optional<lessons::CellReference> emptied;

    /// `step` is counted from 1, `column` is StepsModel's.
    void apply(int step, int column, TableCell &cell) const;
};

/// Does the reference hold this cell of StepsModel? Step 0 is every step, no column is the whole row.
[[nodiscard]] bool refersTo(const lessons::CellReference &reference, int step, int column);

} // namespace breakeven::ui
