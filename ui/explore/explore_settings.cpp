// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_settings.h"

#include "engine/tradeoff/cost_model.h"

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr qsizetype longestSource = 200;
constexpr tradeoff::Bytes largestThreshold = 1'000'000 * tradeoff::gigabyte;

double within(double value, double low, double high, double otherwise)
{
    return std::isnan(value) ? otherwise : std::clamp(value, low, high);
}

template<typename T>
void keepAscending(std::vector<T> &values, T low, T high)
{
    for (T &value : values)
        value = std::clamp(value, low, high);
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    values.resize(std::min(values.size(), mostSweepSteps));
}

/// In the order of the first of each.
template<typename T>
void dropDoubles(std::vector<T> &values)
{
    std::vector<T> once;
    for (T &value : values) {
        if (std::ranges::find(once, value) == once.end())
            once.push_back(std::move(value));
    }
    values = std::move(once);
}

void bringIntoRange(std::map<QString, LanePrice> &prices)
{
    // Written so that NaN is dropped.
    std::erase_if(prices, [](const auto &price) { return !(price.second.dollarsPerHour > 0); });
    for (auto &[lane, price] : prices) {
        price.dollarsPerHour = std::min(price.dollarsPerHour, tradeoff::mostDollarsPerHour);
        price.source = price.source.simplified().left(longestSource);
    }
}

template<typename T>
void applyDifference(T &value, const T &from, const T &to)
{
    if (from != to && value == from)
        value = to;
}

void applyDifference(std::map<QString, LanePrice> &prices, const std::map<QString, LanePrice> &from,
                     const std::map<QString, LanePrice> &to)
{
    const auto priceIn = [](const std::map<QString, LanePrice> &list, const QString &lane) {
        const auto found = list.find(lane);
        return found == list.end() ? std::nullopt : std::optional(found->second);
    };
    for (const auto &[lane, price] : from) {
        if (!to.contains(lane) && priceIn(prices, lane) == price)
            prices.erase(lane);
    }
    for (const auto &[lane, price] : to) {
        const std::optional<LanePrice> older = priceIn(from, lane);
        if (older != price && priceIn(prices, lane) == older)
            prices[lane] = price;
    }
}

} // namespace

SweepSettings firstSweep()
{
    using tradeoff::megabyte;
    SweepSettings sweep;
    sweep.sizes = {50 * megabyte, 100 * megabyte, 200 * megabyte, 500 * megabyte};
    sweep.batches = {1, 2, 4, 8, 16, 32, 64, 128};
    return sweep;
}

ExploreSettings broughtIntoRange(ExploreSettings settings)
{
    keepAscending(settings.sweep.sizes, tradeoff::smallestModel, tradeoff::largestModel);
    keepAscending(settings.sweep.batches, 1, tradeoff::largestBatch);
    dropDoubles(settings.sweep.families);
    dropDoubles(settings.sweep.precisions);
    dropDoubles(settings.estimatedDevices);
    const bool limited = settings.policy.goal == tradeoff::Policy::Goal::CostWithinLatency;
    settings.policy.latencyLimitMs = limited
        ? within(settings.policy.latencyLimitMs, leastLatencyLimitMs, mostLatencyLimitMs, mostLatencyLimitMs)
        : 0;
    const bool cnn = settings.family == tradeoff::Family::Cnn;
    settings.chartSize = std::clamp(settings.chartSize, tradeoff::smallestModel,
                                    cnn ? tradeoff::largestCnn : tradeoff::largestModel);
    settings.chartBatch = std::clamp(settings.chartBatch, 1, tradeoff::largestBatch);
    bringIntoRange(settings.prices);
    settings.cpuBusyShare = within(settings.cpuBusyShare, leastBusyShare, 1, 1);
    settings.gpuBusyShare = within(settings.gpuBusyShare, leastBusyShare, 1, 1);
    if (settings.requestsPerS && !(*settings.requestsPerS > 0))
        settings.requestsPerS.reset();
    if (settings.requestsPerS)
        settings.requestsPerS = std::min(*settings.requestsPerS, mostRequestsPerS);
    settings.mine.sizeThreshold = std::min(settings.mine.sizeThreshold, largestThreshold);
    settings.mine.batchThreshold = std::clamp(settings.mine.batchThreshold, 0, tradeoff::largestBatch);
    return settings;
}

void applyDifference(ExploreSettings &settings, const ExploreSettings &from, const ExploreSettings &to)
{
    const auto apply = [&](auto member) { applyDifference(settings.*member, from.*member, to.*member); };
    apply(&ExploreSettings::sweep);
    apply(&ExploreSettings::family);
    apply(&ExploreSettings::precision);
    apply(&ExploreSettings::policy);
    apply(&ExploreSettings::figure);
    apply(&ExploreSettings::axis);
    apply(&ExploreSettings::chartSize);
    apply(&ExploreSettings::chartBatch);
    apply(&ExploreSettings::prices);
    apply(&ExploreSettings::cpuBusyShare);
    apply(&ExploreSettings::gpuBusyShare);
    apply(&ExploreSettings::requestsPerS);
    apply(&ExploreSettings::hiddenLanes);
    apply(&ExploreSettings::estimatedDevices);
    apply(&ExploreSettings::mine);
}

std::vector<tradeoff::Workload> gridOf(const SweepSettings &sweep)
{
    std::vector<tradeoff::Workload> grid;
    for (const tradeoff::Family family : sweep.families) {
        for (const tradeoff::Precision precision : sweep.precisions) {
            for (const tradeoff::Bytes size : sweep.sizes) {
                for (const int batch : sweep.batches) {
                    const tradeoff::Workload workload{family, precision, size, batch};
                    if (tradeoff::validated(workload))
                        grid.push_back(workload);
                }
            }
        }
    }
    return grid;
}

} // namespace breakeven::ui
