// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace breakeven::program {

/// One option of a command. The parser, --help and the manual page are all made from this.
struct Option {
    std::string_view name; ///< without its dashes
    std::string_view valueName{}; ///< empty for a switch
    std::string_view help; ///< one sentence
    std::string_view defaultText{}; ///< taken where the option is not given; empty for none
    std::vector<std::string_view> allowed{}; ///< all values there are; empty where the list is open
    bool required = false;
    bool repeated = false;
};

struct Command {
    std::string_view name;
    std::string_view summary; ///< one line
    std::string_view description; ///< paragraphs for --help and the manual page, parted by '\n'
    std::vector<Option> options;
    bool hidden = false;
};

struct ExitStatus {
    int code;
    std::string_view meaning;
};

struct Example {
    std::string_view line;
    std::string_view meaning;
};

inline constexpr std::string_view programName = "breakeven-engine";
inline constexpr std::string_view programSummary = "run inference for real on every device and measure it";

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *findCommand(std::string_view name); ///< null where there is none
[[nodiscard]] const Option *findOption(const Command &command, std::string_view name); ///< null where there is none
[[nodiscard]] std::span<const ExitStatus> exitStatuses();
[[nodiscard]] std::span<const Example> examples();
/// Paragraphs on the program as a whole, parted by '\n'.
[[nodiscard]] std::string_view programDescription();

} // namespace breakeven::program
