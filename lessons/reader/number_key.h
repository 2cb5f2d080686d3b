// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "lessons/reader/lesson.h"

#include <optional>

/// Which number is right: stated, or worked out.
namespace breakeven::lessons {

/// Reads "key", an object with one of
///   {"value": 22.5}
///   {"throughput": {"batch": 32, "latency_ms": 20}}                  samples a second
///   {"cost": {"price_per_hour": 3.6, "throughput_per_s": 100}}       dollars an inference
///   {"smallest_batch": {"size_gb": 2}}                               that the rule sends to the GPU
/// and "tolerance" and "mistakes" beside it.
[[nodiscard]] NumericKey readNumericKey(protocol::ObjectReader &reader, const tradeoff::DecisionRule &rule);

/// With how many digits a learner can be asked to type the number: of a whole one with all it may have.
[[nodiscard]] int digitsToType(double value);

/// Reads "tolerance" and "mistakes" beside a key that is known already. The mistakes' explanations are their ids until
/// the texts come. Complains of a mistake that would be right, and of a value that cannot be typed.
[[nodiscard]] NumericKey readTolerance(protocol::ObjectReader &reader, double value);

} // namespace breakeven::lessons
