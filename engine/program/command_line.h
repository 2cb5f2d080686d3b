// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/option_table.h"
#include "engine/tradeoff/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::program {

/// What was typed: a command of the table and the texts of its options. Values are judged by whoever takes them.
class CommandLine final
{
public:
    CommandLine() = default;
    CommandLine(const Command &command, std::map<std::string, std::vector<std::string>, std::less<>> values)
        : m_command(&command)
        , m_values(std::move(values))
    { }

    [[nodiscard]] std::string_view command() const { return m_command->name; }
    [[nodiscard]] bool isGiven(std::string_view option) const { return m_values.contains(option); }
    /// What was given, or the table's default; empty where there is neither.
    [[nodiscard]] std::string text(std::string_view option) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view option) const; ///< of an option that may be repeated

private:
    const Command *m_command = nullptr;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

/// A command line that asked for a text and nothing else, or one to be carried out.
struct Parsed {
    std::optional<std::string> answer; ///< help or version
    CommandLine commandLine;
};

/// `arguments` without the program's name. Errors: BadRequest, with a sentence that says what is wrong and what to type
/// instead.
[[nodiscard]] tradeoff::Result<Parsed> parseCommandLine(const std::vector<std::string> &arguments);

} // namespace breakeven::program
