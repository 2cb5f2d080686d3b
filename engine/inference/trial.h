// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <functional>

namespace breakeven::inference {

struct TrialLimits {
    int rounds = 4;
    double seconds = 0.1; ///< no further round is begun after so long
};

/// The shortest time of a few calls on the host, after one that is not counted (first touch, code generation): for
/// choosing between two ways of doing the same, never for a figure that is shown as one.
[[nodiscard]] double fastestSeconds(const std::function<void()> &work, TrialLimits limits = {});

} // namespace breakeven::inference
