// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/measurement.h"
#include "lessons/reader/lesson.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// "Predict and measure": the learner says which of two runs has the higher throughput, and by how much; the engine
/// runs both; the guess is scored against what was measured and how sure that is.
namespace breakeven::lessons {

struct Contestant {
    tradeoff::Workload workload;
    QString deviceId;
    tradeoff::DeviceKind deviceKind = tradeoff::DeviceKind::Cpu;
};

/// The same workload on CPU and GPU where there is a GPU, else two batches or two precisions on the CPU. Two precisions
/// have the same number of parameters, so that one has half the other's bytes.
struct Contest {
    Contestant first;
    Contestant second;
};

struct Prediction {
    enum class Winner { First, Second, Neither };
    Winner winner = Winner::Neither; ///< Neither: "no clear winner"
    double factor = 1; ///< samples/s of the winner over the other's; 1 or more
};

/// What was measured: ratio of throughputs, the winner's over the other's, with the interval that follows from the
/// intervals of both medians. Neither where that interval holds 1.
struct ContestOutcome {
    Prediction::Winner winner = Prediction::Winner::Neither;
    double ratio = 1; ///< of Neither: first over second
    double ratioLow = 1;
    double ratioHigh = 1;
    tradeoff::Measurement first;
    tradeoff::Measurement second;
};

/// Nothing until both are measured.
[[nodiscard]] std::optional<ContestOutcome> outcomeOf(const Contest &contest,
                                                      std::span<const tradeoff::Measurement> measured);

struct PredictionGrade {
    bool winnerRight = false;
    double points = 0; ///< half for the winner, up to half for the factor
    QString remark; ///< how near the guess came; neither the outcome nor the guess again
};
/// The factor scores in full within the measured interval or 25 % of the ratio, and nothing from a factor of 3 away on;
/// on a logarithmic scale in between.
[[nodiscard]] PredictionGrade gradePrediction(const Prediction &prediction, const ContestOutcome &outcome);

/// Contests that can be run on these devices, within the memory they have and in seconds; the same seed and devices
/// give the same ones.
[[nodiscard]] std::vector<Contest> contests(std::span<const tradeoff::Device> devices, const Lesson &lesson,
                                            std::uint32_t seed);

} // namespace breakeven::lessons
