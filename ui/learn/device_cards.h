// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class DeviceCard;
class VerdictPanel;

/// The devices side by side, each with its figures for the sliders' workload, and under them which is the better one.
class DeviceCards final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceCards(LearnState &state, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();
    [[nodiscard]] int narrowestCard() const;

    LearnState &m_state;
    QBoxLayout *m_row;
    VerdictPanel *m_verdict;
    std::vector<DeviceCard *> m_cards;
    std::vector<tradeoff::Hardware> m_hardware; ///< of the cards
};

} // namespace breakeven::ui
