// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QWidget>

namespace breakeven::ui {

/// Dims all but a circle around the pointer. Lies over its parent, and lets the mouse through.
class Spotlight final : public QWidget
{
    Q_OBJECT

public:
    explicit Spotlight(QWidget *parent);

    void moveTo(const QPoint &middle); ///< in the parent
    void grow(int notches);
    [[nodiscard]] int radius() const; ///< pixels

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPoint m_middle;
    double m_share = 0.16; ///< of the parent's height
};

/// Black, until any key.
class BlankCover final : public QWidget
{
    Q_OBJECT

public:
    explicit BlankCover(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace breakeven::ui
