// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"
#include "ui/explore/lane.h"

#include <span>
#include <vector>

namespace breakeven::ui {

/// Lanes of devices of the same name with figures of the same workloads, of which at least one has intervals that do
/// not overlap. Estimates are no measurements and are left out.
[[nodiscard]] std::vector<ExploreState::Disagreement> disagreementsOf(std::span<const Lane> lanes);

} // namespace breakeven::ui
