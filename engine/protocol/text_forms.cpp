// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/text_forms.h"

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace breakeven::protocol {

namespace {

constexpr std::size_t longestDeviceId = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool isDeviceId(std::string_view text)
{
    const auto allowed = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':' || c == '.' || c == '_'
            || c == '-';
    };
    return !text.empty() && text.size() <= longestDeviceId && std::all_of(text.begin(), text.end(), allowed);
}

bool isUtcTime(std::string_view text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    if (text.size() != shape.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '0' ? !isDigit(text[i]) : text[i] != shape[i])
            return false;
    }
    const auto digits = [text](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(from, length))
            value = value * 10 + (c - '0');
        return value;
    };
    const std::chrono::year_month_day date(std::chrono::year(digits(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(digits(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(digits(8, 2))));
    return date.ok() && digits(11, 2) < 24 && digits(14, 2) < 60 && digits(17, 2) <= 60; // 60 is a leap second
}

} // namespace breakeven::protocol
