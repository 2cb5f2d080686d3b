// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/result.h"

#include <string>
#include <string_view>

/// Figures as they are printed for people: plain words, decimal points, no more digits than the interval bears.
namespace breakeven::program {

/// "12.345 ± 0.012 ms": the median and half the width of its 95 % interval, both to the interval's second digit.
[[nodiscard]] std::string latencyText(const tradeoff::Latency &latency);
/// "1630/s"
[[nodiscard]] std::string throughputText(double samplesPerS);
/// Of one sample, told for a million of them, since one costs next to nothing: "$0.37".
[[nodiscard]] std::string costOfMillionText(double costPerInferenceUsd);
/// "12.3 ms", "1.52 s"
[[nodiscard]] std::string durationText(double milliseconds);
/// "35 %"
[[nodiscard]] std::string percentText(double fraction);
/// Two or three words for a table's cell: "does not fit".
[[nodiscard]] std::string problemText(tradeoff::ErrorCode code);
/// The sentence that goes with a flag; the flag itself where the vocabulary has none.
[[nodiscard]] std::string_view flagSentence(std::string_view flag);
/// "sampling, 120 samples, 12.3 ms ± 1.4 %, at most 2 s left"
[[nodiscard]] std::string progressText(const inference::Progress &progress);

} // namespace breakeven::program
