// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <string_view>

namespace breakeven::tradeoff {

/// Dollars of one inference (one sample) on a device that is kept busy: price an hour / 3600 / samples a second.
[[nodiscard]] double costPerInference(double dollarsPerHour, double throughputPerS);

/// Dollars an hour, more than 0 and at most 100,000; BadRequest otherwise.
[[nodiscard]] Result<double> parsePrice(std::string_view text);
[[nodiscard]] Result<double> validatedPrice(double dollarsPerHour);

} // namespace breakeven::tradeoff
