// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/edge_row.h"

#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace breakeven::ui {

void refill(QLayout &layout, const std::vector<QWidget *> &widgets)
{
    while (QLayoutItem *item = layout.takeAt(0))
        delete item;
    for (QWidget *widget : widgets) {
        if (!widget->isHidden())
            layout.addWidget(widget);
    }
    layout.invalidate();
}

EdgeRow::EdgeRow(QWidget *left, QWidget *right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->addWidget(left, 1, Qt::AlignVCenter);
    m_row->addWidget(right, 0, Qt::AlignVCenter);
    connect(&Theme::instance(), &Theme::changed, this, &EdgeRow::arrange);
    arrange();
}

QSize EdgeRow::minimumSizeHint() const
{
    const int wider = std::max(m_left->minimumSizeHint().width(),
                               m_right->isHidden() ? 0 : m_right->minimumSizeHint().width());
    return {wider, QWidget::minimumSizeHint().height()};
}

bool EdgeRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void EdgeRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EdgeRow::arrange()
{
    const int gap = Theme::instance().space(Space::Small);
    const int needed = m_left->sizeHint().width() + (m_right->isHidden() ? 0 : gap + m_right->sizeHint().width());
    const auto wanted = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted)
        m_row->setDirection(wanted);
    if (m_row->spacing() != gap)
        m_row->setSpacing(gap);
}

} // namespace breakeven::ui
