// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/sweep_text.h"

#include <QWidget>

namespace breakeven::ui {

class CardLabel;
class RunButton;
class SlimProgress;

/// The one button of a sweep, how far it is, what is being measured, and why it stands still.
class SweepProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit SweepProgress(QWidget *parent = nullptr);

    void show(const SweepState &sweep, const SweepOffer &offer);

Q_SIGNALS:
    void runWanted();
    void pauseWanted();

private:
    void restyle();

    SweepOffer::Act m_act = SweepOffer::Act::Nothing;
    RunButton *m_button;
    SlimProgress *m_bar;
    CardLabel *m_now;
    CardLabel *m_sentence;
};

} // namespace breakeven::ui
