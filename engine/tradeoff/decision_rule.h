// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/workload.h"

#include <string>

namespace breakeven::tradeoff {

enum class Hardware { Cpu, Gpu };
enum class Junction { And, Or };

[[nodiscard]] std::string_view name(Hardware hardware); ///< "CPU", "GPU"
[[nodiscard]] std::string_view name(Junction junction); ///< "and", "or"

/// What the rule says of one workload, with the reasons spelled out.
struct Decision {
    Hardware hardware = Hardware::Cpu;
    bool sizeHolds = false;
    bool batchHolds = false;
    std::string condition; ///< with the numbers put in: "0.5 > 1 and 8 > 16"; sizes in GB
    std::string sizeHalf; ///< the condition's first half: "0.5 > 1"
    std::string batchHalf; ///< its second: "8 > 16"
};

/// The lesson's rule, its thresholds open to the learner: if model size > 1 GB and batch > 16, the GPU, else the CPU.
/// Both comparisons are strict.
struct DecisionRule {
    Bytes sizeThreshold = gigabyte;
    int batchThreshold = 16;
    Junction junction = Junction::And;

    /// The decision alone, for whoever asks a thousand times.
    [[nodiscard]] Hardware hardwareFor(Bytes modelSize, int batch) const;
    [[nodiscard]] Decision decide(Bytes modelSize, int batch) const;
    [[nodiscard]] Decision decide(const Workload &workload) const { return decide(workload.sizeBytes, workload.batch); }

    friend bool operator==(const DecisionRule &, const DecisionRule &) = default;
};

} // namespace breakeven::tradeoff
