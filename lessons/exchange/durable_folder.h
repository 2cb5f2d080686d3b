// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

/// Folders for what a learner keeps, here and in lessons/progress.
namespace breakeven::lessons {

/// Makes the folder and those above it, on the disk when it returns. 0, or the errno.
[[nodiscard]] int makeFolder(const QString &folder);

/// Puts what was made, renamed or removed in the folder on the disk. 0, or the errno. A folder that cannot be synced on
/// its file system is forgiven.
[[nodiscard]] int syncFolder(const QString &folder);

} // namespace breakeven::lessons
