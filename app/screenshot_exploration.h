// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "app/screenshot_scene.h"

#include <vector>

namespace breakeven::app {

/// The states of the place Explore. Their figures are a recording of an example machine that nobody has: round
/// formulas, with a GPU that pays from some batch on.
[[nodiscard]] std::vector<Screenshot> screenshotsOfExplore();

} // namespace breakeven::app
