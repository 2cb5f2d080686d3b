// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven::protocol {

/// Cuts a stream of bytes into lines. Never holds more of an unfinished line than the limit. Any byte but the newline
/// may be in a line; the JSON reader judges them.
class LineFraming final
{
public:
    struct Line {
        std::string text; ///< without its newline; empty where too long
        bool tooLong = false; ///< reported once, as soon as the limit is passed; the rest of that line is dropped

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit LineFraming(std::size_t maxBytes = maxLineBytes)
        : m_maxBytes(maxBytes)
    { }

    void feed(std::string_view bytes);
    /// The stream has ended: what is left counts as a line, though its newline is missing.
    void finish();
    /// The oldest line not taken yet.
    [[nodiscard]] std::optional<Line> next();

private:
    void append(std::string_view bytes);

    std::size_t m_maxBytes;
    std::string m_unfinished;
    bool m_skipping = false;
    std::deque<Line> m_lines;
};

} // namespace breakeven::protocol
