// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_scroll.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace breakeven::ui {

QuestionScroll::QuestionScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("question_scroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, Theme::instance().space(Space::Small));
    });
}

QSize QuestionScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), maximumHeight()};
}

QSize QuestionScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), Theme::instance().space(Space::Huge) * 3};
}

std::vector<QScrollArea *> QuestionScroll::areas()
{
    std::vector<QScrollArea *> found;
    for (QWidget *widget = this; widget; widget = widget->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(widget))
            found.push_back(area);
    }
    return found;
}

void QuestionScroll::follow(QWidget *part)
{
    for (const QScrollArea *area : areas()) {
        QScrollBar *bar = area->verticalScrollBar();
        disconnect(bar, &QScrollBar::actionTriggered, this, &QuestionScroll::letGo);
        if (part)
            connect(bar, &QScrollBar::actionTriggered, this, &QuestionScroll::letGo);
    }
    if (m_followed)
        m_followed->removeEventFilter(this);
    m_followed = part;
    if (part)
        part->installEventFilter(this);
    reveal();
}

void QuestionScroll::reveal()
{
    if (!m_followed || !m_followed->isVisible())
        return;
    const int gap = Theme::instance().space(Space::Small);
    for (QScrollArea *area : areas()) {
        // Further out, what is to be done next stands below and comes along.
        const QWidget *last = area == this ? m_followed.data() : parentWidget();
        const int left = area->horizontalScrollBar()->value();
        const int top = m_followed->mapTo(area->widget(), QPoint()).y();
        const int bottom = last->mapTo(area->widget(), QPoint(0, last->height())).y();
        area->ensureVisible(left, bottom, 0, gap);
        area->ensureVisible(left, top, 0, gap);
    }
}

void QuestionScroll::page(bool down)
{
    letGo();
    for (const QScrollArea *area : areas()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (bar->value() == (down ? bar->maximum() : bar->minimum()))
            continue;
        bar->triggerAction(down ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
        return;
    }
}

bool QuestionScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    if (watched == m_followed && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        reveal();
    return done;
}

void QuestionScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    reveal();
}

void QuestionScroll::fit()
{
    const QWidget *content = widget();
    const int height = content->hasHeightForWidth() ? content->heightForWidth(width()) : content->sizeHint().height();
    if (height != maximumHeight())
        setMaximumHeight(height);
    // Left to itself, a bar that was there once keeps the content so narrow that it goes on being needed.
    setVerticalScrollBarPolicy(height > this->height() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

} // namespace breakeven::ui
