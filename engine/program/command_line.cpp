// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/command_line.h"

#include "engine/program/help_text.h"
#include "engine/protocol/wire_text.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <memory>

namespace breakeven::program {

using protocol::quotedText;
using tradeoff::ErrorCode;
using tradeoff::failure;
using tradeoff::Result;

namespace {

/// A command as CLI11 sees it: every value a text, so that numbers are read by one parser everywhere.
struct BoundCommand {
    const Command *command = nullptr;
    CLI::App *app = nullptr;
    std::map<std::string_view, CLI::Option *> options;
};

BoundCommand bind(CLI::App &program, const Command &command)
{
    BoundCommand bound{&command, program.add_subcommand(std::string(command.name)), {}};
    bound.app->set_help_flag("--help,-h");
    for (const Option &option : command.options) {
        const std::string spelled = "--" + std::string(option.name);
        CLI::Option *made = option.valueName.empty()
            ? bound.app->add_flag(spelled)
            : bound.app->add_option(spelled)->expected(1)->type_size(1)->allow_extra_args(false);
        made->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        bound.options.emplace(option.name, made);
    }
    return bound;
}

std::string seeHelp(std::string_view command)
{
    return " See " + std::string(programName) + (command.empty() ? "" : ' ' + std::string(command)) + " --help.";
}

/// "--size --batch 3": the parser took an option for a value.
std::optional<std::string_view> optionWithoutValue(const BoundCommand &bound)
{
    for (const auto &[name, option] : bound.options) {
        const std::vector<std::string> &results = option->results();
        if (std::ranges::any_of(results,
                                [](const std::string &text) { return text.empty() || text.starts_with("--"); }))
            return name;
    }
    return std::nullopt;
}

tl::unexpected<tradeoff::Error> valueMissing(std::string_view option, std::string_view command)
{
    return failure(ErrorCode::BadRequest, "--" + std::string(option) + " needs a value." + seeHelp(command));
}

tl::unexpected<tradeoff::Error> unknownArgument(const std::vector<std::string> &remaining, std::string_view command)
{
    return failure(
        ErrorCode::BadRequest,
        quotedText(remaining.empty() ? std::string() : remaining.front())
            + (command.empty() ? " is no command or option." : " is no option of " + std::string(command) + ".")
            + seeHelp(command));
}

Result<void> checkRequired(const CommandLine &line, const Command &command)
{
    std::vector<std::string_view> missing;
    for (const Option &option : command.options) {
        if (option.required && !line.isGiven(option.name))
            missing.push_back(option.name);
    }
    if (missing.empty())
        return {};
    std::string names;
    for (const std::string_view name : missing)
        names += (names.empty() ? "--" : " and --") + std::string(name);
    return failure(ErrorCode::BadRequest,
                   "The command " + std::string(command.name) + " needs " + names + '.' + seeHelp(command.name));
}

Result<void> checkAllowed(const CommandLine &line, const Command &command)
{
    for (const Option &option : command.options) {
        if (option.allowed.empty())
            continue;
        const std::string text = line.text(option.name);
        if (std::ranges::find(option.allowed, text) == option.allowed.end()) {
            return failure(ErrorCode::BadRequest,
                           "--" + std::string(option.name) + " must be " + alternatives(option.allowed) + ", not "
                               + quotedText(text) + '.');
        }
    }
    return {};
}

Result<void> checkCounts(const BoundCommand &bound)
{
    for (const Option &option : bound.command->options) {
        const std::vector<std::string> &results = bound.options.at(option.name)->results();
        const std::string spelled = "--" + std::string(option.name);
        if (results.size() > 1 && !option.repeated)
            return failure(ErrorCode::BadRequest, spelled + " was given more than once.");
        // A switch that stands alone reads "true".
        if (option.valueName.empty() && !results.empty() && results.front() != "true")
            return failure(ErrorCode::BadRequest, spelled + " takes no value.");
    }
    return {};
}

Result<Parsed> judged(const BoundCommand &bound)
{
    if (const auto option = optionWithoutValue(bound))
        return valueMissing(*option, bound.command->name);
    if (const Result<void> counts = checkCounts(bound); !counts)
        return tl::unexpected(counts.error());
    std::map<std::string, std::vector<std::string>, std::less<>> values;
    for (const auto &[name, option] : bound.options) {
        if (option->count() == 0)
            continue;
        const bool isSwitch = findOption(*bound.command, name)->valueName.empty();
        values.emplace(name, isSwitch ? std::vector<std::string>{} : option->results());
    }
    Parsed parsed{std::nullopt, CommandLine(*bound.command, std::move(values))};
    if (const Result<void> required = checkRequired(parsed.commandLine, *bound.command); !required)
        return tl::unexpected(required.error());
    if (const Result<void> allowed = checkAllowed(parsed.commandLine, *bound.command); !allowed)
        return tl::unexpected(allowed.error());
    return parsed;
}

} // namespace

std::string CommandLine::text(std::string_view option) const
{
    if (const auto found = m_values.find(option); found != m_values.end() && !found->second.empty())
        return found->second.front();
    const Option *known = m_command ? findOption(*m_command, option) : nullptr;
    return known ? std::string(known->defaultText) : std::string();
}

std::vector<std::string> CommandLine::texts(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::vector<std::string>{} : found->second;
}

Result<Parsed> parseCommandLine(const std::vector<std::string> &arguments)
{
    CLI::App program;
    program.set_help_flag("--help,-h");
    CLI::Option *version = program.add_flag("--version");
    program.require_subcommand(0, 1);
    std::vector<BoundCommand> bound;
    for (const Command &command : commands())
        bound.push_back(bind(program, command));
    const auto chosen = [&] {
        return std::ranges::find_if(bound, [](const BoundCommand &command) { return command.app->parsed(); });
    };
    const auto chosenName = [&] { return chosen() == bound.end() ? std::string_view() : chosen()->command->name; };

    try {
        program.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp &) {
        return Parsed{chosen() == bound.end() ? programHelp() : commandHelp(*chosen()->command), {}};
    } catch (const CLI::ExtrasError &) {
        if (chosen() != bound.end()) {
            if (const auto option = optionWithoutValue(*chosen()))
                return valueMissing(*option, chosenName());
        }
        return unknownArgument(program.remaining(true), chosenName());
    } catch (const CLI::ArgumentMismatch &mismatch) {
        // "--size: 1 required TEXT missing"
        const std::string_view words = mismatch.what();
        const std::string_view spelled = words.substr(0, words.find(':'));
        return valueMissing(spelled.starts_with("--") ? spelled.substr(2) : spelled, chosenName());
    } catch (const CLI::ParseError &error) {
        return failure(ErrorCode::BadRequest, std::string(error.what()) + '.' + seeHelp(chosenName()));
    }
    if (version->count() > 0)
        return Parsed{versionText(), {}};
    if (chosen() == bound.end())
        return failure(ErrorCode::BadRequest, "A command is missing." + seeHelp({}));
    return judged(*chosen());
}

} // namespace breakeven::program
