// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"
#include "ui/explore/chart_range.h"

#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// Draws a ChartData: logarithmic axes, a line a lane told apart by colour, shape and dash, intervals as error bars, an
/// estimate as a hatched band, the break-even's bracket shaded. The pointer or the arrow keys read out a point (left
/// and right along a line, up and down from line to line, Enter chooses it); + and - zoom along x, 0 shows all. So does
/// the wheel, with Ctrl or once the chart has the focus: a page with a chart on it can still be scrolled. The one file
/// that knows Qt Charts for it is chart_canvas.cpp.
class LineChart final : public QWidget
{
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);
    ~LineChart() override;

    void setData(const ChartData &data);
    /// What of the x axis is to be seen.
    [[nodiscard]] ChartRange shownRange() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A point was clicked, or Enter pressed on it: its lane and x.
    void pointChosen(const QString &laneId, double x);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
