// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/command_line.h"
#include "engine/program/workbench.h"

namespace breakeven::program {

/// Reads the command's options and carries it out; `serve` alone is not among them. Usage errors come before anything
/// is asked of the workbench.
[[nodiscard]] tradeoff::Result<void> carryOut(const CommandLine &line, const Workbench &bench);

} // namespace breakeven::program
