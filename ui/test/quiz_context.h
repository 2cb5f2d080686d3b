// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/run_plan.h"
#include "ui/test/test_state.h"

#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// Beside the visual quiz: the steps table, the rule and the flow of the lesson, complete, with the cells lit that the
/// hint shown speaks of, and the cell emptied that is to be filled. They have a state of their own: what the learner
/// edits in Learn does not change the question's rule.
class QuizContext final : public QWidget
{
    Q_OBJECT

public:
    QuizContext(TestState &state, RunPlan &plan, QWidget *parent = nullptr);
    ~QuizContext() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
