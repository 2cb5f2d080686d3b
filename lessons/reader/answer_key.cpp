// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/answer_key.h"

#include "engine/protocol/wire_text.h"
#include "lessons/reader/field_reading.h"

#include <algorithm>
#include <array>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::ObjectReader;
using tradeoff::Decision;
using tradeoff::Hardware;

constexpr std::array keyNames{std::string_view("option"), std::string_view("hardware_of_step"),
                              std::string_view("hardware_of"), std::string_view("step_where")};

HardwareOf readHardwareOf(ObjectReader reader)
{
    HardwareOf key;
    key.size = readGigabytes(reader, "size_gb", static_cast<double>(tradeoff::smallestModel) / tradeoff::gigabyte);
    key.batch = reader.integer("batch", 1, tradeoff::largestBatch);
    reader.refuseOtherKeys();
    return key;
}

StepWhere readStepWhere(ObjectReader reader)
{
    StepWhere key;
    const auto ifGiven = [&](std::string_view name) {
        return reader.has(name) ? std::optional(reader.boolean(name)) : std::nullopt;
    };
    key.condition = ifGiven("condition");
    key.sizeAboveThreshold = ifGiven("size_above_threshold");
    key.batchAboveThreshold = ifGiven("batch_above_threshold");
    reader.refuseOtherKeys();
    if (!key.condition && !key.sizeAboveThreshold && !key.batchAboveThreshold) {
        reader.refuse({},
                      "an object with \"condition\", \"size_above_threshold\" or \"batch_above_threshold\", each "
                      "true or false");
    }
    return key;
}

bool holds(const StepWhere &key, const Decision &decision)
{
    const auto agrees = [](std::optional<bool> wanted, bool is) { return wanted.value_or(is) == is; };
    return agrees(key.condition, decision.hardware == Hardware::Gpu)
        && agrees(key.sizeAboveThreshold, decision.sizeHolds) && agrees(key.batchAboveThreshold, decision.batchHolds);
}

QString hardwareId(Hardware hardware)
{
    return hardware == Hardware::Gpu ? QStringLiteral("gpu") : QStringLiteral("cpu");
}

/// The step that an option such as "step-4" stands for; 0 for anything else.
int stepOf(const QString &optionId, std::size_t stepCount)
{
    for (std::size_t step = 1; step <= stepCount; ++step) {
        if (optionId == QStringLiteral("step-%1").arg(step))
            return static_cast<int>(step);
    }
    return 0;
}

void markSteps(std::vector<QuestionOption> &options, const StepWhere &key, const tradeoff::DecisionRule &rule,
               const std::vector<LessonStep> &steps, const std::string &path, Complaint &complaint)
{
    for (QuestionOption &option : options) {
        const int step = stepOf(option.id, steps.size());
        if (step == 0) {
            complaint.add(path + R"(: with the key "step_where" every option must be a step, from "step-1" to "step-)"
                          + std::to_string(steps.size()) + R"(", not )" + protocol::quotedText(option.id.toStdString())
                          + '.');
            return;
        }
        option.right = holds(key, rule.decide(steps[static_cast<std::size_t>(step) - 1].workload));
    }
    const auto right = std::ranges::count_if(options, &QuestionOption::right);
    if (right != 1) {
        complaint.add(path + ": exactly one option must be right; what \"step_where\" asks for is so at "
                      + std::to_string(right) + " of the steps offered.");
    }
}

} // namespace

AnswerKey readAnswerKey(ObjectReader reader, int stepCount)
{
    const auto given = std::ranges::count_if(keyNames, [&](std::string_view name) { return reader.has(name); });
    if (given != 1) {
        reader.refuse({},
                      R"(an object with one of the keys "option", "hardware_of_step", "hardware_of", "step_where")");
        return {};
    }
    AnswerKey key;
    if (reader.has("option"))
        key = StatedOption{readId(reader, "option")};
    else if (reader.has("hardware_of_step"))
        key = HardwareOfStep{reader.integer("hardware_of_step", 1, stepCount)};
    else if (reader.has("hardware_of"))
        key = readHardwareOf(reader.object("hardware_of"));
    else
        key = readStepWhere(reader.object("step_where"));
    reader.refuseOtherKeys();
    return key;
}

void markRight(std::vector<QuestionOption> &options, const AnswerKey &key, const tradeoff::DecisionRule &rule,
               const std::vector<LessonStep> &steps, const std::string &path, Complaint &complaint)
{
    QString right;
    if (const auto *const where = std::get_if<StepWhere>(&key)) {
        markSteps(options, *where, rule, steps, path, complaint);
        return;
    }
    if (const auto *const stated = std::get_if<StatedOption>(&key))
        right = stated->id;
    else if (const auto *const step = std::get_if<HardwareOfStep>(&key))
        right = hardwareId(rule.decide(steps[static_cast<std::size_t>(step->step) - 1].workload).hardware);
    else if (const auto *const workload = std::get_if<HardwareOf>(&key))
        right = hardwareId(rule.decide(workload->size, workload->batch).hardware);
    for (QuestionOption &option : options)
        option.right = option.id == right;
    if (std::ranges::none_of(options, &QuestionOption::right)) {
        complaint.add(path + ": exactly one option must be right; the key says "
                      + protocol::quotedText(right.toStdString()) + ", which is none of the options.");
    }
}

} // namespace breakeven::lessons
