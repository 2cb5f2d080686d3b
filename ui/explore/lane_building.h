// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_settings.h"
#include "ui/explore/figure_source.h"
#include "ui/explore/lane.h"

#include <span>
#include <vector>

namespace breakeven::ui {

/// The lanes of all devices, in the order of their sources. `older` are the lanes built before: what has not changed
/// since is taken out of them rather than copied.
[[nodiscard]] std::vector<Lane> lanesOf(std::span<FigureSource> sources, std::vector<Lane> older);

/// Price, busy share, and whether it is shown. A recording without a price in the settings keeps `ownPrice`.
void dress(Lane &lane, const ExploreSettings &settings, std::optional<double> ownPrice);

} // namespace breakeven::ui
