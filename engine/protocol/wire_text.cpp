// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/wire_text.h"

#include <algorithm>

namespace breakeven::protocol {

namespace {

constexpr std::size_t shownBytes = 40;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool isAsciiControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// U+0080 to U+009F are 0xC2 0x80 to 0xC2 0x9F.
bool isC1At(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]) == 0xc2 && at + 1 < text.size()
        && static_cast<unsigned char>(text[at + 1]) >= 0x80 && static_cast<unsigned char>(text[at + 1]) <= 0x9f;
}

std::string_view cut(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && isContinuation(text[bytes]))
        --bytes;
    return text.substr(0, bytes);
}

std::string withoutControls(std::string_view text)
{
    std::string clean(text);
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (isAsciiControl(clean[i])) {
            clean[i] = ' ';
        } else if (isC1At(clean, i)) {
            clean[i] = ' ';
            clean[i + 1] = ' ';
        }
    }
    return clean;
}

} // namespace

bool hasControlCharacter(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(), isAsciiControl))
        return true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isC1At(text, i))
            return true;
    }
    return false;
}

std::string cleanText(std::string_view text)
{
    const std::string clean = withoutControls(cut(text, maxTextBytes));
    // The library's own writer knows best what its reader takes for UTF-8.
    const std::string quoted = OrderedJson(clean).dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
    std::string valid = OrderedJson::parse(quoted).get<std::string>();
    valid.resize(cut(valid, maxTextBytes).size());
    return valid;
}

std::string shortenedText(std::string_view text)
{
    const std::string_view shown = cut(text, shownBytes);
    return std::string(shown) + (shown.size() < text.size() ? "..." : "");
}

std::string quotedText(std::string_view text)
{
    return '"' + withoutControls(shortenedText(text)) + '"';
}

std::string dumpLine(const OrderedJson &json)
{
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace breakeven::protocol
