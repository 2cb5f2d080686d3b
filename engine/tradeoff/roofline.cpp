// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/roofline.h"

#include "engine/tradeoff/model_plan.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace breakeven::tradeoff {

namespace {

/// A point, and the ceiling that it was judged by.
struct Placed {
    RooflinePoint point;
    double ceiling = 0; ///< FLOP/s or bytes a second
    bool clamped = false; ///< as fast as the ceiling or faster: it may be lower than it seems
};

class Plans final
{
public:
    [[nodiscard]] const ModelPlan &of(const Workload &workload)
    {
        const auto [at, isNew] = m_plans.try_emplace({workload.family, workload.precision, workload.sizeBytes});
        if (isNew)
            at->second = planModel(workload);
        return at->second;
    }

private:
    std::map<std::tuple<Family, Precision, Bytes>, ModelPlan> m_plans;
};

std::optional<Placed> placed(const Measurement &m, const ModelPlan &plan)
{
    const double milliseconds = m.phases.computeMs.value_or(m.latency.medianMs);
    const bool isWhole = milliseconds > 0 && m.latency.ciLowMs > 0 && m.latency.ciHighMs > 0;
    if (!m.efficiency || !(m.efficiency->fraction > 0) || !isWhole)
        return std::nullopt;
    const double operations = flops(plan, m.workload.batch);
    const double bytes = bytesMoved(plan, m.workload.batch);
    const double seconds = milliseconds / 1000;
    const Efficiency &efficiency = *m.efficiency;
    const double work = efficiency.bound == Bound::Compute ? operations : bytes;
    Placed found;
    found.ceiling = work / (seconds * efficiency.fraction);
    found.clamped = efficiency.fraction >= 1;
    found.point = {.workload = m.workload,
                   .intensity = operations / bytes,
                   .attainedFlops = operations / seconds,
                   .lowFlops = operations / seconds * m.latency.medianMs / m.latency.ciHighMs,
                   .highFlops = operations / seconds * m.latency.medianMs / m.latency.ciLowMs,
                   .fraction = efficiency.fraction,
                   .bound = efficiency.bound};
    return found;
}

std::optional<double> peakOf(const std::vector<Placed> &all)
{
    std::optional<double> peak;
    for (const Placed &each : all) {
        if (each.point.bound == Bound::Compute)
            peak = std::max(peak.value_or(0), each.ceiling);
    }
    return peak;
}

/// An efficiency is at most 1, even where a small model came from the caches faster than memory could give it. Such a
/// point says only that memory is no faster than this; it counts where there is no other.
std::optional<double> memoryOf(const std::vector<Placed> &all)
{
    std::optional<double> largest;
    std::optional<double> atMost;
    for (const Placed &each : all) {
        if (each.point.bound != Bound::Memory)
            continue;
        if (each.clamped)
            atMost = std::min(atMost.value_or(each.ceiling), each.ceiling);
        else
            largest = std::max(largest.value_or(0), each.ceiling);
    }
    return largest ? largest : atMost;
}

} // namespace

Roofline roofline(std::span<const Measurement> measurements)
{
    Plans plans;
    std::vector<Placed> all;
    for (const Measurement &m : measurements) {
        if (std::optional<Placed> found = placed(m, plans.of(m.workload)))
            all.push_back(*found);
    }
    Roofline found;
    found.peakFlops = peakOf(all);
    found.memoryBytesPerS = memoryOf(all);
    for (const Placed &each : all)
        found.points.push_back(each.point);
    std::ranges::stable_sort(found.points, {}, &RooflinePoint::intensity);
    if (!found.peakFlops || !found.memoryBytesPerS)
        return found;
    for (RooflinePoint &point : found.points) {
        const double slope = point.intensity * *found.memoryBytesPerS;
        point.bound = *found.peakFlops < slope ? Bound::Compute : Bound::Memory;
        point.fraction = point.attainedFlops / std::min(*found.peakFlops, slope);
    }
    return found;
}

std::optional<double> roofAt(const Roofline &roofline, double intensity)
{
    const std::optional<double> &peak = roofline.peakFlops;
    const std::optional<double> &memory = roofline.memoryBytesPerS;
    if (peak && memory)
        return std::min(*peak, *memory * intensity);
    const auto reaches = [&](const RooflinePoint &point) {
        return peak ? point.bound == Bound::Compute && point.intensity <= intensity
                    : point.bound == Bound::Memory && point.intensity >= intensity;
    };
    if ((!peak && !memory) || std::ranges::none_of(roofline.points, reaches))
        return std::nullopt;
    return peak ? *peak : *memory * intensity;
}

} // namespace breakeven::tradeoff
