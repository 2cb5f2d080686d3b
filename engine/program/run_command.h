// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/measuring_options.h"
#include "engine/program/workbench.h"

namespace breakeven::program {

/// One workload on one device or on all that can be used. A device that fails is told of and the others go on; the
/// error is that of the first where none could be measured.
[[nodiscard]] tradeoff::Result<void> runOnce(const RunOptions &options, const Workbench &bench);

} // namespace breakeven::program
