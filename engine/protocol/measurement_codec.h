// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/measurement.h"

#include <string>

namespace breakeven::protocol {

/// The object that `--json` prints: a fixed set of keys in a fixed order, null where a figure is not known. Two
/// members of Measurement are not among the keys: `dollarsPerHour` and `method.kernels`; whoever needs them writes
/// them beside the object.
[[nodiscard]] OrderedJson toJson(const tradeoff::Measurement &measurement);

/// Reads the keys of a measurement; the caller may read keys of its own and then refuses the others. Checked: types,
/// ranges, ci_low <= median <= ci_high, median <= p90 <= p99, the workload's limits, the flags' vocabulary.
[[nodiscard]] tradeoff::Measurement readMeasurement(ObjectReader &reader);
/// `path` is how the measurement is called in the error. Errors: BadRequest.
[[nodiscard]] tradeoff::Result<tradeoff::Measurement> parseMeasurement(const Json &json, std::string path = {});

/// `family precision size_bytes batch`: a workload as it is asked for.
[[nodiscard]] OrderedJson toJson(const tradeoff::Workload &workload);
[[nodiscard]] tradeoff::Workload readWorkload(ObjectReader reader);

} // namespace breakeven::protocol
