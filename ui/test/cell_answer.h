// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/answer_editor.h"

namespace breakeven::ui {

/// An emptied cell of the steps table: named, then filled by one of the options or by a number.
class CellAnswer final : public AnswerEditor
{
    Q_OBJECT

public:
    CellAnswer(const lessons::Question &question, const QStringList &shownOptions, int letters,
               QWidget *parent = nullptr);

    void present(const ShownAnswer &shown) override;
    [[nodiscard]] QWidget *firstControl() const override;
    bool pick(int place) override;
    void settle() override;
    [[nodiscard]] QString whatIsMissing() const override;

private:
    void restyle();

    AnswerEditor *m_filling;
};

/// "Step 4, column hardware"; of every step: "Column hardware".
[[nodiscard]] QString cellName(const lessons::CellReference &cell);

} // namespace breakeven::ui
