// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/line_framing.h"

#include <atomic>
#include <optional>
#include <vector>

namespace breakeven::program {

/// Lines from a descriptor, for one thread; another may end the waiting.
class LineReader final
{
public:
    /// Not owned. One that is not open counts as ended.
    explicit LineReader(int input);
    ~LineReader();
    LineReader(const LineReader &) = delete;
    LineReader &operator=(const LineReader &) = delete;

    /// Waits for the next line. Nothing once the input has ended and all its lines were taken, or stop() was called.
    /// Bytes after the last newline count as a line.
    [[nodiscard]] std::optional<protocol::LineFraming::Line> next();

    void stop();

private:
    void readMore();

    int m_input;
    int m_stopEvent; ///< readable once stop() was called
    std::atomic<bool> m_stopped = false;
    bool m_ended = false;
    std::vector<char> m_buffer;
    protocol::LineFraming m_framing;
};

} // namespace breakeven::program
