// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/text_table.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace breakeven::program {

namespace {

struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 1;
};

/// The first character of a text that is not empty; an invalid byte is one character of its own.
Character firstCharacter(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1
        : lead >= 0xC2 && lead < 0xE0      ? 2
        : lead >= 0xE0 && lead < 0xF0      ? 3
        : lead >= 0xF0 && lead < 0xF5      ? 4
                                           : 0;
    if (length <= 1 || length > text.size())
        return {lead, 1};
    std::uint32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {lead, 1};
        code = (code << 6) | (byte(i) & 0x3FU);
    }
    return {code, length};
}

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

bool isIn(std::span<const Range> ranges, std::uint32_t code)
{
    return std::ranges::any_of(ranges, [&](const Range &range) { return code >= range.first && code <= range.last; });
}

// The large blocks of Unicode's EastAsianWidth.txt (W and F) and of its combining marks; names of devices need no more.
constexpr std::array<Range, 8> wide{{{0x1100, 0x115F},
                                     {0x2E80, 0x303E},
                                     {0x3041, 0xA4CF},
                                     {0xAC00, 0xD7A3},
                                     {0xF900, 0xFAFF},
                                     {0xFE30, 0xFE6F},
                                     {0xFF00, 0xFF60},
                                     {0x1F300, 0x1FAFF}}};
constexpr std::array<Range, 5> combining{
    {{0x0300, 0x036F}, {0x1AB0, 0x1AFF}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}}};

std::size_t width(std::uint32_t code)
{
    if (isIn(combining, code))
        return 0;
    return isIn(wide, code) ? 2 : 1;
}

std::string blanks(std::size_t count)
{
    return std::string(count, ' ');
}

std::string padded(std::string_view text, Align align, std::size_t columns)
{
    const std::size_t used = displayWidth(text);
    const std::string padding = blanks(columns > used ? columns - used : 0);
    return align == Align::Left ? std::string(text) + padding : padding + std::string(text);
}

std::string withoutTrailingBlanks(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

constexpr std::string_view gap = "  ";

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t columns = 0;
    while (!text.empty()) {
        const Character character = firstCharacter(text);
        columns += width(character.code);
        text.remove_prefix(character.bytes);
    }
    return columns;
}

std::string cutToWidth(std::string_view text, std::size_t columns)
{
    if (displayWidth(text) <= columns)
        return std::string(text);
    constexpr std::string_view ellipsis = "...";
    if (columns <= ellipsis.size())
        return std::string(ellipsis.substr(0, columns));
    std::size_t used = 0;
    std::size_t kept = 0;
    while (kept < text.size()) {
        const Character character = firstCharacter(text.substr(kept));
        used += width(character.code);
        if (used > columns - ellipsis.size())
            break;
        kept += character.bytes;
    }
    return std::string(text.substr(0, kept)) + std::string(ellipsis);
}

std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent)
{
    std::string lines;
    std::string line;
    const auto flush = [&] {
        if (!line.empty())
            lines += blanks(indent) + line;
        lines += '\n';
        line.clear();
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        if (!line.empty() && !word.empty() && indent + displayWidth(line) + 1 + displayWidth(word) > columns)
            flush();
        if (!word.empty())
            line += (line.empty() ? "" : " ") + std::string(word);
        const bool lineEnds = end < text.size() && text[end] == '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
        if (lineEnds)
            flush();
    }
    if (!line.empty())
        flush();
    return lines;
}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
    for (Column &column : m_columns)
        column.width = std::max(column.width, displayWidth(column.title));
}

void TextTable::widenFor(std::span<const std::string> cells)
{
    for (std::size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i)
        m_columns[i].width = std::max(m_columns[i].width, displayWidth(cells[i]));
}

std::string TextTable::header() const
{
    std::vector<std::string> titles;
    std::vector<std::string> rules;
    for (const Column &column : m_columns) {
        titles.push_back(column.title);
        rules.emplace_back(column.width, '-');
    }
    return row(titles) + row(rules);
}

std::string TextTable::row(std::span<const std::string> cells) const
{
    std::string line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            line += gap;
        line += padded(i < cells.size() ? std::string_view(cells[i]) : std::string_view(), m_columns[i].align,
                       m_columns[i].width);
    }
    return withoutTrailingBlanks(std::move(line)) + '\n';
}

std::string labelledLines(std::span<const std::pair<std::string, std::string>> lines)
{
    std::size_t columns = 0;
    for (const auto &[label, text] : lines)
        columns = std::max(columns, displayWidth(label));
    std::string all;
    for (const auto &[label, text] : lines) {
        std::string_view rest = text;
        std::string_view shownLabel = label;
        do {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            all += withoutTrailingBlanks(padded(shownLabel, Align::Left, columns) + std::string(gap)
                                         + std::string(rest.substr(0, end)))
                + '\n';
            shownLabel = {};
            rest.remove_prefix(std::min(end + 1, rest.size()));
        } while (!rest.empty());
    }
    return all;
}

} // namespace breakeven::program
