// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/playback.h"

#include <QList>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QKeyEvent;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The keys that move the cursor: left and right a stage, with Ctrl or Shift a step, space plays, Home and End, plus
/// and minus change the speed. They hold in the widget they are given to and in its children, except where the child
/// with the focus needs the key itself (spin boxes, sliders, tables, buttons).
class StepperKeys final : public QObject
{
    Q_OBJECT

public:
    StepperKeys(LearnState &state, Playback &playback, QObject *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void giveTo(QWidget &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys, std::function<void()> does);
    void moveStep(int direction);

    LearnState &m_state;
    Playback &m_playback;
    QList<QAction *> m_actions;
};

/// The speeds there are, ascending: 0.5 to 4.
[[nodiscard]] const QList<double> &playbackSpeeds();

/// Does a widget that has the focus use this key for itself?
[[nodiscard]] bool needsKey(const QWidget &focused, const QKeyEvent &key);

} // namespace breakeven::ui
