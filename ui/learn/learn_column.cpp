// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/learn_column.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

LearnColumn::LearnColumn(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // Not a stop of its own on the way through the controls: what has the focus is scrolled into view.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(this);
    content->setObjectName(name + QStringLiteral("_content"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    setWidget(content);
    content->setAutoFillBackground(false);
}

void LearnColumn::fill(const std::vector<QWidget *> &sections, bool stretchLast)
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (QWidget *section : sections) {
        m_column->addWidget(section, stretchLast && section == sections.back() ? 1 : 0);
        section->show();
    }
    if (!stretchLast)
        m_column->addStretch(1);
}

void LearnColumn::setSpacing(int spacing)
{
    m_column->setSpacing(spacing);
}

int LearnColumn::widthNeeded(const std::vector<QWidget *> &sections)
{
    int width = 0;
    int bar = 0;
    for (const QWidget *section : sections) {
        width = std::max({width, section->minimumSizeHint().width(), section->minimumWidth()});
        bar = section->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, section);
    }
    return width + bar;
}

QSize LearnColumn::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 0};
}

/// A scroll area does not tell its layout that what stands in it needs another width.
bool LearnColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace breakeven::ui
