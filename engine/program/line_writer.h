// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <condition_variable>
#include <mutex>
#include <string_view>

namespace breakeven::program {

/// Writes whole lines from several threads to one descriptor; lines never mix. A reader at the other end that stalls
/// holds up answers, never signs of life or progress: those are left out while there is no room for them.
class LineWriter final
{
public:
    /// `output` is written to and not owned. `input` is the peer's other direction: once it has hung up, an output that
    /// takes nothing for a second counts as gone. Descriptors of regular files and terminals will do.
    LineWriter(int output, int input);
    ~LineWriter();
    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

    enum class Kind {
        Answer, ///< waits for room
        News, ///< left out rather than waiting
    };

    /// `line` ends with its newline. False when the output is gone or stop() was called: nothing written from then on
    /// can arrive.
    bool write(std::string_view line, Kind kind);

    /// Gives up what is being written and all that follows, at once.
    void stop();

private:
    enum class Room { Ready, None, Gone };
    [[nodiscard]] Room waitForRoom(int timeoutMs) const;
    [[nodiscard]] bool inputHungUp() const;
    [[nodiscard]] bool takeTurn(Kind kind);
    bool writeWhole(std::string_view line);

    int m_output;
    int m_input;
    int m_stopEvent; ///< readable once stop() was called
    std::mutex m_mutex;
    std::condition_variable m_turnEnded;
    bool m_writing = false;
    bool m_gone = false;
};

} // namespace breakeven::program
