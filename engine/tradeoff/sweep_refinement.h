// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/break_even.h"
#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/workload.h"

#include <span>
#include <vector>

namespace breakeven::tradeoff {

/// The workloads worth measuring next on both kinds of hardware, so that each bracket of a break-even grows narrower:
/// per model and bracket the batch in its middle (geometric mean, rounded), until its ends are next to each other or
/// within a quarter of the lower one. None where nothing crosses. `pairs` are as pairsOf() gives them.
[[nodiscard]] std::vector<Workload> refinement(std::span<const MeasuredPair> pairs, const Policy &policy);

} // namespace breakeven::tradeoff
