// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/cost_model.h"

#include "engine/tradeoff/units.h"

#include <cmath>

namespace breakeven::tradeoff {

double costPerInference(double dollarsPerHour, double throughputPerS, double utilisation)
{
    return dollarsPerHour / 3600 / throughputPerS / utilisation;
}

double breakEvenThroughputRatio(const Rental &first, const Rental &second)
{
    return (second.dollarsPerHour / second.utilisation) / (first.dollarsPerHour / first.utilisation);
}

double batchingDelayS(int batch, double requestsPerS)
{
    return batch <= 1 ? 0 : batch / requestsPerS;
}

Result<double> validatedPrice(double dollarsPerHour)
{
    if (!std::isfinite(dollarsPerHour) || dollarsPerHour <= 0 || dollarsPerHour > mostDollarsPerHour) {
        return failure(ErrorCode::BadRequest,
                       "The price must be dollars an hour, more than 0 and at most "
                           + formatNumber(mostDollarsPerHour, 12) + ".");
    }
    return dollarsPerHour;
}

Result<double> validatedUtilisation(double share)
{
    // Written so that NaN is refused.
    if (!(share > 0 && share <= 1))
        return failure(ErrorCode::BadRequest, "The share of the hour in use must be more than 0 and at most 1.");
    return share;
}

Result<double> parsePrice(std::string_view text)
{
    return parseNumber(text).and_then(validatedPrice);
}

} // namespace breakeven::tradeoff
