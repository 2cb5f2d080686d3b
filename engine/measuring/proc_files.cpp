// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/proc_files.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <limits>
#include <sstream>
#include <system_error>
#include <utility>

namespace breakeven::measuring {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string withSingleSpaces(std::string_view text)
{
    std::string result;
    for (const char c : trimmed(text)) {
        const bool blank = blanks.find(c) != std::string_view::npos;
        if (!blank)
            result += c;
        else if (!result.ends_with(' '))
            result += ' ';
    }
    return result;
}

/// Splits at the colon, or at the first blank where there is none.
std::pair<std::string_view, std::string_view> keyAndValue(std::string_view line)
{
    auto split = line.find(':');
    if (split == std::string_view::npos)
        split = line.find_first_of(blanks);
    if (split == std::string_view::npos)
        return {trimmed(line), {}};
    return {trimmed(line.substr(0, split)), line.substr(split + 1)};
}

template<typename Number>
std::optional<Number> leadingNumber(std::string_view &text)
{
    Number value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

} // namespace

std::optional<std::string> readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    if (file.bad())
        return std::nullopt;
    return std::move(text).str();
}

std::optional<std::string> procValue(std::string_view text, std::string_view key)
{
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto [found, value] = keyAndValue(line);
        if (found == key)
            return withSingleSpaces(value);
    }
    return std::nullopt;
}

std::optional<tradeoff::Bytes> procBytes(std::string_view text, std::string_view key)
{
    const auto value = procValue(text, key);
    if (!value)
        return std::nullopt;
    std::string_view rest = *value;
    const auto number = leadingNumber<std::uint64_t>(rest);
    if (!number || (!rest.empty() && rest != " kB"))
        return std::nullopt;
    const std::uint64_t factor = rest.empty() ? 1 : 1024; // the kernel writes kB and means KiB
    if (*number > std::numeric_limits<std::uint64_t>::max() / factor)
        return std::nullopt;
    return *number * factor;
}

std::vector<int> cpuList(std::string_view text)
{
    constexpr int mostCpus = 1 << 16; // a wrong text must not fill the memory
    std::vector<int> result;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        const auto first = leadingNumber<int>(rest);
        auto last = first;
        if (first && rest.starts_with('-')) {
            rest.remove_prefix(1);
            last = leadingNumber<int>(rest);
        }
        if (!first || !last || *first < 0 || *last < *first || *last >= mostCpus)
            return {};
        for (int cpu = *first; cpu <= *last; ++cpu)
            result.push_back(cpu);
        if (rest.starts_with(','))
            rest.remove_prefix(1);
        else if (!rest.empty())
            return {};
    }
    return result;
}

std::string shortRelease(std::string_view release)
{
    const std::string_view all = trimmed(release);
    const auto isPart = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    std::size_t length = 0;
    int points = 0;
    while (length < all.size() && isPart(all[length])) {
        if (all[length] == '.' && ++points == 2)
            break;
        ++length;
    }
    return std::string(all.substr(0, length));
}

} // namespace breakeven::measuring
