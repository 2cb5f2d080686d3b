// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/file_calls.h"
#include "engine/tradeoff/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace breakeven::protocol {

/// Writes the whole file, or leaves what was there: a temporary beside it, fsync, rename, fsync of the folder. When
/// it returns success, the content survives a power cut. A link is followed; the mode of an older file is kept; a
/// device such as /dev/stdout on a terminal is written straight. Errors: BadFile with one sentence. The older content
/// is then untouched and the temporary gone, but for one case that the sentence names: the folder's fsync failed
/// after the rename, and the new content is there, whole.
[[nodiscard]] tradeoff::Result<void> writeDurably(const std::filesystem::path &path, std::string_view content,
                                                  const FileCalls &calls = systemFileCalls());

/// Reads a whole regular file of at most `maxBytes`. Errors: BadFile: missing, unreadable, too large, or no file (a
/// folder, a pipe).
[[nodiscard]] tradeoff::Result<std::string> readWholeFile(const std::filesystem::path &path, std::size_t maxBytes);

} // namespace breakeven::protocol
