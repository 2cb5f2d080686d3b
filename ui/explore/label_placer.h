// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace breakeven::ui {

/// Puts labels where nothing stands yet.
class LabelPlacer final
{
public:
    explicit LabelPlacer(const QRectF &room)
        : m_room(room)
    { }

    void take(const QRectF &place) { m_taken.push_back(place); }
    void take(const QLineF &line) { m_lines.push_back(line); }
    /// Takes the place and says so, unless it is taken, crossed by a line or out of the room.
    [[nodiscard]] bool put(const QRectF &place);

private:
    QRectF m_room;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_lines;
};

} // namespace breakeven::ui
