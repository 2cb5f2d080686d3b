// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_glide.h"
#include "ui/learn/flow_layout.h"
#include "ui/learn/flow_picture.h"
#include "ui/learn/flow_typeface.h"
#include "ui/learn/learn_state.h"

#include <QAbstractScrollArea>
#include <QPointF>

#include <optional>

namespace breakeven::ui {

/// The decision flow, drawn. It fits itself to its size, and scrolls where readable type takes more. A click on a node
/// moves the cursor there; the token glides when the cursor moves by one.
class FlowView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FlowView(LearnState &state, QWidget *parent = nullptr);

    /// While the engine samples: the token jumps, nothing is painted in between.
    void setAnimationsPaused(bool paused) { m_glide.setPaused(paused); }
    /// Frames a second of the token's glide at most; 0 is as many as the screen takes.
    void setMaximumFrameRate(int framesPerSecond) { m_glide.setMaximumFrameRate(framesPerSecond); }

    /// 1 is the fit; to 4.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    [[nodiscard]] bool isGliding() const { return m_glide.isRunning(); }
    /// Of a node, in the viewport; empty where the flow lacks it.
    [[nodiscard]] QRect nodeRectangle(lessons::NodeRole role) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOutAgain();
    void takeTrace();
    void refresh();
    void glide(const FlowPicture &before, const tradeoff::Cursor &cursorBefore);
    void moveToken(const QPointF &middle);
    void updateChanged(const FlowPicture &before);
    void updateArea(const QRectF &area);
    void fitScrollBars();
    void showCurrent();
    void describe();
    [[nodiscard]] bool scrolls() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] const NodeShape *nodeUnder(const QPointF &position) const;

    LearnState &m_state;
    FlowTypeface m_typeface;
    FlowReserve m_reserve;
    FlowLayout m_layout;
    FlowPicture m_picture;
    tradeoff::Cursor m_cursor;
    FlowGlide m_glide;
    QPointF m_token;
    double m_zoom = 1;
    std::optional<lessons::NodeRole> m_pressed;
};

} // namespace breakeven::ui
