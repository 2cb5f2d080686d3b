// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/run_plan.h"
#include "ui/test/test_state.h"

#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// "Predict and measure": two runs, a guess which has the higher throughput and by how much, then the real measurement
/// of both, and the score. Where the engine cannot run, it says so and why, and scores nothing.
class PredictView final : public QWidget
{
    Q_OBJECT

public:
    PredictView(TestState &state, RunPlan &plan, QWidget *parent = nullptr);
    ~PredictView() override;

Q_SIGNALS:
    void startAgainRequested(); ///< of the engine, after it was given up

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
