// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/progress/progress_connection.h"

#include <QString>

#include <cstdint>

/// The files of the progress folder, apart from what is in them.
namespace breakeven::lessons {

[[nodiscard]] QString progressFileIn(const QString &folder);
/// Of the progress file that were set aside, with what belongs to them.
[[nodiscard]] QStringList setAsideIn(const QString &folder);

/// Renames FOLDER/progress.sqlite, and its journal, to progress.damaged-<UTC time>.sqlite; returns the new name, empty
/// where there was none. Errors: BadFile.
[[nodiscard]] tradeoff::Result<QString> setAside(const QString &folder, std::int64_t now);

/// Writes a copy of all that the connection sees to `target`: to a temporary first, checked there, on the disk and
/// renamed. A journal of what `target` was before must be gone.
[[nodiscard]] SqlResult<void> copyDurably(const ProgressConnection &connection, const QString &target, int newest);

/// Moves a file over another; on the disk when it returns. 0, or the errno.
[[nodiscard]] int renameDurably(const QString &from, const QString &to);

/// "the disk is full", in the words of the system.
[[nodiscard]] std::string systemReason(int error);

} // namespace breakeven::lessons
