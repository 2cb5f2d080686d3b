// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/stepper_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

const QList<double> &playbackSpeeds()
{
    static const QList<double> speeds{0.5, 1, 2, 4};
    return speeds;
}

bool needsKey(const QWidget &focused, const QKeyEvent &key)
{
    const bool space = key.key() == Qt::Key_Space;
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool moves = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right || key.key() == Qt::Key_Home
        || key.key() == Qt::Key_End;
    if (qobject_cast<const QAbstractSpinBox *>(&focused) || qobject_cast<const QLineEdit *>(&focused)
        || qobject_cast<const QTextEdit *>(&focused) || qobject_cast<const QPlainTextEdit *>(&focused))
        return true;
    if (qobject_cast<const QAbstractButton *>(&focused))
        return space;
    if (qobject_cast<const QAbstractSlider *>(&focused))
        return moves && plain;
    if (qobject_cast<const QAbstractItemView *>(&focused))
        return moves;
    if (qobject_cast<const QComboBox *>(&focused))
        return space || (moves && plain);
    return false;
}

StepperKeys::StepperKeys(LearnState &state, Playback &playback, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_playback(playback)
{
    add(QStringLiteral("stepper_action_back"), tr("Back"), {Qt::Key_Left}, [this] { m_state.moveBy(-1); });
    add(QStringLiteral("stepper_action_next"), tr("Next"), {Qt::Key_Right}, [this] { m_state.moveBy(1); });
    add(QStringLiteral("stepper_action_step_back"), tr("Back a step"),
        {QKeySequence(Qt::CTRL | Qt::Key_Left), QKeySequence(Qt::SHIFT | Qt::Key_Left)}, [this] { moveStep(-1); });
    add(QStringLiteral("stepper_action_step_next"), tr("On to the next step"),
        {QKeySequence(Qt::CTRL | Qt::Key_Right), QKeySequence(Qt::SHIFT | Qt::Key_Right)}, [this] { moveStep(1); });
    add(QStringLiteral("stepper_action_first"), tr("To the start"), {Qt::Key_Home}, [this] { m_state.setCursor({}); });
    add(QStringLiteral("stepper_action_last"), tr("To the end"), {Qt::Key_End}, [this] {
        const tradeoff::Trace &trace = m_state.trace();
        m_state.setCursor(trace.cursorAt(trace.positionCount() - 1));
    });
    add(QStringLiteral("stepper_action_play"), tr("Play or pause"), {Qt::Key_Space}, [this] { m_playback.toggle(); });
    const auto changeSpeed = [this](int direction) {
        const QList<double> &speeds = playbackSpeeds();
        const auto nearest = std::ranges::lower_bound(speeds, m_playback.speed());
        const auto at = std::clamp<qsizetype>((nearest - speeds.begin()) + direction, 0, speeds.size() - 1);
        m_playback.setSpeed(speeds.at(at));
    };
    add(QStringLiteral("stepper_action_faster"), tr("Faster"),
        {Qt::Key_Plus, QKeySequence(Qt::SHIFT | Qt::Key_Plus), Qt::Key_Equal}, [changeSpeed] { changeSpeed(1); });
    add(QStringLiteral("stepper_action_slower"), tr("Slower"), {Qt::Key_Minus}, [changeSpeed] { changeSpeed(-1); });
}

QAction *StepperKeys::add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                          std::function<void()> does)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [does = std::move(does)] { does(); });
    m_actions.append(action);
    return action;
}

void StepperKeys::giveTo(QWidget &place)
{
    place.addActions(m_actions);
    place.installEventFilter(this);
}

/// Ctrl+Right goes to the start of the next step; back to the start of this one first, as players do.
void StepperKeys::moveStep(int direction)
{
    const tradeoff::Trace &trace = m_state.trace();
    const tradeoff::Cursor cursor = m_state.cursor();
    if (direction > 0) {
        if (cursor.step < trace.stepCount())
            m_state.setCursor({.step = cursor.step + 1, .stage = 0});
        else
            m_state.setCursor(trace.cursorAt(trace.positionCount() - 1));
        return;
    }
    const int target = cursor.stage > 0 ? cursor.step : cursor.step - 1;
    m_state.setCursor(target > 0 ? tradeoff::Cursor{.step = target, .stage = 0} : tradeoff::Cursor{});
}

/// A key that nobody below claimed as its own comes here before it becomes a shortcut.
bool StepperKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && focused != watched && needsKey(*focused, *static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace breakeven::ui
