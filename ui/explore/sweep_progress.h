// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/sweep_text.h"

#include <QWidget>

namespace breakeven::ui {

class CardLabel;
class LinkButton;
class RunButton;
class SlimProgress;

/// The button of a sweep, and of the other machines' where that is another one, how far it is, what is being measured,
/// and why it stands still.
class SweepProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit SweepProgress(QWidget *parent = nullptr);

    /// Where the other machines run and `offer` is no pause, theirs takes its place, or stands below it where there is
    /// something to measure here as well.
    void show(const SweepState &sweep, const SweepOffer &offer, const SweepOffer &elsewhere = {});

Q_SIGNALS:
    void runWanted();
    void pauseWanted();

private:
    void restyle();

    SweepOffer::Act m_act = SweepOffer::Act::Nothing;
    RunButton *m_button;
    LinkButton *m_elsewhere; ///< pauses the other machines alone
    SlimProgress *m_bar;
    CardLabel *m_now;
    CardLabel *m_sentence;
};

} // namespace breakeven::ui
