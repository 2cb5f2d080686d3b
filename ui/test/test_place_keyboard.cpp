// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// Where the keyboard goes in the place Test.

#include "ui/test/answer_editor.h"
#include "ui/test/predict_view.h"
#include "ui/test/question_view.h"
#include "ui/test/quiz_context.h"
#include "ui/test/result_view.h"
#include "ui/test/test_place.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace breakeven::ui {

void TestPlace::wireKeyboard()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && page()->isAncestorOf(now))
            m_lastFocus = now;
        else if (now == page())
            m_lastFocus.clear();
    });
    // What is clicked and takes no keyboard itself gives it to the page; so do the tables beside a question.
    setFocusPolicy(Qt::ClickFocus);
    for (QWidget *part : m_context->findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus)
            part->setFocusPolicy(Qt::TabFocus);
    }
}

void TestPlace::focusPage()
{
    if (!isVisible())
        return;
    // Not upon a button of the result: an Enter too many would begin another test.
    if (m_state.page() != TestState::Page::Start) {
        const auto *editor = m_state.page() == TestState::Page::Question ? m_question->findChild<AnswerEditor *>()
                                                                         : nullptr;
        QWidget *first = editor ? editor->firstControl() : nullptr;
        (first ? first : page())->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QPushButton *button : page()->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(this) && button->property("primary").toBool()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void TestPlace::keyPressEvent(QKeyEvent *event)
{
    // Enter presses a button, as Space does; held down it does so once.
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !button || !button->isEnabled())
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        button->click();
}

void TestPlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Where the keyboard was when the place was left, or when a table was clicked upon.
    if (m_lastFocus && m_lastFocus->isVisible() && m_lastFocus->isEnabled() && page()->isAncestorOf(m_lastFocus))
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

} // namespace breakeven::ui
