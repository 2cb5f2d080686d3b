// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/steps_model.h"

namespace breakeven::ui {

/// The steps table for a class: of a step that is still to come it tells no answer, not even a figure that was
/// measured before the lecture.
class PresentStepsModel final : public FigureTableModel
{
    Q_OBJECT

public:
    explicit PresentStepsModel(LearnState &state, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QStringList widestTexts(int column) const override;
    [[nodiscard]] PlainTable plainTable() const override;

protected:
    [[nodiscard]] Size size() const override;
    [[nodiscard]] TableCell cell(int row, int column) const override;

private:
    LearnState &m_state;
    StepsModel *m_whole;
};

} // namespace breakeven::ui
