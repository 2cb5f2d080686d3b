// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_map.h"

#include <QRect>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

namespace breakeven::ui {

/// Paints a heat map: colour and shape of the best device, strength by margin, "≈" where there is no clear winner, an
/// outlined cell where nothing was measured, the rule's border dashed over it, and a legend of what there is. Arrow
/// keys walk the cells, Home and End go to a row's ends (with Ctrl to the map's corners), Enter, Space or a click
/// choose one. To a screen reader it is a table.
class HeatMapView final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMapView(QWidget *parent = nullptr);
    ~HeatMapView() override;

    /// The cursor stays on its workload where the new map has it.
    void setMap(const HeatMap &map);
    [[nodiscard]] const HeatMap &map() const;
    /// Row (of sizes) and column (of batches) under the keyboard's cursor; none in an empty map.
    [[nodiscard]] std::optional<std::pair<int, int>> current() const;
    void setCurrent(int size, int batch);
    void choose(int size, int batch); ///< moves the cursor there and emits cellChosen()
    [[nodiscard]] QRect cellRectangle(int size, int batch) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellChosen(quint64 sizeBytes, int batch);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
