// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/cost_model.h"

#include "engine/tradeoff/units.h"

#include <cmath>

namespace breakeven::tradeoff {

double costPerInference(double dollarsPerHour, double throughputPerS)
{
    return dollarsPerHour / 3600 / throughputPerS;
}

Result<double> validatedPrice(double dollarsPerHour)
{
    if (!std::isfinite(dollarsPerHour) || dollarsPerHour <= 0 || dollarsPerHour > 100'000)
        return failure(ErrorCode::BadRequest, "The price must be dollars an hour, more than 0 and at most 100000.");
    return dollarsPerHour;
}

Result<double> parsePrice(std::string_view text)
{
    return parseNumber(text).and_then(validatedPrice);
}

} // namespace breakeven::tradeoff
