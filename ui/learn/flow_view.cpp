// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_view.h"

#include "ui/learn/flow_moment.h"
#include "ui/learn/flow_painter.h"
#include "ui/learn/flow_token.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

constexpr double largestZoom = 4;

} // namespace

FlowView::FlowView(LearnState &state, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("flow_view"));
    setAccessibleName(tr("Decision flow"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&m_glide, &FlowGlide::moved, this, &FlowView::moveToken);
    connect(&m_state, &LearnState::lessonChanged, this, [this] { m_reserve = {}; });
    connect(&m_state, &LearnState::traceChanged, this, &FlowView::takeTrace);
    connect(&m_state, &LearnState::cursorChanged, this, &FlowView::refresh);
    connect(&m_state, &LearnState::workloadChanged, this, &FlowView::refresh);
    connect(&m_state, &LearnState::predictChanged, this, &FlowView::refresh);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_typeface.forget();
        updateGeometry();
        layOutAgain();
    });
    layOutAgain();
}

void FlowView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, 1.0, largestZoom);
    if (std::abs(wanted - m_zoom) < 1e-6)
        return;
    m_zoom = wanted;
    fitScrollBars();
    showCurrent();
    viewport()->update();
}

QRect FlowView::nodeRectangle(NodeRole role) const
{
    const NodeShape *shape = m_layout.node(role);
    if (!shape)
        return {};
    return QRectF(shape->box.topLeft() * m_zoom - origin(), shape->box.size() * m_zoom).toAlignedRect();
}

QSize FlowView::sizeHint() const
{
    const double line = FlowTypeface().lineHeight(FlowText::Label, 1);
    return QSizeF(18 * line, 34 * line).toSize();
}

QSize FlowView::minimumSizeHint() const
{
    const double line = FlowTypeface().lineHeight(FlowText::Label, 1);
    return QSizeF(11 * line, 12 * line).toSize();
}

/// Everything that has a place may have changed it: the token is put where it belongs.
void FlowView::layOutAgain()
{
    m_glide.stop();
    m_reserve = reserveFor(m_state.trace());
    const auto layOutIn = [&](const QSizeF &room) {
        return layOut(m_state.lesson().flow, m_reserve, room, m_typeface);
    };
    const QSizeF room = contentsRect().size();
    m_layout = layOutIn(room);
    if (m_layout.size.height() > room.height())
        m_layout = layOutIn(room - QSizeF(verticalScrollBar()->sizeHint().width(), 0));
    m_picture = pictureOf(m_state);
    m_cursor = m_state.cursor();
    if (m_picture.token)
        m_token = restOf(*m_picture.token, m_layout);
    fitScrollBars();
    showCurrent();
    describe();
    viewport()->update();
}

void FlowView::takeTrace()
{
    if (reserveFor(m_state.trace()) == m_reserve)
        refresh();
    else
        layOutAgain();
}

void FlowView::refresh()
{
    const FlowPicture before = std::exchange(m_picture, pictureOf(m_state));
    const tradeoff::Cursor cursorBefore = std::exchange(m_cursor, m_state.cursor());
    if (m_picture == before)
        return;
    if (before.token)
        updateArea(extentOfToken(m_layout, *before.token, m_token));
    updateChanged(before);
    glide(before, cursorBefore);
    if (scrolls())
        showCurrent();
    describe();
}

/// By one position within a step the token glides; everything else is a jump.
void FlowView::glide(const FlowPicture &before, const tradeoff::Cursor &cursorBefore)
{
    if (!m_picture.token) {
        m_glide.stop();
        return;
    }
    const int moved = m_state.trace().positionOf(m_cursor) - m_state.trace().positionOf(cursorBefore);
    const bool byOne = std::abs(moved) == 1 && cursorBefore.step == m_cursor.step;
    if (byOne && before.token && !m_picture.preview && !before.preview && isVisible())
        m_glide.start(glidePath(*before.token, *m_picture.token, m_layout));
    else
        m_glide.jump(restOf(*m_picture.token, m_layout));
}

void FlowView::moveToken(const QPointF &middle)
{
    if (!m_picture.token)
        return;
    updateArea(extentOfToken(m_layout, *m_picture.token, m_token));
    m_token = middle;
    updateArea(extentOfToken(m_layout, *m_picture.token, m_token));
}

void FlowView::updateChanged(const FlowPicture &before)
{
    if (before.nodes.size() != m_picture.nodes.size() || before.edges.size() != m_picture.edges.size()) {
        viewport()->update();
        return;
    }
    for (std::size_t i = 0; i < m_picture.nodes.size(); ++i) {
        const NodeShape *shape = m_layout.node(m_picture.nodes[i].role);
        if (shape && m_picture.nodes[i] != before.nodes[i])
            updateArea(extentOf(*shape));
    }
    for (std::size_t i = 0; i < m_picture.edges.size(); ++i) {
        const EdgeShape *shape = m_layout.edge(m_picture.edges[i].from, m_picture.edges[i].to);
        if (shape && m_picture.edges[i] != before.edges[i])
            updateArea(extentOf(*shape));
    }
    if (m_picture.decision != before.decision || m_picture.preview != before.preview)
        updateArea(extentOfDecision(m_layout));
}

void FlowView::updateArea(const QRectF &area)
{
    const QRectF shown(area.topLeft() * m_zoom - origin(), area.size() * m_zoom);
    viewport()->update(shown.toAlignedRect().adjusted(-1, -1, 1, 1));
}

/// Which bars there are follows from the sizes alone, so that the one that comes does not bring the other.
void FlowView::fitScrollBars()
{
    const QSizeF content = m_layout.size * m_zoom;
    QSizeF room = contentsRect().size();
    const bool vertical = content.height() > room.height() + 0.5;
    room.rwidth() -= vertical ? verticalScrollBar()->sizeHint().width() : 0;
    const bool horizontal = content.width() > room.width() + 0.5;
    room.rheight() -= horizontal ? horizontalScrollBar()->sizeHint().height() : 0;
    const auto fit = [](QScrollBar *bar, double whole, double part) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(whole - part - 0.5))));
        bar->setPageStep(static_cast<int>(part));
        bar->setSingleStep(std::max(1, static_cast<int>(part / 12)));
    };
    fit(verticalScrollBar(), content.height(), room.height());
    fit(horizontalScrollBar(), content.width(), room.width());
    setVerticalScrollBarPolicy(vertical ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(horizontal ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

/// Where the drawing is larger than the view, the current node stands in its middle as far as the edges allow:
/// scrolling, too, is a function of the state.
void FlowView::showCurrent()
{
    for (const NodePicture &node : m_picture.nodes) {
        const NodeShape *shape = m_layout.node(node.role);
        if (node.standing != Standing::Current || !shape)
            continue;
        const QPointF middle = shape->box.center() * m_zoom;
        horizontalScrollBar()->setValue(static_cast<int>(middle.x()) - viewport()->width() / 2);
        verticalScrollBar()->setValue(static_cast<int>(middle.y()) - viewport()->height() / 2);
        return;
    }
    verticalScrollBar()->setValue(0);
}

void FlowView::describe()
{
    const QString description = describeMoment(m_state);
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool FlowView::scrolls() const
{
    return horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
}

QPointF FlowView::origin() const
{
    return {static_cast<double>(horizontalScrollBar()->value()), static_cast<double>(verticalScrollBar()->value())};
}

void FlowView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), Theme::instance().tokens().card);
    painter.save();
    painter.translate(-origin());
    painter.scale(m_zoom, m_zoom);
    const QRectF dirty((QPointF(event->rect().topLeft()) + origin()) / m_zoom, QSizeF(event->rect().size()) / m_zoom);
    paintFlow(painter, m_layout, m_picture, dirty);
    paintToken(painter, m_layout, m_picture, m_token);
    painter.restore();
    if (hasFocus()) {
        const double radius = Theme::instance().cornerRadius();
        painter.setPen(QPen(Theme::instance().tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void FlowView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutAgain();
}

} // namespace breakeven::ui
