// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/progress/progress_rows.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Progress as JSON, {"format": "breakeven-progress", "version": 1, ...}: times in UTC, tests and answers under keys
/// that are the same on every machine.
namespace breakeven::lessons {

inline constexpr int progressExportVersion = 1;
/// 64 MiB: some 100,000 answers.
inline constexpr std::size_t maxExportBytes = std::size_t{64} << 20;

struct ExportedProgress {
    std::vector<KeptAttempt> attempts; ///< in the order in which they were begun; their ids mean nothing elsewhere
    std::vector<KeptAnswer> answers; ///< in the order in which they were given
    std::vector<ReviewItem> reviews;
};

/// `now` is milliseconds since 1970, UTC; it is written for people, and means nothing to an import.
[[nodiscard]] std::string encodeProgress(const ExportedProgress &progress, std::int64_t now);
/// Errors: BadFile, with a sentence that names the byte or the JSON path.
[[nodiscard]] tradeoff::Result<ExportedProgress> decodeProgress(std::string_view text);

} // namespace breakeven::lessons
