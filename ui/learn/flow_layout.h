// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/reader/lesson.h"
#include "ui/learn/flow_text.h"

#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace breakeven::ui {

/// The widest texts that may come to stand beside the labels, so that the drawing keeps its place as they change.
struct FlowReserve {
    QString condition; ///< in the decision
    QString truth; ///< below it
    QString branchNote; ///< in CPU and GPU; empty where none will come
    QString verdict; ///< in the node that says what was selected; empty where none will come
    QString whenTrue; ///< at the branches
    QString whenFalse;

    friend bool operator==(const FlowReserve &, const FlowReserve &) = default;
};

struct NodeShape {
    lessons::NodeRole role = lessons::NodeRole::Start;
    QRectF box;
    /// Rounded box; diamond for Choose; square corners for the CPU; hexagon for the GPU.
    QPainterPath outline;
    QStringList lines; ///< the label
    QRectF label;
    QRectF note; ///< a second, smaller text; empty where none was reserved
    QRectF mark; ///< of the hardware; empty for other nodes
};

struct EdgeShape {
    lessons::NodeRole from = lessons::NodeRole::Start;
    lessons::NodeRole to = lessons::NodeRole::End;
    QPainterPath path;
    QRectF label; ///< "true" or "false"; empty on edges that have none
    double restAt = 0.5; ///< where on the path a token rests, 0 to 1

    [[nodiscard]] QPointF rest() const { return path.pointAtPercent(restAt); }
};

/// What stands in the diamond besides its label.
struct DecisionShape {
    QRectF condition;
    bool conditionInTwoLines = false;
    QRectF truth;
    QRectF badge; ///< beside the diamond's upper corner
};

struct FlowLayout {
    double scale = 1; ///< of the type
    double cornerRadius = 0;
    double tokenHeight = 0;
    QSizeF size; ///< of the drawing; at least that of the view
    std::vector<NodeShape> nodes; ///< as in the flow
    std::vector<EdgeShape> edges;
    DecisionShape decision;

    [[nodiscard]] const NodeShape *node(lessons::NodeRole role) const;
    [[nodiscard]] const NodeShape *nodeAt(const QPointF &point) const;
    [[nodiscard]] const EdgeShape *edge(lessons::NodeRole from, lessons::NodeRole to) const;
};

/// The type in the flow never gets smaller than this part of the window's own, nor larger than the second.
inline constexpr double smallestFlowScale = 0.85;
inline constexpr double largestFlowScale = 2.6;

/// Node pairs in the order of the path.
struct FlowLink {
    lessons::NodeRole from = lessons::NodeRole::Start;
    lessons::NodeRole to = lessons::NodeRole::End;
};
[[nodiscard]] std::vector<FlowLink> linksOf(const lessons::Flow &flow);

/// Top to bottom, as large as the view lets it, in two columns where it is wide and low. Where the view is too small
/// for type that can be read, the drawing is larger than the view.
[[nodiscard]] FlowLayout layOut(const lessons::Flow &flow, const FlowReserve &reserve, const QSizeF &view,
                                const FlowTextMeasure &measure);

} // namespace breakeven::ui
