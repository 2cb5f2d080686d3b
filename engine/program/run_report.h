// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"

#include <string>

namespace breakeven::program {

/// All that is known of one measurement, for people: a line a figure, each flag with its sentence.
[[nodiscard]] std::string runReport(const inference::RunResult &result);

} // namespace breakeven::program
