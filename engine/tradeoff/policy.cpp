// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/policy.h"

#include "engine/tradeoff/units.h"

#include <array>
#include <utility>

namespace breakeven::tradeoff {

namespace {

constexpr std::string_view withinPrefix = "cost-within:";

std::optional<double> milliseconds(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, double>, 3> units{{{"ms", 1}, {"us", 1e-3}, {"s", 1e3}}};
    for (const auto &[unit, factor] : units) {
        if (!text.ends_with(unit))
            continue;
        const Result<double> value = parseNumber(text.substr(0, text.size() - unit.size()));
        if (value && *value > 0 && *value * factor <= 1e9)
            return *value * factor;
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Result<Policy> parsePolicy(std::string_view text)
{
    if (text == "latency")
        return Policy{Policy::Goal::Latency, 0};
    if (text == "throughput")
        return Policy{Policy::Goal::Throughput, 0};
    if (text == "cost")
        return Policy{Policy::Goal::Cost, 0};
    if (text.starts_with(withinPrefix)) {
        if (const auto limit = milliseconds(text.substr(withinPrefix.size())))
            return Policy{Policy::Goal::CostWithinLatency, *limit};
    }
    return failure(ErrorCode::BadRequest,
                   "The policy must be latency, throughput, cost or, for example, cost-within:50ms.");
}

std::string describe(const Policy &policy)
{
    switch (policy.goal) {
    case Policy::Goal::Latency: return "latency";
    case Policy::Goal::Throughput: return "throughput";
    case Policy::Goal::Cost: return "cost";
    case Policy::Goal::CostWithinLatency: break;
    }
    return std::string(withinPrefix) + formatNumber(policy.latencyLimitMs, 12) + "ms";
}

std::optional<Score> score(const Policy &policy, const Measurement &m)
{
    const Score latency{m.latency.medianMs, m.latency.ciLowMs, m.latency.ciHighMs};
    if (policy.goal == Policy::Goal::Latency)
        return latency;
    // The interval of the median latency, carried over to what is computed from it.
    const auto scaled = [&](double factor) {
        return Score{latency.middle * factor, latency.low * factor, latency.high * factor};
    };
    const double secondsASample = 1e-3 / m.workload.batch;
    if (policy.goal == Policy::Goal::Throughput)
        return scaled(secondsASample);
    if (!m.dollarsPerHour)
        return std::nullopt;
    if (policy.goal == Policy::Goal::CostWithinLatency && m.latency.medianMs > policy.latencyLimitMs)
        return std::nullopt;
    // The cost of an inference knows how much of the hour is used; the price alone does not.
    const double workingHour = m.costPerInferenceUsd && m.throughputPerS > 0
        ? *m.costPerInferenceUsd * 3600 * m.throughputPerS
        : *m.dollarsPerHour;
    return scaled(workingHour / 3600 * secondsASample);
}

Choice choose(const Policy &policy, std::span<const Measurement> measurements)
{
    Choice choice;
    std::optional<Score> best;
    std::optional<Score> second;
    for (std::size_t i = 0; i < measurements.size(); ++i) {
        const std::optional<Score> current = score(policy, measurements[i]);
        if (!current)
            continue;
        if (!best || current->middle < best->middle) {
            second = best;
            choice.runnerUp = choice.best;
            best = current;
            choice.best = i;
        } else if (!second || current->middle < second->middle) {
            second = current;
            choice.runnerUp = i;
        }
    }
    // Against every interval, not the runner-up's alone: a slower but badly known device may reach further down.
    choice.clearWinner = best.has_value();
    for (std::size_t i = 0; i < measurements.size() && choice.clearWinner; ++i) {
        const std::optional<Score> other = i == choice.best ? std::nullopt : score(policy, measurements[i]);
        choice.clearWinner = !other || best->high < other->low;
    }
    return choice;
}

} // namespace breakeven::tradeoff
