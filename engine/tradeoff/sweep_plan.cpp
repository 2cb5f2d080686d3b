// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/sweep_plan.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace breakeven::tradeoff {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014). The standard's shuffles and distributions differ from library to library.
class Random final
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }

    /// Uniform in 0 ... bound - 1.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound)
    {
        // What lies under 2^64 mod bound is drawn again, so that every remainder is equally likely.
        const std::uint64_t least = (0 - bound) % bound;
        std::uint64_t drawn = next();
        while (drawn < least)
            drawn = next();
        return drawn % bound;
    }

private:
    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

using PointKey = std::tuple<std::string_view, Family, Precision, Bytes, int>;

/// Holds no copy of the device's id.
PointKey keyOf(const Workload &workload, const std::string &deviceId)
{
    return {deviceId, workload.family, workload.precision, workload.sizeBytes, workload.batch};
}

} // namespace

bool isCutShort(const Measurement &measurement)
{
    return std::ranges::find(measurement.flags, "interrupted") != measurement.flags.end();
}

std::vector<SweepPoint> planSweep(std::span<const Workload> workloads, std::span<const std::string> deviceIds,
                                  std::uint64_t seed)
{
    std::vector<SweepPoint> plan;
    for (const std::string &deviceId : deviceIds) {
        for (const Workload &workload : workloads)
            plan.push_back({workload, deviceId});
    }
    Random random(seed);
    for (std::size_t left = plan.size(); left > 1; --left)
        std::swap(plan[left - 1], plan[random.below(left)]);
    return plan;
}

std::vector<SweepPoint> missingPoints(std::span<const SweepPoint> plan, std::span<const Measurement> measured,
                                      const SweepMethod &method)
{
    std::set<PointKey> there;
    for (const Measurement &m : measured) {
        if (m.method.path == method.path && m.method.effort >= method.effort
            && (!method.threads || m.method.threads == *method.threads) && !isCutShort(m))
            there.insert(keyOf(m.workload, m.deviceId));
    }
    std::vector<SweepPoint> missing;
    std::ranges::copy_if(plan, std::back_inserter(missing), [&](const SweepPoint &point) {
        return !there.contains(keyOf(point.workload, point.deviceId));
    });
    return missing;
}

} // namespace breakeven::tradeoff
