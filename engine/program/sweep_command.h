// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/measuring_options.h"
#include "engine/program/workbench.h"

namespace breakeven::program {

/// Every size at every batch on every device, in shuffled order, a row a point as it is done. A point that fails is
/// noted and the sweep goes on; the error is that of the first where none could be measured.
[[nodiscard]] tradeoff::Result<void> sweep(const SweepOptions &options, const Workbench &bench);

} // namespace breakeven::program
