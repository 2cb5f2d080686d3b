// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <string_view>

namespace breakeven::protocol {

/// 1 to 64 of the letters, digits and ":._-": "cpu", "cuda:0".
[[nodiscard]] bool isDeviceId(std::string_view text);

/// A day of the calendar and a second of it, in UTC and in this shape alone: 2026-01-31T12:00:00Z. A leap second
/// is allowed.
[[nodiscard]] bool isUtcTime(std::string_view text);

} // namespace breakeven::protocol
