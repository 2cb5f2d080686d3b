// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// What the measuring adds to a forward: the sampler, with its stopping rule, its looks and the disturbance flags,
// around about 1 ms of arithmetic, against a bare loop around the same. Blocks of the two alternate.

#include "engine/measuring/disturbance.h"
#include "engine/measuring/order_statistics.h"
#include "engine/measuring/sampler.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using breakeven::measuring::ForwardTime;
using breakeven::measuring::median;
using SteadyClock = std::chrono::steady_clock;

constexpr double wantedForwardMs = 1;
constexpr int blocks = 40;
constexpr double mostOverhead = 0.01;

double milliseconds(SteadyClock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// A chain of dependent operations: takes the same time whatever lies in the caches.
class Forward
{
public:
    /// Finds how many steps take wantedForwardMs.
    Forward()
    {
        constexpr int trials = 15;
        m_steps = 100'000;
        std::vector<double> times;
        for (int i = 0; i < trials; ++i)
            times.push_back(timed());
        m_steps = std::max(1, static_cast<int>(m_steps * wantedForwardMs / median(times)));
    }

    /// Timed as a forward times itself.
    double timed()
    {
        const auto start = SteadyClock::now();
        double value = m_value;
        for (int i = 0; i < m_steps; ++i)
            value = value * 0.999999 + 0.000001;
        m_value = value;
        return milliseconds(SteadyClock::now() - start);
    }

private:
    int m_steps = 0;
    volatile double m_value = 1; ///< keeps the loop from being optimised away
};

struct Block {
    double medianMs = 0; ///< of the forwards' own times
    double totalMs = 0; ///< a forward, everything around it included
};

Block bare(Forward &forward, int samples)
{
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(samples));
    const auto start = SteadyClock::now();
    for (int i = 0; i < samples; ++i)
        times.push_back(forward.timed());
    const double total = milliseconds(SteadyClock::now() - start);
    return {median(times), total / samples};
}

Block measured(Forward &forward, int &samples)
{
    using namespace breakeven::measuring;
    const auto start = SteadyClock::now();
    const CpuDisturbance disturbance(1);
    const Sampling sampling = sample([&] { return ForwardTime{.wallMs = forward.timed()}; },
                                     StoppingRule::forEffort(breakeven::tradeoff::Effort::Quick), [](const Look &) {});
    const auto flags = disturbance.flags();
    const double total = milliseconds(SteadyClock::now() - start);
    samples = sampling.latency.samples;
    return {sampling.latency.medianMs, total / samples};
}

void report(const char *what, const std::vector<double> &ratios)
{
    std::vector<double> sorted = ratios;
    std::sort(sorted.begin(), sorted.end());
    const double middle = median(sorted);
    std::printf(
        "%s, measured / bare: %.4f (quarter of the blocks below %.4f, quarter above %.4f), wanted at most %.2f: %s\n",
        what, middle, sorted[sorted.size() / 4], sorted[sorted.size() * 3 / 4], 1 + mostOverhead,
        middle <= 1 + mostOverhead ? "yes" : "NO");
}

} // namespace

int main()
{
    Forward forward;
    std::vector<double> medians;
    std::vector<double> totals;
    std::vector<double> forwardMs;
    for (int i = 0; i < blocks; ++i) {
        int samples = 0;
        const Block ours = measured(forward, samples);
        const Block loop = bare(forward, samples);
        medians.push_back(ours.medianMs / loop.medianMs);
        totals.push_back(ours.totalMs / loop.totalMs);
        forwardMs.push_back(loop.medianMs);
    }
    std::printf("a forward takes %.3f ms; %d blocks of each, in turn\n", median(forwardMs), blocks);
    report("median", medians);
    report("total time a forward", totals);
    return 0;
}
