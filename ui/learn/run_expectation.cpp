// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/run_expectation.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

/// Cautious first guesses of what a device reaches; after a run its own time corrects them.
struct Rates {
    double flopsPerS;
    double bytesPerS;
    double loadBytesPerS;
};

constexpr Rates cpuRates{.flopsPerS = 1.0e11, .bytesPerS = 2.0e10, .loadBytesPerS = 2.0e9};
constexpr Rates acceleratorRates{.flopsPerS = 1.0e13, .bytesPerS = 5.0e11, .loadBytesPerS = 1.5e9};

/// What a measurement takes besides its forwards: the check of the outputs, kernels tried, answers sent.
constexpr double besidesSeconds = 0.3;

/// After so long sampling is ended however wide the interval is.
double samplingCap(tradeoff::Effort effort)
{
    return effort == tradeoff::Effort::Precise ? 15 : 3;
}

} // namespace

double RunExpectation::seconds(const tradeoff::Workload &workload, const QString &deviceId,
                               tradeoff::Effort effort) const
{
    if (!tradeoff::validated(workload))
        return 0;
    return firstGuess(tradeoff::planModel(workload), workload.batch, deviceId, effort) * correction(deviceId);
}

void RunExpectation::learn(const tradeoff::Workload &workload, const QString &deviceId, double secondsTaken,
                           tradeoff::Effort effort)
{
    if (!tradeoff::validated(workload))
        return;
    const double guess = firstGuess(tradeoff::planModel(workload), workload.batch, deviceId, effort);
    // Half the way each time: one disturbed run does not spoil the next expectation.
    m_correction.insert(deviceId, (correction(deviceId) + std::clamp(secondsTaken / guess, 0.1, 10.0)) / 2);
}

double RunExpectation::firstGuess(const tradeoff::ModelPlan &plan, int batch, const QString &deviceId,
                                  tradeoff::Effort effort)
{
    const Rates &rates = deviceId == QLatin1String("cpu") ? cpuRates : acceleratorRates;
    const double forward = std::max(tradeoff::flops(plan, batch) / rates.flopsPerS,
                                    tradeoff::bytesMoved(plan, batch) / rates.bytesPerS);
    // At least 3 forwards and 0.2 s to warm up; 30 samples, 0.5 s at least and hardly more than the cap.
    const double warmUp = std::clamp(10 * forward, 0.2, std::max(2.0, forward));
    const double sampling = std::clamp(30 * forward, 0.5, std::max(samplingCap(effort), forward));
    const double loading = static_cast<double>(plan.weightBytes) / rates.loadBytesPerS;
    return besidesSeconds + loading + warmUp + sampling;
}

double RunExpectation::correction(const QString &deviceId) const
{
    return m_correction.value(deviceId, 1);
}

} // namespace breakeven::ui
