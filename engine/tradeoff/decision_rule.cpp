// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/decision_rule.h"

namespace breakeven::tradeoff {

std::string_view name(Hardware hardware)
{
    return hardware == Hardware::Cpu ? "CPU" : "GPU";
}

std::string_view name(Junction junction)
{
    return junction == Junction::And ? "and" : "or";
}

Hardware DecisionRule::hardwareFor(Bytes modelSize, int batch) const
{
    const bool size = modelSize > sizeThreshold;
    const bool many = batch > batchThreshold;
    return (junction == Junction::And ? size && many : size || many) ? Hardware::Gpu : Hardware::Cpu;
}

Decision DecisionRule::decide(Bytes modelSize, int batch) const
{
    const auto inGigabytes = [](Bytes bytes) { return formatNumber(static_cast<double>(bytes) / gigabyte, 12); };
    Decision decision;
    decision.sizeHolds = modelSize > sizeThreshold;
    decision.batchHolds = batch > batchThreshold;
    decision.hardware = hardwareFor(modelSize, batch);
    decision.sizeHalf = inGigabytes(modelSize) + " > " + inGigabytes(sizeThreshold);
    decision.batchHalf = std::to_string(batch) + " > " + std::to_string(batchThreshold);
    decision.condition = decision.sizeHalf + ' ' + std::string(name(junction)) + ' ' + decision.batchHalf;
    return decision;
}

} // namespace breakeven::tradeoff
