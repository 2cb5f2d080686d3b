// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/sampler.h"

#include "engine/measuring/order_statistics.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>

namespace breakeven::measuring {

namespace {

constexpr double secondsBetweenLooks = 0.25;
constexpr int fewSamples = 30;
constexpr double largestDrift = 0.03;
constexpr std::size_t samplesToTellDrift = 10; ///< two blocks of five, as in the warm-up
constexpr double launchBound = 0.8; ///< of the compute time, spent on handing the work over

/// The parts of the forwards, each by itself: a device may report some and not others.
class PhaseRecord
{
public:
    void add(const ForwardTime &time)
    {
        append(m_copyInMs, time.copyInMs);
        append(m_computeMs, time.computeMs);
        append(m_copyOutMs, time.copyOutMs);
        append(m_enqueueMs, time.enqueueMs);
    }

    [[nodiscard]] tradeoff::Phases medians() const
    {
        return {.copyInMs = middle(m_copyInMs),
                .computeMs = middle(m_computeMs),
                .copyOutMs = middle(m_copyOutMs),
                .enqueueMs = middle(m_enqueueMs)};
    }

private:
    static void append(std::vector<double> &values, const std::optional<double> &value)
    {
        if (value)
            values.push_back(*value);
    }

    static std::optional<double> middle(const std::vector<double> &values)
    {
        return values.empty() ? std::nullopt : std::optional(median(values));
    }

    std::vector<double> m_copyInMs;
    std::vector<double> m_computeMs;
    std::vector<double> m_copyOutMs;
    std::vector<double> m_enqueueMs;
};

/// Seconds that sampling is likely to take: the interval narrows with the square root of the samples.
double expectedSeconds(const StoppingRule &rule, std::size_t samples, double elapsed, std::optional<double> halfWidth)
{
    double expected = std::max(rule.minSeconds, elapsed * rule.minSamples / static_cast<double>(samples));
    if (halfWidth)
        expected = std::max(expected, elapsed * std::pow(*halfWidth / rule.tightness, 2));
    return std::clamp(expected, elapsed, std::max(elapsed, rule.capSeconds));
}

Look lookAt(const StoppingCriterion &criterion, const StoppingRule &rule, double elapsed, double lastFraction)
{
    const auto samples = criterion.samplesMs();
    Look look;
    look.samples = static_cast<int>(samples.size());
    look.medianMs = median({samples.begin(), samples.end()});
    look.relativeHalfWidth = relativeHalfWidth(samples);
    look.secondsLeft = std::max(0.0, rule.capSeconds - elapsed);
    const double expected = expectedSeconds(rule, samples.size(), elapsed, look.relativeHalfWidth);
    look.fraction = expected > 0 ? std::max(lastFraction, elapsed / expected) : lastFraction;
    return look;
}

tradeoff::Latency summarised(std::span<const double> sorted)
{
    const auto interval = medianInterval95(sorted).value_or(
        MedianInterval{.low = sorted.front(), .high = sorted.back()});
    tradeoff::Latency latency;
    latency.medianMs = median({sorted.begin(), sorted.end()});
    latency.ciLowMs = interval.low;
    latency.ciHighMs = interval.high;
    latency.p90Ms = percentile(sorted, 0.90);
    latency.p99Ms = percentile(sorted, 0.99);
    latency.samples = static_cast<int>(sorted.size());
    return latency;
}

bool drifts(std::span<const double> inOrder)
{
    if (inOrder.size() < samplesToTellDrift)
        return false;
    const auto first = inOrder.first(inOrder.size() / 2);
    const auto second = inOrder.subspan(first.size());
    const double before = median({first.begin(), first.end()});
    const double after = median({second.begin(), second.end()});
    return std::abs(after - before) > largestDrift * before;
}

std::vector<std::string> flagsOf(std::span<const double> inOrder, std::span<const double> sorted,
                                 const Sampling &sampling, const StoppingRule &rule)
{
    std::vector<std::string> flags;
    const auto &latency = sampling.latency;
    if (latency.samples < fewSamples)
        flags.emplace_back("few_samples");
    if (latency.ciHighMs - latency.ciLowMs > 2 * rule.tightness * latency.medianMs)
        flags.emplace_back("wide_interval");
    if (drifts(inOrder))
        flags.emplace_back("drift");
    if (countFarOutliers(sorted) > 0)
        flags.emplace_back("outliers");
    const auto &phases = sampling.phases;
    if (phases.enqueueMs && phases.computeMs && *phases.enqueueMs > launchBound * *phases.computeMs)
        flags.emplace_back("launch_bound");
    return flags;
}

} // namespace

double steadySeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double Sampling::throughputPerS(int batch) const
{
    return totalSeconds > 0 ? batch * static_cast<double>(latency.samples) / totalSeconds : 0;
}

Sampling sample(const Forward &forward, const StoppingRule &rule, const std::function<void(const Look &)> &onLook,
                const std::stop_token &stop, const Clock &clock)
{
    StoppingCriterion criterion(rule);
    PhaseRecord phases;
    std::optional<tradeoff::StoppedBy> stoppedBy;
    const double start = clock();
    double nextLook = secondsBetweenLooks;
    double fraction = 0;
    while (!stoppedBy && !stop.stop_requested()) {
        const ForwardTime time = forward();
        phases.add(time);
        const double elapsed = clock() - start;
        stoppedBy = criterion.add(time.wallMs, elapsed);
        if (!stoppedBy && onLook && elapsed >= nextLook) {
            const Look look = lookAt(criterion, rule, elapsed, fraction);
            fraction = look.fraction;
            nextLook = elapsed + secondsBetweenLooks;
            onLook(look);
        }
    }

    Sampling sampling;
    sampling.interrupted = !stoppedBy;
    const auto inOrder = criterion.samplesMs();
    if (inOrder.empty())
        return sampling;
    std::vector<double> sorted(inOrder.begin(), inOrder.end());
    std::sort(sorted.begin(), sorted.end());
    sampling.latency = summarised(sorted);
    sampling.latency.stoppedBy = stoppedBy.value_or(tradeoff::StoppedBy::Cap);
    sampling.phases = phases.medians();
    sampling.totalSeconds = criterion.totalSeconds();
    sampling.flags = flagsOf(inOrder, sorted, sampling, rule);
    return sampling;
}

} // namespace breakeven::measuring
