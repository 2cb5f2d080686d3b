// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/manual_page.h"

#include "engine/program/help_text.h"
#include "engine/program/option_table.h"
#include "engine/program/text_table.h"

#include <algorithm>

namespace breakeven::program {

namespace {

/// When the page's words were last changed; a date of the build would make builds differ.
constexpr std::string_view pageDate = "2026-11-23";

/// Lines short enough to stay under 80 bytes when they have been escaped.
constexpr std::size_t lineLength = 68;

/// Text as roff prints it unchanged: backslashes and hyphens escaped, no line that starts like a request.
std::string escaped(std::string_view text)
{
    std::string roff;
    bool lineStarts = true;
    for (const char c : text) {
        if (lineStarts && (c == '.' || c == '\''))
            roff += "\\&";
        if (c == '\\')
            roff += "\\e";
        else if (c == '-')
            roff += "\\-";
        else
            roff += c;
        lineStarts = c == '\n';
    }
    return roff;
}

/// Escaped, and no word broken at a syllable.
std::string unhyphenated(std::string_view text)
{
    std::string roff = "\\%";
    for (const char c : escaped(text))
        roff += c == ' ' ? std::string(" \\%") : std::string(1, c);
    return roff;
}

/// A paragraph, its lines broken as a writer would break them.
std::string broken(std::string_view text)
{
    return escaped(wrapped(text, lineLength));
}

std::string paragraphs(std::string_view text)
{
    std::string roff;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        roff += (roff.empty() ? "" : ".PP\n") + broken(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return roff;
}

std::string heading(std::string_view title)
{
    return ".SH " + std::string(title) + '\n';
}

std::string optionEntry(const Option &option)
{
    std::string head = "\\fB" + escaped("--" + std::string(option.name)) + "\\fR";
    if (!option.valueName.empty())
        head += " \\fI" + escaped(option.valueName) + "\\fR";
    return ".TP\n" + head + '\n' + broken(explanation(option));
}

} // namespace

std::string manualPage()
{
    const std::string program = escaped(programName);
    std::string page = ".TH BREAKEVEN\\-ENGINE 1 " + std::string(pageDate)
        + " \"Breakeven " BREAKEVEN_VERSION "\" \"User Commands\"\n";
    page += heading("NAME") + program + " \\- " + escaped(programSummary) + '\n';
    page += heading("SYNOPSIS") + ".B " + program + "\n.I COMMAND\n.RI [ OPTION ]...\n";
    page += heading("DESCRIPTION") + paragraphs(programDescription());
    page += heading("COMMANDS");
    for (const Command &command : commands()) {
        if (command.hidden)
            continue;
        page += ".SS " + escaped(command.name) + '\n' + paragraphs(command.description);
        for (const Option &option : command.options)
            page += optionEntry(option);
    }
    page += heading("OPTIONS") + ".TP\n\\fB\\-\\-help\\fR\nPrint a summary, or after a command its options.\n";
    page += ".TP\n\\fB\\-\\-version\\fR\nPrint the version.\n";
    page += heading("EXIT STATUS");
    for (const ExitStatus &status : exitStatuses())
        page += ".TP\n" + std::to_string(status.code) + '\n' + broken(status.meaning);
    page += heading("EXAMPLES");
    for (const Example &example : examples())
        page += ".TP\n" + escaped(example.meaning) + "\n\\fB" + unhyphenated(example.line) + "\\fR\n";
    return page;
}

} // namespace breakeven::program
