// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/text_table.h"
#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/result.h"

#include <span>
#include <string>
#include <vector>

/// What compare prints: pure functions of what was measured.
namespace breakeven::program {

/// One point on one device: its figures, or why there are none.
struct Outcome {
    tradeoff::Device device;
    tradeoff::Result<tradeoff::Measurement> measured;
};

struct ComparedPoint {
    tradeoff::Workload workload;
    tradeoff::Decision decision;
    std::vector<Outcome> outcomes; ///< one a device, in the table's order
};

/// How the rule's choice did under a policy.
struct Verdict {
    std::string best; ///< a device's id, "cpu only" where nothing else was measured, or "no clear winner"
    std::string lost; ///< "35 %", "nothing", "no GPU here", "unclear" where the intervals overlap, "unknown"
};
[[nodiscard]] Verdict judge(const ComparedPoint &point, const tradeoff::Policy &policy);

/// The table for these devices; its rows are printed as the points come.
[[nodiscard]] TextTable compareTable(std::span<const tradeoff::Device> measuredDevices, bool withCost);
[[nodiscard]] std::vector<std::string> compareRow(const ComparedPoint &point, const tradeoff::Policy &policy,
                                                  bool withCost);

/// What the table cannot say: how to read it, what was measured and how, and which devices are missing, why, and how to
/// mend it. `all` are the devices there are, usable or not.
[[nodiscard]] std::string compareClosing(std::span<const ComparedPoint> points, std::span<const tradeoff::Device> all,
                                         const tradeoff::Policy &policy);

} // namespace breakeven::program
