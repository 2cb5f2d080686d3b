// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/race_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr int marksPerLane = 12;
constexpr double shortest = 4; ///< seconds on the screen; the longest is twice that

/// The least factor m x 10^n, m one of 1, 2, 3, 5, that stretches `realSeconds` to the shortest race or beyond.
/// Neighbours are at most a factor of 2 apart, so the race takes less than twice the shortest.
double roundFactor(double realSeconds)
{
    const double least = shortest / realSeconds;
    const double decade = std::pow(10, std::floor(std::log10(least)));
    constexpr std::array mantissas{1.0, 2.0, 3.0, 5.0, 10.0, 20.0};
    // The logarithm may be off by a rounding, hence the tolerance and one mantissa more than a decade has.
    const auto *const found = std::ranges::find_if(
        mantissas, [&](double mantissa) { return mantissa * decade >= least * (1 - 1e-9); });
    return *found * decade;
}

} // namespace

double RacePlan::marksAt(const Lane &lane, double time) const
{
    return std::clamp(time / lane.secondsPerMark, 0.0, static_cast<double>(markCount));
}

const RacePlan::Lane *RacePlan::lane(const QString &deviceId) const
{
    const auto found = std::ranges::find(lanes, deviceId, &Lane::deviceId);
    return found == lanes.end() ? nullptr : &*found;
}

double RacePlan::realSeconds(const Lane &lane) const
{
    return markCount * samplesPerMark / lane.samplesPerS;
}

RacePlan planRace(std::span<const tradeoff::Measurement> measurements)
{
    RacePlan plan;
    double slowest = 0;
    for (const tradeoff::Measurement &m : measurements) {
        if (!(m.throughputPerS > 0) || !std::isfinite(m.throughputPerS))
            continue;
        plan.lanes.push_back({QString::fromStdString(m.deviceId), m.throughputPerS, 0});
        plan.samplesPerMark = m.workload.batch;
        slowest = std::max(slowest, marksPerLane * m.workload.batch / m.throughputPerS);
    }
    if (plan.lanes.empty())
        return plan;
    plan.markCount = marksPerLane;
    plan.slowdown = roundFactor(slowest);
    plan.seconds = slowest * plan.slowdown;
    for (RacePlan::Lane &lane : plan.lanes)
        lane.secondsPerMark = plan.samplesPerMark / lane.samplesPerS * plan.slowdown;
    return plan;
}

} // namespace breakeven::ui
