// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_connection.h"

#include <QStringList>

#include <span>
#include <vector>

namespace breakeven::lessons {

/// The statements that lead from one schema to the next.
using Migration = QStringList;

/// [n] leads from schema n to n + 1; 0 is an empty file. A published one is never changed.
[[nodiscard]] std::span<const Migration> progressMigrations();

/// PRAGMA user_version.
[[nodiscard]] SqlResult<int> schemaOf(const ProgressConnection &connection);

/// Brings the file from its schema to the last one of `migrations`, all in one transaction.
[[nodiscard]] SqlResult<void> migrate(const ProgressConnection &connection,
                                      std::span<const Migration> migrations = progressMigrations());

/// SQLite's check of the whole file, of what refers to what, and that the tables are this program's. Damaged where
/// something is wrong; a fault of the disk stays one. Of a schema that is not `newest`, only SQLite's.
[[nodiscard]] SqlResult<void> checked(const ProgressConnection &connection, int newest);

} // namespace breakeven::lessons
