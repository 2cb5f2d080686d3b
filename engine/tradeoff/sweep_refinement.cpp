// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/sweep_refinement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace breakeven::tradeoff {

namespace {

/// Batches grow by factors, so the middle is the geometric one. Absent where the bracket is narrow enough.
std::optional<int> batchBetween(const BreakEven::Bracket &bracket)
{
    const int width = bracket.above - bracket.below;
    if (width <= 1 || 4 * width <= bracket.below)
        return std::nullopt;
    const double middle = std::sqrt(static_cast<double>(bracket.below) * bracket.above);
    return std::clamp(static_cast<int>(std::lround(middle)), bracket.below + 1, bracket.above - 1);
}

bool areOfOneModel(const MeasuredPair &one, const MeasuredPair &other)
{
    Workload workload = one.cpu.workload;
    workload.batch = other.cpu.workload.batch;
    return workload == other.cpu.workload;
}

} // namespace

std::vector<Workload> refinement(std::span<const MeasuredPair> pairs, const Policy &policy)
{
    std::vector<Workload> wanted;
    while (!pairs.empty()) {
        const auto end = std::ranges::find_if(
            pairs, [&](const MeasuredPair &pair) { return !areOfOneModel(pairs.front(), pair); });
        const auto count = static_cast<std::size_t>(end - pairs.begin());
        for (const BreakEven::Bracket &bracket : breakEven(pairs.first(count), policy).brackets) {
            if (const std::optional<int> batch = batchBetween(bracket)) {
                wanted.push_back(pairs.front().cpu.workload);
                wanted.back().batch = *batch;
            }
        }
        pairs = pairs.subspan(count);
    }
    return wanted;
}

} // namespace breakeven::tradeoff
