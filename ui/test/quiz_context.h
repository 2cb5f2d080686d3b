// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// Beside a question: the steps table of the lesson with every step, its rule and its flow, with the cells lit that the
/// hint shown speaks of. What would give the answer away is left out until the answer is explained: the cell that is to
/// be filled is empty, the rule that is to be repaired and the flow that is to be put in order are not there. They have
/// a state of their own: what the learner edits in Learn does not change the question's rule.
class QuizContext final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizContext(TestState &state, QWidget *parent = nullptr);
    ~QuizContext() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
