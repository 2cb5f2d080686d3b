// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_connection.h"
#include "lessons/progress/progress_rows.h"

namespace breakeven::lessons {

/// The newest answer of each position of a test, by position.
[[nodiscard]] SqlResult<std::vector<GivenAnswer>> newestAnswersOf(const ProgressConnection &connection,
                                                                  std::int64_t attempt);

/// What ProgressStore::summary() promises. Whoever calls holds the transaction.
[[nodiscard]] SqlResult<ProgressSummary> summaryOf(const ProgressConnection &connection, const QString &lessonId);

} // namespace breakeven::lessons
