// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

constexpr double zoomStep = 1.25;

} // namespace

const NodeShape *FlowView::nodeUnder(const QPointF &position) const
{
    return m_layout.nodeAt((position + origin()) / m_zoom);
}

bool FlowView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const NodeShape *shape = nodeUnder(help->pos());
        const lessons::FlowNode *node = shape ? m_state.lesson().flow.node(shape->role) : nullptr;
        if (node && !node->sentence.isEmpty())
            QToolTip::showText(help->globalPos(), node->sentence, viewport(), nodeRectangle(shape->role));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FlowView::mousePressEvent(QMouseEvent *event)
{
    const NodeShape *shape = nodeUnder(event->position());
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && shape)
        m_pressed = shape->role;
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(nodeUnder(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FlowView::mouseReleaseEvent(QMouseEvent *event)
{
    const NodeShape *shape = nodeUnder(event->position());
    const std::optional<NodeRole> pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() == Qt::LeftButton && shape && pressed == shape->role)
        m_state.moveToStep(std::max(1, m_state.cursor().step), lessons::stageOf(shape->role));
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
    } else if (scrolls()) {
        QAbstractScrollArea::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom * zoomStep); return;
    case Qt::Key_Minus: setZoom(m_zoom / zoomStep); return;
    case Qt::Key_0: setZoom(1); return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (scrolls()) {
            QAbstractScrollArea::keyPressEvent(event);
            return;
        }
        break;
    default: break;
    }
    // Left, right, space and the rest belong to the stepper.
    event->ignore();
}

void FlowView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FlowView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace breakeven::ui
