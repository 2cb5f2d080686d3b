// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven::program {

/// Columns a terminal needs for UTF-8 text: 0 for combining marks, 2 for East Asian wide characters, 1 for an invalid
/// byte.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// The text cut to so many columns at most, never inside a character; what was cut shows as "...".
[[nodiscard]] std::string cutToWidth(std::string_view text, std::size_t columns);

/// The text broken at blanks into lines of at most so many columns, each begun by `indent` blanks and ended by '\n'. A
/// '\n' in the text ends a line; a longer word stands on a line of its own.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent = 0);

enum class Align { Left, Right };

struct Column {
    std::string title;
    Align align = Align::Left;
    std::size_t width = 0; ///< at least; the title and the cells known beforehand widen it
};

/// A table whose lines can be printed one by one, as results come: the widths are settled at the start.
class TextTable final
{
public:
    explicit TextTable(std::vector<Column> columns);

    /// Makes room for cells that are known before their row is printed.
    void widenFor(std::span<const std::string> cells);

    [[nodiscard]] std::string header() const; ///< titles and a rule, two lines
    /// One line with its '\n'; missing cells are empty, a cell too wide for its column pushes the rest to the right.
    [[nodiscard]] std::string row(std::span<const std::string> cells) const;

private:
    std::vector<Column> m_columns;
};

/// "label   text" a line, the texts aligned; further lines of a text are indented alike.
[[nodiscard]] std::string labelledLines(std::span<const std::pair<std::string, std::string>> lines);

} // namespace breakeven::program
