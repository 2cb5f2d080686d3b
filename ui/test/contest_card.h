// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/prediction.h"

#include <QWidget>

#include <vector>

namespace breakeven::ui {

class CardLabel;

/// One side of a contest: what runs, and where; what the other side has otherwise is stronger.
class ContestCard final : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes part of the object names: "first".
    ContestCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    void showContestant(const lessons::Contestant &contestant, const lessons::Contestant &other);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    QString m_title;
    tradeoff::Hardware m_hardware = tradeoff::Hardware::Cpu;
    std::vector<CardLabel *> m_plain; ///< a line each, in two weights; one of both is shown
    std::vector<CardLabel *> m_strong;
};

} // namespace breakeven::ui
