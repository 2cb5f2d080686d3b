// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <atomic>
#include <mutex>
#include <string>
#include <string_view>

namespace breakeven::program {

/// Makes sure that descriptors 0 to 2 are open, so that no file opened later takes their place and is written to as if
/// it were standard output. A stdout that was closed fails every write. Also has a broken pipe reported as an error
/// rather than by a signal. First thing in main.
void settleStandardStreams();

/// Standard output, unbuffered: what was written is out, whatever happens next.
class StandardOutput final
{
public:
    explicit StandardOutput(int descriptor = 1)
        : m_descriptor(descriptor)
    { }

    /// Whether anything can be written at all, asked before minutes are spent on measuring. Errors: Internal.
    [[nodiscard]] tradeoff::Result<void> check() const;
    /// Writes all of it. Errors: Internal with a sentence that says what the system said.
    [[nodiscard]] tradeoff::Result<void> write(std::string_view text) const;

private:
    int m_descriptor;
};

/// Standard error: sentences, and on a terminal a line of progress that is rewritten in place. What cannot be written
/// is dropped.
class Notices final
{
public:
    /// Rewrites lines only where the descriptor is a terminal.
    explicit Notices(int descriptor = 2);

    void say(std::string_view sentence); ///< on a line of its own
    void showProgress(std::string_view line); ///< nothing where there is no terminal
    void clearProgress(); ///< before anything is printed to the same terminal

    /// How far the work has come, kept for whoever has to say where it was interrupted; on any thread.
    void reach(std::string text);
    [[nodiscard]] std::string reached() const;

private:
    void write(std::string_view text) const;
    [[nodiscard]] std::size_t terminalColumns() const;

    int m_descriptor;
    bool m_isTerminal;
    std::atomic<bool> m_progressShown = false; ///< the thread that ends an interrupted program clears the line, too
    mutable std::mutex m_mutex; ///< of m_reached; never held while writing
    std::string m_reached;
};

} // namespace breakeven::program
