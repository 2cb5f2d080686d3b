// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/rule_reading.h"

#include "lessons/questions/grading.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"

#include <array>

namespace breakeven::lessons {

namespace {

using protocol::ObjectReader;

constexpr std::array junctions{tradeoff::Junction::And, tradeoff::Junction::Or};

std::vector<RuleCase> readCases(ObjectReader &reader, const tradeoff::DecisionRule &solution)
{
    std::vector<RuleCase> cases;
    for (const Field &field : itemsOf(reader, "cases", {.low = 1, .high = maxRuleCases})) {
        ObjectReader each(*field.value, field.path, reader.complaint());
        RuleCase next;
        next.size = readModelSize(each, "size_gb");
        next.batch = each.integer("batch", 1, tradeoff::largestBatch);
        const tradeoff::Decision decision = solution.decide(next.size, next.batch);
        next.wanted = decision.hardware;
        if (each.has("hardware"))
            next.wanted = toHardware(each.word<HardwareWord>("hardware", hardwareWords));
        each.refuseOtherKeys();
        if (next.wanted != decision.hardware) {
            reader.complaint().add(field.path + ": the solution does not decide this case as wanted; "
                                   + decision.condition + " gives the " + std::string(tradeoff::name(decision.hardware))
                                   + '.');
        }
        cases.push_back(next);
    }
    return cases;
}

} // namespace

tradeoff::DecisionRule readRule(ObjectReader reader)
{
    tradeoff::DecisionRule rule;
    rule.sizeThreshold = readGigabytes(reader, "size_gb_above", 0);
    rule.batchThreshold = reader.integer("batch_above", 0, tradeoff::largestBatch);
    rule.junction = reader.word<tradeoff::Junction>("junction", junctions);
    reader.refuseOtherKeys();
    return rule;
}

std::optional<RuleRepair> readRuleRepair(ObjectReader &reader, const tradeoff::DecisionRule &lessonRule)
{
    RuleRepair repair;
    repair.broken = readRule(reader.object("broken"));
    repair.solution = reader.has("solution") ? readRule(reader.object("solution")) : lessonRule;
    repair.cases = readCases(reader, repair.solution);
    if (!reader.complaint().empty())
        return std::nullopt;
    if (failedCases(repair, repair.broken).empty()) {
        reader.complaint().add(reader.pathOf("cases")
                               + ": the broken rule decides all of them as wanted; at least one must show its fault.");
    }
    return repair;
}

} // namespace breakeven::lessons
