// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

/// The lanes as they stand at one moment: marks that are done, the one under way in part, or why a lane is empty.
class RaceLanes final : public QWidget
{
    Q_OBJECT

public:
    struct Lane {
        tradeoff::Hardware hardware = tradeoff::Hardware::Cpu;
        QString title;
        double marks = 0; ///< done, with the fraction of the one under way
        QString result; ///< when it is done: "0.78 s"
        QString reason; ///< why there is nothing to race; empty where there is
    };

    explicit RaceLanes(QWidget *parent = nullptr);

    void setLanes(std::vector<Lane> lanes, int markCount);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int resultWidth() const;
    [[nodiscard]] int laneHeight(const Lane &lane, int width) const;
    [[nodiscard]] QRect reasonRectangle(const Lane &lane, int width) const;
    void paintLane(QPainter &painter, const Lane &lane, const QRect &rectangle) const;
    void paintMarks(QPainter &painter, const Lane &lane, const QRectF &track) const;

    std::vector<Lane> m_lanes;
    int m_markCount = 0;
};

} // namespace breakeven::ui
