// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/measuring_options.h"
#include "engine/program/workbench.h"

namespace breakeven::program {

/// Each point on every device, a row a point as it is done, then what the table cannot say. A point that fails is told
/// of in its row; the error is that of the first where none could be measured.
[[nodiscard]] tradeoff::Result<void> compare(const CompareOptions &options, const Workbench &bench);

} // namespace breakeven::program
