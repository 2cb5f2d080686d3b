// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/line_framing.h"

#include <utility>

namespace breakeven::protocol {

void LineFraming::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto newline = bytes.find('\n');
        append(bytes.substr(0, newline));
        if (newline == std::string_view::npos)
            return;
        if (!std::exchange(m_skipping, false))
            m_lines.push_back({.text = std::exchange(m_unfinished, {})});
        bytes.remove_prefix(newline + 1);
    }
}

void LineFraming::finish()
{
    if (!m_unfinished.empty())
        m_lines.push_back({.text = std::exchange(m_unfinished, {})});
    m_skipping = false;
}

std::optional<LineFraming::Line> LineFraming::next()
{
    if (m_lines.empty())
        return std::nullopt;
    Line line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void LineFraming::append(std::string_view bytes)
{
    if (m_skipping)
        return;
    if (bytes.size() <= m_maxBytes - m_unfinished.size()) {
        m_unfinished += bytes;
        return;
    }
    m_unfinished = {};
    m_skipping = true;
    m_lines.push_back({.text = {}, .tooLong = true});
}

} // namespace breakeven::protocol
