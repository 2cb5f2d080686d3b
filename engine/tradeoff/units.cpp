// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/units.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace breakeven::tradeoff {

namespace {

constexpr double largestSize = 1e15;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

double unitFactor(std::string_view unit)
{
    if (unit.empty() || equalsIgnoringCase(unit, "B"))
        return 1;
    if (equalsIgnoringCase(unit, "KB"))
        return kilobyte;
    if (equalsIgnoringCase(unit, "MB"))
        return megabyte;
    if (equalsIgnoringCase(unit, "GB"))
        return gigabyte;
    return 0;
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::size_t end = std::min(longest, text.size());
    // Not in the middle of a UTF-8 sequence: the text goes into JSON.
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    std::string shown(text.substr(0, end));
    for (char &c : shown) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = '?';
    }
    return '"' + shown + (text.size() > end ? "...\"" : "\"");
}

} // namespace

Result<Bytes> parseBytes(std::string_view text)
{
    const std::string_view body = trimmed(text);
    double value = 0;
    const auto [end, status] = std::from_chars(body.data(), body.data() + body.size(), value, std::chars_format::fixed);
    const std::string_view unit = trimmed(
        std::string_view(end, static_cast<std::size_t>(body.data() + body.size() - end)));
    const double factor = unitFactor(unit);
    if (status != std::errc() || factor == 0)
        return failure(ErrorCode::BadRequest, quoted(text) + " is not a size; write one such as 0.5GB or 500MB.");
    const double bytes = std::round(value * factor);
    if (!std::isfinite(bytes) || bytes < 1 || bytes > largestSize)
        return failure(ErrorCode::BadRequest,
                       quoted(text) + " is no usable size; it must be more than 0 and at most 1000000 GB.");
    return static_cast<Bytes>(bytes);
}

Result<double> parseNumber(std::string_view text)
{
    const std::string_view body = trimmed(text);
    double value = 0;
    const auto [end, status] = std::from_chars(body.data(), body.data() + body.size(), value);
    if (status != std::errc() || end != body.data() + body.size() || !std::isfinite(value))
        return failure(ErrorCode::BadRequest,
                       quoted(text) + " is not a number; write one such as 0.714, with a point.");
    return value;
}

Result<std::int64_t> parseInteger(std::string_view text)
{
    const std::string_view body = trimmed(text);
    std::int64_t value = 0;
    const auto [end, status] = std::from_chars(body.data(), body.data() + body.size(), value);
    if (status != std::errc() || end != body.data() + body.size())
        return failure(ErrorCode::BadRequest, quoted(text) + " is not a whole number.");
    return value;
}

std::string formatNumber(double value, int digits)
{
    if (!std::isfinite(value))
        return value != value ? "nan" : value > 0 ? "inf" : "-inf";
    if (value == 0)
        return "0";
    std::array<char, 64> buffer{};
    const double magnitude = std::abs(value);
    if (magnitude < 1e-4 || magnitude >= 1e6) {
        const auto [end, status] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                                 std::chars_format::general, digits);
        return std::string(buffer.data(), end);
    }
    const int whole = static_cast<int>(std::floor(std::log10(magnitude))) + 1;
    const int decimals = std::clamp(digits - whole, 0, 12);
    const auto [end, status] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                             std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return text;
}

std::string formatBytes(Bytes bytes, int digits)
{
    const auto value = static_cast<double>(bytes);
    if (bytes >= gigabyte / 10)
        return formatNumber(value / gigabyte, digits) + " GB";
    if (bytes >= megabyte)
        return formatNumber(value / megabyte, digits) + " MB";
    if (bytes >= kilobyte)
        return formatNumber(value / kilobyte, digits) + " KB";
    return formatNumber(value, digits) + " B";
}

} // namespace breakeven::tradeoff
