// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <string>

namespace breakeven::program {

/// The manual page in roff (man macros), made from the option table.
[[nodiscard]] std::string manualPage();

} // namespace breakeven::program
