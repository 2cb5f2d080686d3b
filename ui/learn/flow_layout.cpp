// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_layout.h"

#include "ui/learn/flow_fit.h"
#include "ui/learn/flow_routes.h"
#include "ui/learn/flow_sketch.h"

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

/// In lines' heights: below this CPU and GPU no longer fit beside each other.
constexpr double narrowestFlow = 9.2;

class Placer final
{
public:
    Placer(const FlowFit &fit, const FlowReserve &reserve, const QSizeF &view, const FlowTextMeasure &measure)
        : m_sketch(fit.sketch)
        , m_metrics(fit.sketch.metrics)
        , m_reserve(reserve)
        , m_measure(measure)
        , m_columns(fit.columns)
    {
        m_layout.scale = m_metrics.scale;
        m_layout.cornerRadius = m_metrics.radius;
        m_layout.tokenHeight = m_metrics.tokenHeight;
        m_layout.size = QSizeF(view.width(), std::max(view.height(), neededHeight(fit)));
    }

    FlowLayout place(const lessons::Flow &flow)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            placeColumn(m_columns[i], i);
        for (const FlowLink &link : linksOf(flow))
            placeEdge(link);
        return m_layout;
    }

private:
    /// Room that is left over goes into the edges first, then into the boxes, and at last above and below.
    void placeColumn(const FlowColumn &column, std::size_t number)
    {
        const bool several = m_columns.size() > 1;
        const double bus = several ? busHeight(m_metrics) : 0;
        double spare = m_layout.size.height() - 2 * m_metrics.margin - bus - m_sketch.height(column.first, column.last);
        const auto rows = static_cast<double>(column.last - column.first);
        const double roomier = decisionIn(column)
            ? std::min(spare, 2 * (m_sketch.decision.roomyHalfHeight - m_sketch.decision.halfHeight))
            : 0;
        spare -= roomier;
        const double wider = std::min(spare / std::max(rows - 1, 1.0), m_metrics.largestGap - m_metrics.gap);
        spare -= wider * (rows - 1);
        const double taller = std::min(spare / rows, 0.8 * m_metrics.line);
        spare -= taller * rows;

        double y = m_metrics.margin + (several ? (number == 0 ? 0 : bus) : spare / 2);
        for (std::size_t i = column.first; i < column.last; ++i) {
            const SketchedRow &row = m_sketch.rows[i];
            const bool decides = row.nodes.front().node->role == NodeRole::Choose;
            const double height = row.height + (decides ? roomier : taller);
            placeRow(row, column.middle, y, height);
            y += height + row.gapBelow + wider;
        }
    }

    [[nodiscard]] bool decisionIn(const FlowColumn &column) const
    {
        for (std::size_t i = column.first; i < column.last; ++i) {
            if (m_sketch.rows[i].nodes.front().node->role == NodeRole::Choose)
                return true;
        }
        return false;
    }

    void placeRow(const SketchedRow &row, double middle, double top, double height)
    {
        for (std::size_t i = 0; i < row.nodes.size(); ++i) {
            const SketchedNode &node = row.nodes[i];
            const double side = row.nodes.size() < 2 ? 0 : i == 0 ? -1 : 1;
            const double x = middle + side * m_sketch.branchOffset;
            m_layout.nodes.push_back(shapeOf(node, QRectF(x - node.width / 2, top, node.width, height)));
        }
    }

    NodeShape shapeOf(const SketchedNode &node, const QRectF &box)
    {
        NodeShape shape{.role = node.node->role, .box = box, .outline = {}, .lines = node.label.lines};
        const double leading = shape.role == NodeRole::Choose ? decisionLeading : 1;
        const double labelHeight = m_metrics.line * leading * static_cast<double>(shape.lines.size());
        const QPointF middle = box.center();
        double top = middle.y() - (labelHeight + node.noteHeight) / 2;
        if (shape.role == NodeRole::Choose) {
            shape.outline = diamond(box);
            // Between the tightest diamond and the roomy one, the text goes to the middle as the diamond grows.
            const SketchedDecision &decision = m_sketch.decision;
            const double room = decision.roomyHalfHeight - decision.halfHeight;
            const double share = room > 0 ? (box.height() / 2 - decision.halfHeight) / room : 0;
            top = middle.y() + decision.textTop + share * (decision.roomyTextTop - decision.textTop);
            placeDecision(box, top + labelHeight);
        } else if (shape.role == NodeRole::Cpu) {
            shape.outline.addRect(box);
        } else if (shape.role == NodeRole::Gpu) {
            shape.outline = hexagon(box, std::min(0.3 * box.height(), 0.15 * box.width()));
        } else {
            shape.outline = roundedBox(box, m_metrics.radius);
        }
        double labelLeft = middle.x() - node.label.width / 2;
        if (isBranch(shape.role)) {
            const double mark = 0.8 * m_metrics.line;
            const double apart = 0.4 * m_metrics.line;
            const double left = middle.x() - (mark + apart + node.label.width) / 2;
            shape.mark = QRectF(left, top + (labelHeight - mark) / 2, mark, mark);
            labelLeft = left + mark + apart;
        }
        shape.label = QRectF(labelLeft, top, node.label.width, labelHeight);
        if (node.noteHeight > 0) {
            shape.note = QRectF(box.left(), shape.label.bottom(), box.width(), node.noteHeight)
                             .adjusted(0.4 * m_metrics.line, 0, -0.4 * m_metrics.line, 0);
        }
        return shape;
    }

    void placeDecision(const QRectF &box, double top)
    {
        const SketchedDecision &decision = m_sketch.decision;
        const auto height = [&](FlowText kind) {
            return m_measure.lineHeight(kind, m_metrics.scale) * decisionLeading;
        };
        DecisionShape &shape = m_layout.decision;
        const double middle = box.center().x();
        shape.conditionInTwoLines = decision.conditionInTwoLines;
        shape.condition = QRectF(middle - decision.conditionWidth / 2, top, decision.conditionWidth,
                                 height(FlowText::Condition) * (decision.conditionInTwoLines ? 2 : 1));
        shape.truth = QRectF(middle - decision.conditionWidth / 2, shape.condition.bottom(), decision.conditionWidth,
                             height(FlowText::Truth));
        const double badge = 0.34 * box.width();
        shape.badge = QRectF(box.right() - badge, box.top(), badge, height(FlowText::Note));
    }

    /// Where an edge at `x` touches the node, below it or above it.
    static double bottomAt(const NodeShape &shape, double x)
    {
        if (shape.role != NodeRole::Choose)
            return shape.box.bottom();
        const double share = std::abs(x - shape.box.center().x()) / (shape.box.width() / 2);
        return shape.box.bottom() - share * shape.box.height() / 2;
    }

    void placeEdge(const FlowLink &link)
    {
        const NodeShape &from = *m_layout.node(link.from);
        const NodeShape &to = *m_layout.node(link.to);
        const bool branches = link.from == NodeRole::Choose && isBranch(link.to);
        EdgeShape edge{.from = link.from, .to = link.to};

        double start = from.box.center().x();
        double end = to.box.center().x();
        const bool sameColumn = to.box.top() > from.box.bottom();
        if (branches) {
            const double reach = 0.8 * from.box.width() / 2;
            start = std::clamp(end, start - reach, start + reach);
        } else if (isBranch(link.from) && sameColumn && to.role != NodeRole::Choose) {
            const double inset = 1.5 * m_metrics.radius;
            end = std::clamp(start, to.box.left() + inset, to.box.right() - inset);
        }
        const QPointF first(start, bottomAt(from, start));
        const QPointF last(end, to.box.top());
        const double radius = 0.7 * m_metrics.line;
        if (sameColumn) {
            const double between = (first.y() + last.y()) / 2;
            edge.path = roundedRoute({first, {start, between}, {end, between}, last}, radius);
        } else {
            const double below = first.y() + 0.65 * busHeight(m_metrics);
            const double above = last.y() - 0.65 * busHeight(m_metrics);
            const double channel = m_layout.size.width() / 2;
            edge.path = roundedRoute({first, {start, below}, {channel, below}, {channel, above}, {end, above}, last},
                                     radius);
        }
        if (branches && (!m_reserve.whenTrue.isEmpty() || !m_reserve.whenFalse.isEmpty()))
            placeSign(edge, first, last, start < from.box.center().x());
        m_layout.edges.push_back(edge);
    }

    /// "true" and "false" stand outside of the two edges: beside the token's place, or above it where that is too
    /// narrow.
    void placeSign(EdgeShape &edge, const QPointF &first, const QPointF &last, bool left) const
    {
        const QString &text = edge.to == NodeRole::Gpu ? m_reserve.whenTrue : m_reserve.whenFalse;
        const QSizeF size(std::ceil(m_measure.width(text, FlowText::EdgeLabel, m_metrics.scale)) + 1,
                          m_measure.lineHeight(FlowText::EdgeLabel, m_metrics.scale));
        const double token = std::max(m_metrics.tokenHeight,
                                      m_measure.width(QStringLiteral("512"), FlowText::Token, m_metrics.scale) * 1.5);
        const bool beside = m_sketch.labelBesideToken;
        const double length = last.y() - first.y();
        if (!beside)
            edge.restAt = std::clamp(1 - (0.6 * m_metrics.tokenHeight) / length, 0.5, 1.0);
        const double apart = 0.3 * m_metrics.line + (beside ? token / 2 : 0);
        const double x = left ? first.x() - apart - size.width() : first.x() + apart;
        const double y = beside ? (first.y() + last.y() - size.height()) / 2 : first.y() + 0.1 * size.height();
        edge.label = QRectF(QPointF(x, y), size);
    }

    const FlowSketch &m_sketch;
    const FlowMetrics &m_metrics;
    const FlowReserve &m_reserve;
    const FlowTextMeasure &m_measure;
    const std::vector<FlowColumn> &m_columns;
    FlowLayout m_layout;
};

} // namespace

const NodeShape *FlowLayout::node(NodeRole role) const
{
    const auto found = std::ranges::find(nodes, role, &NodeShape::role);
    return found == nodes.end() ? nullptr : &*found;
}

const NodeShape *FlowLayout::nodeAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(nodes,
                                            [&](const NodeShape &shape) { return shape.outline.contains(point); });
    return found == nodes.end() ? nullptr : &*found;
}

const EdgeShape *FlowLayout::edge(NodeRole from, NodeRole to) const
{
    const auto found = std::ranges::find_if(
        edges, [&](const EdgeShape &shape) { return shape.from == from && shape.to == to; });
    return found == edges.end() ? nullptr : &*found;
}

std::vector<FlowLink> linksOf(const lessons::Flow &flow)
{
    std::vector<FlowLink> links;
    std::vector<NodeRole> before;
    std::vector<NodeRole> here;
    for (const lessons::FlowNode &node : flow.nodes) {
        if (!here.empty() && !(isBranch(node.role) && isBranch(here.back()))) {
            before = here;
            here.clear();
        }
        here.push_back(node.role);
        for (const NodeRole from : before)
            links.push_back({.from = from, .to = node.role});
    }
    return links;
}

FlowLayout layOut(const lessons::Flow &flow, const FlowReserve &reserve, const QSizeF &view,
                  const FlowTextMeasure &measure)
{
    if (flow.nodes.empty())
        return {.size = view};
    const double narrowest = narrowestFlow * measure.lineHeight(FlowText::Label, smallestFlowScale);
    const QSizeF room(std::max(view.width(), narrowest), view.height());
    const FlowFit fit = fitFlow(flow, reserve, room, measure);
    return Placer(fit, reserve, room, measure).place(flow);
}

} // namespace breakeven::ui
