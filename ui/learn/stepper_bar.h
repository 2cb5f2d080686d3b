// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class Playback;
class StepperKeys;
class StepperScrubber;
enum class TransportIcon;

/// Walks through the lesson: first, back, play, next, last, a scrubber, the speed, and where the learner is.
class StepperBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepperBar(LearnState &state, QWidget *parent = nullptr);

    [[nodiscard]] Playback &playback() const { return *m_playback; }
    /// The keys' actions, for a list of keys or a menu.
    [[nodiscard]] QList<QAction *> actions() const;
    /// Lets the keys work in this widget and its children: the place that the bar stands in.
    void giveKeysTo(QWidget &place);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// All in a row; the same with the position in two lines; the scrubber in a row of its own.
    enum class Width { Wide, Narrow, Narrowest };

    QToolButton *addButton(const QString &name, TransportIcon icon, const QString &actionName);
    void arrange(Width width);
    void chooseWidth();
    [[nodiscard]] int widthNeeded(Width width) const;
    [[nodiscard]] int widestPosition() const;
    void refreshSteps();
    void refreshPosition();
    void refreshPlay();
    void restyle();

    LearnState &m_state;
    Playback *m_playback;
    StepperKeys *m_keys;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    QPushButton *m_play;
    StepperScrubber *m_scrubber;
    QComboBox *m_speed;
    QLabel *m_position;
    Width m_width = Width::Wide;
    int m_widestPosition = 0; ///< of all places, so that nothing moves while the lesson plays
};

} // namespace breakeven::ui
