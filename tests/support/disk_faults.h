// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <cerrno>
#include <string>

/// Linked into a program, it stands between all of it, SQLite too, and the system's calls that change files.
namespace breakeven::support {

struct DiskFaults {
    std::string folder; ///< only calls on files below it are counted; empty: none
    long failAt = 0; ///< the call that goes wrong, from 1; 0: none
    bool andAllAfter = false;
    int error = ENOSPC;
    bool dies = false; ///< SIGKILL instead of an error
    bool isWriteProtected = false; ///< files there open for reading alone
    long calls = 0; ///< made so far
};

/// What the calls go by. Syncs are counted, not done, so that thousands of them take no time.
[[nodiscard]] DiskFaults &diskFaults();

} // namespace breakeven::support
