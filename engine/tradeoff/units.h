// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace breakeven::tradeoff {

/// A count of bytes. 1 GB is 10^9 bytes everywhere in this project.
using Bytes = std::uint64_t;

inline constexpr Bytes kilobyte = 1'000;
inline constexpr Bytes megabyte = 1'000'000;
inline constexpr Bytes gigabyte = 1'000'000'000;

/// Reads "2GB", "0.5 GB", "500MB", "64000000" or "64000000B"; letters in either case, the decimal sign is a point in
/// every locale. Errors: BadRequest for anything else, for a size that is not positive, not finite, or over 10^15
/// bytes.
[[nodiscard]] Result<Bytes> parseBytes(std::string_view text);

/// Reads a number with a decimal point, the whole text or an error; never NaN or infinite.
[[nodiscard]] Result<double> parseNumber(std::string_view text);

/// Reads a whole number, the whole text or an error.
[[nodiscard]] Result<std::int64_t> parseInteger(std::string_view text);

/// "0.5 GB", "67.1 MB", "512 B": at most `digits` significant digits, decimal units, point as the decimal sign.
[[nodiscard]] std::string formatBytes(Bytes bytes, int digits = 3);

/// At most `digits` significant digits without trailing zeros, point as the decimal sign; where 1e-4 <= |value| < 1e6
/// without an exponent, and the digits before the point are all shown.
[[nodiscard]] std::string formatNumber(double value, int digits = 3);

} // namespace breakeven::tradeoff
