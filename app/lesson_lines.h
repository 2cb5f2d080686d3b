// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/trace.h"

#include <QString>

#include <vector>

/// What `--terminal` prints, as plain text in the C locale, each ending in a new line.
namespace breakeven::app {

/// Steps are counted from 1: workload, condition with the numbers put in, the rule's choice, the lesson's figure.
[[nodiscard]] QString stepLines(int number, const tradeoff::Step &step);
[[nodiscard]] QString deviceLine(const tradeoff::Device &device);
/// Latency with its interval, and throughput, of one measurement.
[[nodiscard]] QString measuredLine(const tradeoff::Measurement &measurement);
/// That there is no accelerator to compare with, and why; empty where there is one.
[[nodiscard]] QString missingGpuLine(const std::vector<tradeoff::Device> &devices);
/// On how many of the steps that were measured on both, the rule picked the faster one.
[[nodiscard]] QString verdictLine(const tradeoff::Trace &trace);

} // namespace breakeven::app
