// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_token.h"

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

/// Adds a part of an edge, which may be bent, in short straight pieces.
void followEdge(QPainterPath &path, const EdgeShape &edge, double from, double to)
{
    constexpr int pieces = 24;
    for (int i = 0; i <= pieces; ++i)
        path.lineTo(edge.path.pointAtPercent(from + (to - from) * i / pieces));
}

const EdgeShape *edgeOf(const TokenPicture &token, const FlowLayout &layout)
{
    return token.to ? layout.edge(token.from, *token.to) : nullptr;
}

} // namespace

QPointF restOf(const TokenPicture &token, const FlowLayout &layout)
{
    if (const EdgeShape *edge = edgeOf(token, layout))
        return edge->rest();
    const NodeShape *shape = layout.node(token.from);
    if (!shape)
        return {};
    // Not decided yet: at the tip, above both branches.
    if (token.from == NodeRole::Choose)
        return {shape->box.center().x(), shape->box.bottom()};
    return {(shape->box.left() + shape->label.left()) / 2, shape->box.center().y()};
}

QPainterPath glidePath(const TokenPicture &from, const TokenPicture &to, const FlowLayout &layout)
{
    const EdgeShape *first = edgeOf(from, layout);
    const EdgeShape *second = edgeOf(to, layout);
    if (second && to.to == from.from)
        return glidePath(to, from, layout).toReversed();
    QPainterPath path(restOf(from, layout));
    if (first && from.to == to.from) {
        followEdge(path, *first, first->restAt, 1);
        if (second) {
            path.lineTo(layout.node(to.from)->box.center());
            followEdge(path, *second, 0, second->restAt);
        }
    }
    path.lineTo(restOf(to, layout));
    return path;
}

} // namespace breakeven::ui
