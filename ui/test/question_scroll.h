// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QPointer>
#include <QScrollArea>

#include <vector>

namespace breakeven::ui {

/// Scrolls its content where it is taller than there is room, and is no taller than it: what stands below follows at
/// once. What gets the keyboard's focus comes into view. It may itself stand in a column that scrolls.
class QuestionScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionScroll(QWidget *content, QWidget *parent = nullptr);

    /// Keeps the part in view, its top first, while the layouts settle and until the learner scrolls; null: no part.
    void follow(QWidget *part);
    /// A page up or down; where all of it is in view or its end is reached, of what it stands in.
    void page(bool down);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void reveal();
    void letGo() { follow(nullptr); }
    /// Itself, then those it stands in.
    [[nodiscard]] std::vector<QScrollArea *> areas();

    QPointer<QWidget> m_followed;
};

} // namespace breakeven::ui
