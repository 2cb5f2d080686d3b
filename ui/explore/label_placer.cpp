// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/label_placer.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace breakeven::ui {

namespace {

bool crosses(const QLineF &line, const QRectF &place)
{
    const std::array corners{place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QLineF edge(corners[i], corners[(i + 1) % corners.size()]);
        if (line.intersects(edge, nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return place.contains(line.p1());
}

} // namespace

bool LabelPlacer::put(const QRectF &place)
{
    const bool isFree = m_room.contains(place)
        && std::ranges::none_of(m_taken, [&](const QRectF &each) { return each.intersects(place); })
        && std::ranges::none_of(m_lines, [&](const QLineF &line) { return crosses(line, place); });
    if (isFree)
        take(place);
    return isFree;
}

} // namespace breakeven::ui
