// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QScrollArea>

namespace breakeven::ui {

/// Scrolls its content where it is taller than there is room, and is no taller than it: what stands below follows at
/// once. What gets the keyboard's focus comes into view.
class QuestionScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace breakeven::ui
