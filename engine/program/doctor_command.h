// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/workbench.h"

#include <string>
#include <string_view>

namespace breakeven::program {

/// A path with the user's home folder written as ~, since its name is often the user's.
[[nodiscard]] std::string withoutHome(std::string_view path, std::string_view home);

/// Prints what a bug report needs: versions, machine, LibTorch, devices. Nothing in it names the machine or its user.
[[nodiscard]] tradeoff::Result<void> examine(const Workbench &bench);

} // namespace breakeven::program
