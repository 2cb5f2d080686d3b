// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// Beside the ten-question test: its ten places (answered, flagged, current; a click or the arrows go there), the seed,
/// the clock where there is one, and the button that ends the test, which asks once where answers are missing.
class TestOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit TestOverview(TestState &state, QWidget *parent = nullptr);
    ~TestOverview() override;

Q_SIGNALS:
    void questionWanted(); ///< a place was chosen, or the test goes on: the keyboard belongs to the question

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
