// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

namespace breakeven::protocol {

/// JSON that was read. Its objects are sorted by key, so a hostile object of many keys costs n log n.
using Json = nlohmann::json;

/// What untrusted text may cost before it is refused.
struct JsonLimits {
    std::size_t maxBytes = 0;
    std::size_t maxValues = 0; ///< a value of one byte takes some 16 to 100 bytes once it is read
    int maxDepth = 16; ///< objects and arrays inside one another
};

inline constexpr std::size_t maxLineBytes = std::size_t{1} << 20;
inline constexpr JsonLimits messageLimits{.maxBytes = maxLineBytes, .maxValues = 100'000};
inline constexpr JsonLimits recordingLimits{.maxBytes = std::size_t{64} << 20, .maxValues = 4'000'000};

/// Reads the whole text as one JSON value. Refused, with a sentence that names the byte (from 1) or the JSON path:
/// text over a limit, a key given twice, NUL raw or escaped, control characters in keys, bad UTF-8, lone surrogates,
/// numbers that are not finite as a double, and anything after the value. Limits hold while reading: hostile depth is
/// never recursed into. Errors: BadRequest.
[[nodiscard]] tradeoff::Result<Json> parseJson(std::string_view text, const JsonLimits &limits);

} // namespace breakeven::protocol
