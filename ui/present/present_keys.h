// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace breakeven::ui {

/// What a key does while the lesson is presented.
enum class PresentKey {
    Forward,
    Back,
    First,
    Last,
    Run,
    Blank,
    Spotlight,
    Wider,
    Narrower,
    Reveal,
    Timer,
    TimerReset,
    Vote,
    Notes,
    Scene1,
    Scene2,
    Scene3,
    Scene4,
    FollowStage,
    Keys,
    Leave,
};

[[nodiscard]] std::optional<PresentKey> presentKeyOf(const QKeyEvent &key);

/// The keys, over the presentation.
class PresentKeysCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PresentKeysCard(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
};

} // namespace breakeven::ui
