// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <string_view>

namespace breakeven::tradeoff {

/// Where a figure is from. No figure is shown, exported or stored without it.
enum class Provenance {
    Lesson, ///< the lesson's illustrative figure
    Measured, ///< here, now
    Recorded, ///< elsewhere or earlier, with machine and date
    Estimated, ///< computed from a datasheet, with its error band
};

/// "lesson", "measured", "recorded", "estimated".
[[nodiscard]] std::string_view name(Provenance provenance);

} // namespace breakeven::tradeoff
