// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// The card in the middle: the question at the round's position, its answer in the way its kind asks for, hints, and
/// after the commit what every option explains, the solution and what is often confused. Keys: 1-9 or A-F pick, Enter
/// commits, H hint, N next, P back, F flag (in a test), page up and page down scroll.
class QuestionView final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(TestState &state, QWidget *parent = nullptr);
    ~QuestionView() override;

    /// It scrolls where it is lower than its content; a layout is not to force its whole height on anyone.
    /// heightForWidth() says what that would be.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    /// As high as its content at the width it has: the card ends with it.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// "Show me in the lesson": a step, counted from 1.
    void lessonWanted(int step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
