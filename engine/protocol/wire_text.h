// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven::protocol {

/// JSON to be written: keys in the order in which they were put in.
using OrderedJson = nlohmann::ordered_json;

/// The longest text a message or recording holds, in bytes.
inline constexpr std::size_t maxTextBytes = 16'384;

/// C0, DEL and C1: they could steer a terminal on which the text is printed.
[[nodiscard]] bool hasControlCharacter(std::string_view text);

/// The text as it may be written: control characters become spaces, bad UTF-8 becomes U+FFFD, and a text that is too
/// long is cut. What it yields is always accepted on reading.
[[nodiscard]] std::string cleanText(std::string_view text);

/// At most 40 bytes of it, cut between characters, for an error's sentence.
[[nodiscard]] std::string shortenedText(std::string_view text);
/// The same between double quotes, control characters replaced.
[[nodiscard]] std::string quotedText(std::string_view text);

/// One line without its newline, in ASCII control characters none. Numbers have a point in every locale and read back
/// as they were.
[[nodiscard]] std::string dumpLine(const OrderedJson &json);

} // namespace breakeven::protocol
