// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_scroll.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>

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

bool QuestionScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void QuestionScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
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
