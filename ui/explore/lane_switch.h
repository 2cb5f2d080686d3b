// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/lane.h"

#include <QCheckBox>

namespace breakeven::ui {

/// Whether a lane is shown: a check box whose box is the device's mark in its colour (grey for an estimate), with the
/// lane's name beside it, on as many lines as it needs.
class LaneSwitch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit LaneSwitch(QWidget *parent = nullptr);

    void setLane(const Lane &lane);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] static int textLeft(); ///< where the name begins: what belongs to it stands below

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QRect textRect(int width) const;

    tradeoff::Hardware m_hardware = tradeoff::Hardware::Cpu;
    bool m_estimate = false;
};

} // namespace breakeven::ui
