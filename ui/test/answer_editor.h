// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/grading.h"

#include <QWidget>

namespace breakeven::ui {

/// What of an answer is to be shown.
struct ShownAnswer {
    lessons::Answer answer;
    bool explained = false; ///< it stands, and right and wrong are shown
    bool inTest = false; ///< one that runs: nothing shows what the answer would do
};

/// The part of the question card in which the learner answers. It knows the question alone: what is given goes out by
/// answerEdited and comes back by present().
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Emits nothing, and leaves alone what is just being typed.
    virtual void present(const ShownAnswer &shown) = 0;
    /// What the keyboard goes to first.
    [[nodiscard]] virtual QWidget *firstControl() const = 0;
    /// The key of the option at that place, counted from 0. False where there is none.
    virtual bool pick(int place);
    /// Takes over what has been typed and not yet told; before a commit.
    virtual void settle() { }
    /// One sentence: what is still to be given; said when a commit comes too early. Empty where settle() has said it.
    [[nodiscard]] virtual QString whatIsMissing() const = 0;

Q_SIGNALS:
    void answerEdited(const breakeven::lessons::Answer &answer);
};

/// The editor that the question's kind asks for. `shownOptions` are the ids in the order on the screen; of letters that
/// pick options, `letters` are free.
[[nodiscard]] AnswerEditor *makeAnswerEditor(const lessons::Question &question, const QStringList &shownOptions,
                                             int letters, QWidget *parent);

} // namespace breakeven::ui
