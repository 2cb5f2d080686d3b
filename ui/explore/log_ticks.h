// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <vector>

namespace breakeven::ui {

/// Where a logarithmic axis has its marks: at most `most` values of [low, high], both more than 0: powers of two for
/// batches, else 1, 2, 5 times powers of ten or, over many decades, every so many powers of ten. Where the range is
/// so narrow that fewer than two such values lie in it, evenly spaced round numbers.
[[nodiscard]] std::vector<double> batchTicks(double low, double high, int most = 12);
[[nodiscard]] std::vector<double> decadeTicks(double low, double high, int most = 8);

} // namespace breakeven::ui
