// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QListView>

namespace breakeven::ui {

/// The rule as code, to be read: as high as its lines, nothing to edit, and nothing that moves the cursor.
class RuleLinesView final : public QListView
{
    Q_OBJECT

public:
    explicit RuleLinesView(LearnState &state, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fitHeight();
};

} // namespace breakeven::ui
