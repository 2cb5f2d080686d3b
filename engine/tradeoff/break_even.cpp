// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/break_even.h"

#include "engine/tradeoff/trace.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace breakeven::tradeoff {

namespace {

/// Which of the measurements is best under the policy; any where it can judge none.
const Measurement &bestOf(const std::vector<Measurement> &measurements, const Policy &policy)
{
    return measurements[choose(policy, measurements).best.value_or(0)];
}

std::string rangeText(const BreakEven::Range &range)
{
    if (range.first == range.last)
        return std::to_string(range.first);
    return std::to_string(range.first) + " to " + std::to_string(range.last);
}

} // namespace

PairWinner winnerOf(const Policy &policy, const MeasuredPair &pair)
{
    const Choice choice = choose(policy, std::array{pair.cpu, pair.gpu});
    if (!choice.best || !choice.clearWinner)
        return PairWinner::Neither;
    return *choice.best == 0 ? PairWinner::Cpu : PairWinner::Gpu;
}

std::vector<MeasuredPair> pairsOf(std::span<const Measurement> measurements, const Policy &policy)
{
    struct Sides {
        std::vector<Measurement> cpu;
        std::vector<Measurement> gpu;
    };
    std::map<std::tuple<Family, Precision, Bytes, int>, Sides> byWorkload;
    for (const Measurement &m : measurements) {
        if (m.provenance == Provenance::Estimated)
            continue;
        const Workload &w = m.workload;
        Sides &sides = byWorkload[{w.family, w.precision, w.sizeBytes, w.batch}];
        (hardwareOf(m.deviceKind) == Hardware::Cpu ? sides.cpu : sides.gpu).push_back(m);
    }
    std::vector<MeasuredPair> pairs;
    for (const auto &[workload, sides] : byWorkload) {
        if (sides.cpu.empty() || sides.gpu.empty())
            continue;
        MeasuredPair pair{bestOf(sides.cpu, policy), bestOf(sides.gpu, policy)};
        if (score(policy, pair.cpu) || score(policy, pair.gpu))
            pairs.push_back(std::move(pair));
    }
    return pairs;
}

BreakEven breakEven(std::span<const MeasuredPair> pairs, const Policy &policy)
{
    BreakEven found;
    if (pairs.empty())
        return found;
    found.smallestBatch = pairs.front().cpu.workload.batch;
    found.largestBatch = pairs.back().cpu.workload.batch;
    std::optional<int> lost; // the batch before, where the GPU did not win there
    bool winning = false;
    for (const MeasuredPair &pair : pairs) {
        const int batch = pair.cpu.workload.batch;
        const bool wins = winnerOf(policy, pair) == PairWinner::Gpu;
        if (wins && winning)
            found.gpuWins.back().last = batch;
        else if (wins)
            found.gpuWins.push_back({batch, batch});
        if (wins && !winning && lost)
            found.brackets.push_back({*lost, batch});
        winning = wins;
        lost = wins ? std::nullopt : std::optional(batch);
    }
    if (found.gpuWins.empty())
        found.kind = BreakEven::Kind::Never;
    else if (found.gpuWins.size() > 1 || !winning)
        found.kind = BreakEven::Kind::Several;
    else
        found.kind = found.brackets.empty() ? BreakEven::Kind::GpuAlways : BreakEven::Kind::Bracket;
    return found;
}

std::string describe(const BreakEven &found)
{
    const std::string measured = found.smallestBatch == found.largestBatch
        ? "at batch " + std::to_string(found.smallestBatch) + ", the only one measured on both"
        : "from batch " + std::to_string(found.smallestBatch) + " to " + std::to_string(found.largestBatch);
    switch (found.kind) {
    case BreakEven::Kind::NotMeasured: return "Nothing was measured on both a CPU and a GPU yet.";
    case BreakEven::Kind::GpuAlways: return "The GPU wins at every measured batch, " + measured + '.';
    case BreakEven::Kind::Never: return "The GPU clearly wins at no measured batch, " + measured + '.';
    case BreakEven::Kind::Bracket:
        return "The GPU starts to pay between batch " + std::to_string(found.brackets.front().below) + " and "
            + std::to_string(found.brackets.front().above) + '.';
    case BreakEven::Kind::Several: break;
    }
    std::string ranges;
    for (const BreakEven::Range &range : found.gpuWins)
        ranges += (ranges.empty() ? "" : ", ") + rangeText(range);
    return "The winner changes more than once: the GPU clearly wins at batch " + ranges + ", measured " + measured
        + '.';
}

} // namespace breakeven::tradeoff
