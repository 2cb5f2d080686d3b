// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_connection.h"
#include "lessons/progress/progress_export.h"

/// Whole progress files out and in. Whoever calls holds the transaction.
namespace breakeven::lessons {

[[nodiscard]] SqlResult<ExportedProgress> everything(const ProgressConnection &connection);

/// Adds tests and answers whose keys are not here yet, after those that are; ends a test that ran here and was ended
/// there; of a question in review on both sides the one answered later stays. How many answers came in.
[[nodiscard]] SqlResult<int> merge(const ProgressConnection &connection, const ExportedProgress &progress);

/// All rows; the numbers that were given are not given again.
[[nodiscard]] SqlResult<void> eraseRows(const ProgressConnection &connection);

} // namespace breakeven::lessons
