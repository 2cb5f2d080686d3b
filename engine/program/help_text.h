// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/option_table.h"

#include <string>

namespace breakeven::program {

/// "--size SIZE"
[[nodiscard]] std::string spelling(const Option &option);
/// The option's sentence with what follows from its other fields: "(mlp, transformer or cnn; default mlp)".
[[nodiscard]] std::string explanation(const Option &option);
/// "a, b or c"
[[nodiscard]] std::string alternatives(const std::vector<std::string_view> &words);

[[nodiscard]] std::string programHelp();
[[nodiscard]] std::string commandHelp(const Command &command);
[[nodiscard]] std::string versionText();

} // namespace breakeven::program
