// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/units.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::measuring {

/// The text of a file, absent where it cannot be read. Functions take it as an argument so that tests can give them
/// any machine.
using ReadFile = std::function<std::optional<std::string>(const std::string &path)>;
[[nodiscard]] std::optional<std::string> readFile(const std::string &path);

/// The value of "key : value" or "key value" in texts of /proc, the first such line; spaces trimmed and runs of them
/// made one.
[[nodiscard]] std::optional<std::string> procValue(std::string_view text, std::string_view key);
/// The same for a size as in /proc/meminfo: "16384 kB" is 16,777,216 bytes, a number alone is bytes.
[[nodiscard]] std::optional<tradeoff::Bytes> procBytes(std::string_view text, std::string_view key);

/// "0-3,8" as 0 1 2 3 8; empty for text that is no such list.
[[nodiscard]] std::vector<int> cpuList(std::string_view text);

/// "6.1.0-18-amd64" as "6.1".
[[nodiscard]] std::string shortRelease(std::string_view release);

} // namespace breakeven::measuring
