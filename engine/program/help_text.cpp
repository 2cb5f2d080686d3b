// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/help_text.h"

#include "engine/program/text_table.h"

#include <algorithm>

namespace breakeven::program {

namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t indent = 2;
constexpr std::size_t textColumn = 26;

/// "  --size SIZE             sentence", the sentence wrapped in its own column.
std::string entry(std::string_view head, std::string_view text)
{
    const std::string body = wrapped(text, columns, textColumn);
    const std::size_t used = indent + displayWidth(head);
    const std::string start = std::string(indent, ' ') + std::string(head);
    if (used + 1 >= textColumn)
        return start + '\n' + body;
    return start + std::string(textColumn - used, ' ') + body.substr(textColumn);
}

std::string usage(const Command &command)
{
    std::string line = "Usage: " + std::string(programName) + ' ' + std::string(command.name);
    for (const Option &option : command.options) {
        if (option.required)
            line += ' ' + spelling(option);
    }
    const bool hasOthers = !std::ranges::all_of(command.options, &Option::required);
    return line + (hasOthers ? " [OPTION]...\n" : "\n");
}

} // namespace

std::string alternatives(const std::vector<std::string_view> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

std::string spelling(const Option &option)
{
    std::string text = "--" + std::string(option.name);
    if (!option.valueName.empty())
        text += ' ' + std::string(option.valueName);
    return text;
}

std::string explanation(const Option &option)
{
    std::string remark = alternatives(option.allowed);
    const auto add = [&](const std::string &text) { remark += (remark.empty() ? "" : "; ") + text; };
    if (!option.defaultText.empty())
        add("default " + std::string(option.defaultText));
    if (option.required)
        add("required");
    if (option.repeated)
        add("may be repeated");
    return std::string(option.help) + (remark.empty() ? "" : " (" + remark + ")");
}

std::string programHelp()
{
    std::string text = "Usage: " + std::string(programName) + " COMMAND [OPTION]...\n\n";
    text += wrapped(programDescription(), columns) + "\nCommands:\n";
    for (const Command &command : commands()) {
        if (!command.hidden)
            text += entry(command.name, command.summary);
    }
    text += "\nOptions:\n" + entry("--help", "Print this, or after a command its options.")
        + entry("--version", "Print the version.");
    for (const Command &command : commands()) {
        if (command.hidden || command.options.empty())
            continue;
        text += "\nOptions of " + std::string(command.name) + ":\n";
        for (const Option &option : command.options)
            text += entry(spelling(option), explanation(option));
    }
    text += "\nExit status:\n";
    for (const ExitStatus &status : exitStatuses())
        text += entry(std::to_string(status.code), status.meaning);
    text += "\nExamples:\n";
    for (const Example &example : examples())
        text += wrapped(example.meaning, columns, indent) + std::string(2 * indent, ' ') + std::string(example.line)
            + '\n';
    return text;
}

std::string commandHelp(const Command &command)
{
    std::string text = usage(command) + '\n' + wrapped(command.description, columns) + "\nOptions:\n";
    for (const Option &option : command.options)
        text += entry(spelling(option), explanation(option));
    return text + entry("--help", "Print this.");
}

std::string versionText()
{
    return std::string(programName) + " " BREAKEVEN_VERSION "\n";
}

} // namespace breakeven::program
