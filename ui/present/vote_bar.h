// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/present/vote_state.h"

#include <QWidget>

namespace breakeven::ui {

/// The share of an option in a round, as a bar with percent and count above it.
class VoteBar final : public QWidget
{
    Q_OBJECT

public:
    VoteBar(const VoteState &state, VoteState::Round round, int option, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QString text() const { return m_text; } ///< "45 % · 9", or "?" while it is hidden

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const VoteState &m_state;
    VoteState::Round m_round;
    int m_option;
    QString m_text;
    double m_share = 0; ///< 0 while it is hidden
    bool m_right = false;
};

} // namespace breakeven::ui
