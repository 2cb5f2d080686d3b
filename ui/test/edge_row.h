// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// Puts those of the widgets that are not hidden into the layout, in their order: one that wraps keeps a gap for each
/// item, seen or not.
void refill(QLayout &layout, const std::vector<QWidget *> &widgets);

/// Two widgets at the two ends of a line; where it is too narrow for both, one under the other.
class EdgeRow final : public QWidget
{
    Q_OBJECT

public:
    EdgeRow(QWidget *left, QWidget *right, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_left;
    QWidget *m_right;
    QBoxLayout *m_row;
};

} // namespace breakeven::ui
