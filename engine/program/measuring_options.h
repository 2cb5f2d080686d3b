// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"
#include "engine/program/command_line.h"
#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/workload.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// From the texts of a command line to values within their ranges. All errors are BadRequest and name the option.
namespace breakeven::program {

/// What run, compare and sweep have in common.
struct MeasuringOptions {
    tradeoff::Family family = tradeoff::Family::Mlp;
    tradeoff::Precision precision = tradeoff::Precision::Fp32;
    tradeoff::Effort effort = tradeoff::Effort::Quick;
    tradeoff::Path path = tradeoff::Path::Best;
    std::optional<int> threads;
    std::vector<std::string> devices; ///< ids in the order given; empty for all that can be used
    std::map<std::string, double> dollarsPerHour; ///< by the device's id
    bool json = false;

    [[nodiscard]] inference::RunRequest request(const tradeoff::Workload &workload, const std::string &deviceId) const;
};

struct RunOptions {
    MeasuringOptions measuring;
    tradeoff::Workload workload;
};

struct CompareOptions {
    MeasuringOptions measuring;
    std::vector<tradeoff::Workload> points;
    tradeoff::DecisionRule rule;
    tradeoff::Policy policy;
};

struct SweepOptions {
    MeasuringOptions measuring;
    std::vector<tradeoff::Workload> workloads; ///< every size at every batch, each once
    std::uint64_t seed = 1;
    bool seedGiven = false;
    std::string out; ///< empty: no recording
    bool resume = false;
};

[[nodiscard]] tradeoff::Result<RunOptions> readRunOptions(const CommandLine &line);
[[nodiscard]] tradeoff::Result<CompareOptions> readCompareOptions(const CommandLine &line);
[[nodiscard]] tradeoff::Result<SweepOptions> readSweepOptions(const CommandLine &line);

/// The devices to measure out of those there are: those asked for, or all that can be used. Errors: DeviceUnavailable,
/// with the reason and how to mend it.
[[nodiscard]] tradeoff::Result<std::vector<tradeoff::Device>> chosenDevices(const std::vector<std::string> &ids,
                                                                            std::span<const tradeoff::Device> all);

} // namespace breakeven::program
