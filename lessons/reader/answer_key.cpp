// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/answer_key.h"

#include "engine/protocol/wire_text.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"

#include <algorithm>
#include <array>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::ObjectReader;
using tradeoff::Decision;
using tradeoff::Hardware;

using Keys = std::span<const std::string_view>;

constexpr std::array<std::string_view, 4> singleKeys{"option", "hardware_of_step", "hardware_of", "step_where"};
constexpr std::array<std::string_view, 2> severalKeys{"options", "steps_where"};

HardwareOf readHardwareOf(ObjectReader reader)
{
    HardwareOf key;
    key.size = readModelSize(reader, "size_gb");
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
    return QLatin1String(name(wordOf(hardware)).data());
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

void markSteps(Question &question, const StepWhere &key, const Lesson &lesson, const std::string &path,
               Complaint &complaint)
{
    const std::string keyName = question.kind == QuestionKind::MultipleChoice ? "steps_where" : "step_where";
    for (QuestionOption &option : question.options) {
        const int step = stepOf(option.id, lesson.steps.size());
        if (step == 0) {
            std::string sentence = path + ": with the key \"" + keyName;
            sentence += R"(" every option must be a step, from "step-1" to "step-)";
            sentence += std::to_string(lesson.steps.size()) + R"(", not )";
            complaint.add(sentence + protocol::quotedText(option.id.toStdString()) + '.');
            return;
        }
        option.right = holds(key, lesson.rule.decide(lesson.steps[static_cast<std::size_t>(step) - 1].workload));
    }
    const auto right = std::ranges::count_if(question.options, &QuestionOption::right);
    if (question.kind == QuestionKind::MultipleChoice && right == 0) {
        complaint.add(path + R"(: at least one option must be right; what "steps_where" asks for is so at none of the )"
                      + "steps offered.");
    } else if (question.kind != QuestionKind::MultipleChoice && right != 1) {
        complaint.add(path + ": exactly one option must be right; what \"step_where\" asks for is so at "
                      + std::to_string(right) + " of the steps offered.");
    }
}

} // namespace

std::optional<std::string_view> keyIn(const ObjectReader &reader, Keys keys)
{
    const auto isGiven = [&](std::string_view key) { return reader.has(key); };
    if (std::ranges::count_if(keys, isGiven) == 1)
        return *std::ranges::find_if(keys, isGiven);
    std::string words;
    for (const std::string_view key : keys)
        words += (words.empty() ? "\"" : ", \"") + std::string(key) + '"';
    reader.refuse({}, "an object with " + std::string(keys.size() == 1 ? "the key " : "one of the keys ") + words);
    return std::nullopt;
}

AnswerKey readAnswerKey(ObjectReader reader, QuestionKind kind, int stepCount)
{
    const bool several = kind == QuestionKind::MultipleChoice;
    const auto given = keyIn(reader, several ? Keys(severalKeys) : Keys(singleKeys));
    if (!given)
        return {};
    AnswerKey key;
    if (*given == "option")
        key = StatedOptions{QStringList{readId(reader, *given)}};
    else if (*given == "options")
        key = StatedOptions{readIds(reader, *given, {.low = 1, .high = maxOptions})};
    else if (*given == "hardware_of_step")
        key = HardwareOfStep{reader.integer(*given, 1, stepCount)};
    else if (*given == "hardware_of")
        key = readHardwareOf(reader.object(*given));
    else
        key = readStepWhere(reader.object(*given));
    reader.refuseOtherKeys();
    return key;
}

void markRight(Question &question, const AnswerKey &key, const Lesson &lesson, const std::string &path,
               Complaint &complaint)
{
    QStringList right;
    if (const auto *const where = std::get_if<StepWhere>(&key)) {
        markSteps(question, *where, lesson, path, complaint);
        return;
    }
    if (const auto *const stated = std::get_if<StatedOptions>(&key)) {
        right = stated->ids;
    } else if (const auto *const step = std::get_if<HardwareOfStep>(&key)) {
        const LessonStep &is = lesson.steps[static_cast<std::size_t>(step->step) - 1];
        right = {hardwareId(lesson.rule.decide(is.workload).hardware)};
    } else if (const auto *const workload = std::get_if<HardwareOf>(&key)) {
        right = {hardwareId(lesson.rule.decide(workload->size, workload->batch).hardware)};
    }
    for (QuestionOption &option : question.options)
        option.right = right.removeOne(option.id);
    if (right.isEmpty())
        return;
    const std::string must = question.kind == QuestionKind::MultipleChoice ? ": what is right must be an option"
                                                                           : ": exactly one option must be right";
    complaint.add(path + must + "; the key says " + protocol::quotedText(right.front().toStdString())
                  + ", which is none of the options.");
}

} // namespace breakeven::lessons
