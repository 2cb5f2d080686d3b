// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/tab_order.h"

#include <QWidget>

#include <vector>

namespace breakeven::ui {

namespace {

/// What the tab key can stop at within a part, in the order it has.
std::vector<QWidget *> stopsIn(const QWidget *part)
{
    std::vector<QWidget *> stops;
    for (QWidget *widget = part->nextInFocusChain(); widget != part; widget = widget->nextInFocusChain()) {
        if (part->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            stops.push_back(widget);
    }
    return stops;
}

} // namespace

void orderTabs(std::initializer_list<QWidget *> parts)
{
    QWidget *before = nullptr;
    for (const QWidget *part : parts) {
        for (QWidget *stop : stopsIn(part)) {
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace breakeven::ui
