// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_connection.h"
#include "lessons/progress/progress_locks.h"
#include "lessons/progress/progress_schema.h"

#include <memory>
#include <span>

namespace breakeven::lessons {

/// A progress file that was looked through, mended where that was needed, and may be used.
struct OpenedProgress {
    std::unique_ptr<ProgressInUse> inUse; ///< let go of after the connection
    std::unique_ptr<ProgressConnection> connection;
    bool readOnly = false;
    QString notice;
};

/// What ProgressStore::open() promises. `now` is milliseconds since 1970, UTC.
[[nodiscard]] tradeoff::Result<OpenedProgress> openProgress(
    const QString &folder, std::int64_t now, std::span<const Migration> migrations = progressMigrations());

} // namespace breakeven::lessons
