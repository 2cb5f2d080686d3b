// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_connection.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// Copies of the progress file in FOLDER/backups, progress-<day, UTC>-<newest answer's sequence>.sqlite.
namespace breakeven::lessons {

struct Backup {
    QString file;
    QDate day;
    std::int64_t sequence = 0;
};

/// The newest first: by the answers in them, not by days, since a clock may be set back.
[[nodiscard]] std::vector<Backup> backupsIn(const QString &folder);

inline constexpr int mostBackups = 7;

/// Copies what the connection holds, unless it holds nothing; then removeOldBackups(). Nothing goes where it failed.
[[nodiscard]] SqlResult<void> makeBackup(const ProgressConnection &connection, const QString &folder, std::int64_t now,
                                         int newest);
/// Of each day all but the newest, and what is beyond seven days.
void removeOldBackups(const QString &folder, std::int64_t now);
[[nodiscard]] bool hasBackupOfDay(const QString &folder, std::int64_t now);

/// Of a backup that was put where the progress file was.
struct Restored {
    QDate day;
    std::int64_t answers = 0;
};

/// Copies the newest good backup to `target`. Those found damaged on the way are renamed and count no more. Nothing
/// where there is no good one.
[[nodiscard]] SqlResult<std::optional<Restored>> restoreNewest(const QString &folder, const QString &target,
                                                               int newest);

/// All of them, damaged ones too. Returns those that could not be removed.
[[nodiscard]] QStringList removeBackups(const QString &folder);

} // namespace breakeven::lessons
