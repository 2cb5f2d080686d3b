// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

namespace breakeven::lessons {

/// One window opens, checks, backs up, mends and erases at a time. A lock of flock()'s, as the one below: it goes with
/// the process, however that ends, where a file with a process's number in it may stay.
class OpeningLock final
{
public:
    enum class State {
        Held,
        Busy, ///< another window has it, and did not end while one waited
        Impossible, ///< on a disk that can only be read, or a full one
    };

    explicit OpeningLock(const QString &folder);
    ~OpeningLock();
    OpeningLock(const OpeningLock &) = delete;
    OpeningLock &operator=(const OpeningLock &) = delete;

    static constexpr int patienceMs = 10'000;
    /// Busy where it did not come within that time; 0 asks once.
    [[nodiscard]] State take(int mostMs = patienceMs);

private:
    int m_descriptor = -1;
};

/// Tells the other windows, as long as it lives, that this one uses the folder's progress file. A file that is renamed
/// while SQLite has it open is the surest way to break it, so nobody sets it aside who is not alone.
class ProgressInUse final
{
public:
    /// Where the lock cannot be made, on a disk that can only be read for instance, nobody is ever alone.
    explicit ProgressInUse(const QString &folder);
    ~ProgressInUse();
    ProgressInUse(const ProgressInUse &) = delete;
    ProgressInUse &operator=(const ProgressInUse &) = delete;

    /// Whether no other window uses the file; none begins to until share(). Asked by whoever holds the opening lock.
    [[nodiscard]] bool alone();
    void share();

private:
    int m_descriptor = -1;
};

} // namespace breakeven::lessons
