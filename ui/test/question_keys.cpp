// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_keys.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QWidget>

namespace breakeven::ui {

namespace {

QShortcut *shortcut(QWidget *card, int key)
{
    return new QShortcut(QKeySequence(key), card, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
}

} // namespace

QuestionKeys::QuestionKeys(QWidget *card)
    : QObject(card)
{
    for (int place = 0; place < 9; ++place) {
        connect(shortcut(card, Qt::Key_1 + place), &QShortcut::activated, this,
                [this, place] { Q_EMIT picked(place); });
    }
    for (int place = 0; place < 5; ++place) {
        connect(shortcut(card, Qt::Key_A + place), &QShortcut::activated, this,
                [this, place] { Q_EMIT picked(place); });
    }
    connect(shortcut(card, Qt::Key_F), &QShortcut::activated, this, [this] {
        if (m_inTest)
            Q_EMIT flagWanted();
        else
            Q_EMIT picked(5);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        QShortcut *enter = shortcut(card, key);
        enter->setAutoRepeat(false);
        // Upon a button, Enter presses that one.
        connect(enter, &QShortcut::activated, this, [this, card] {
            auto *button = qobject_cast<QPushButton *>(card->window()->focusWidget());
            if (button && card->isAncestorOf(button) && button->isEnabled())
                button->click();
            else
                Q_EMIT committed();
        });
    }
    connect(shortcut(card, Qt::Key_H), &QShortcut::activated, this, &QuestionKeys::hintWanted);
    connect(shortcut(card, Qt::Key_N), &QShortcut::activated, this, &QuestionKeys::nextWanted);
    connect(shortcut(card, Qt::Key_P), &QShortcut::activated, this, &QuestionKeys::previousWanted);
    connect(shortcut(card, Qt::Key_PageUp), &QShortcut::activated, this, [this] { Q_EMIT pageWanted(false); });
    connect(shortcut(card, Qt::Key_PageDown), &QShortcut::activated, this, [this] { Q_EMIT pageWanted(true); });
}

bool leavesToCard(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_H:
    case Qt::Key_N:
    case Qt::Key_P:
    case Qt::Key_F: break;
    default: return false;
    }
    if (key->modifiers() != Qt::NoModifier)
        return false;
    event->ignore();
    return true;
}

} // namespace breakeven::ui
