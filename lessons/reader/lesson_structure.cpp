// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_structure.h"

#include "engine/protocol/object_reader.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/file_format.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"
#include "lessons/reader/rule_reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::ObjectReader;

std::optional<NodeRole> roleOf(const Field &field, Complaint &complaint)
{
    if (field.value->is_string()) {
        const auto found = std::ranges::find(nodeRoles, field.value->get_ref<const std::string &>(),
                                             [](NodeRole role) { return std::string(name(role)); });
        if (found != nodeRoles.end())
            return *found;
    }
    std::string words;
    for (const NodeRole role : nodeRoles)
        words += (words.empty() ? "\"" : ", \"") + std::string(name(role)) + '"';
    complaint.add(field.path + " must be one of " + words + '.');
    return std::nullopt;
}

Flow readFlow(ObjectReader &reader)
{
    Flow flow;
    for (const Field &field : itemsOf(reader, "flow", {.low = neededRoles.size(), .high = nodeRoles.size()})) {
        const auto role = roleOf(field, reader.complaint());
        if (!role)
            return flow;
        if (!flow.nodes.empty() && flow.nodes.back().role >= *role) {
            reader.complaint().add(field.path + R"(: ")" + std::string(name(*role)) + R"(" must not come after ")"
                                   + std::string(name(flow.nodes.back().role))
                                   + "\"; each node is there once, in the order of the path.");
            return flow;
        }
        flow.nodes.push_back({.role = *role});
    }
    for (const NodeRole role : neededRoles) {
        if (!flow.node(role))
            reader.complaint().add(R"(flow: the node ")" + std::string(name(role)) + R"(" is missing.)");
    }
    return flow;
}

tradeoff::Workload readWorkload(ObjectReader &reader)
{
    tradeoff::Workload workload;
    if (reader.has("family"))
        workload.family = reader.word<tradeoff::Family>("family", tradeoff::families);
    if (reader.has("precision"))
        workload.precision = reader.word<tradeoff::Precision>("precision", tradeoff::precisions);
    workload.sizeBytes = readGigabytes(reader, "size_gb", 0);
    workload.batch = reader.integer("batch", 1, tradeoff::largestBatch);
    if (const auto checked = tradeoff::validated(workload); !checked)
        reader.complaint().add(reader.pathOf({}) + ": " + checked.error().message);
    return workload;
}

tradeoff::Figures readFigures(ObjectReader &reader)
{
    constexpr protocol::NumberRange positive{.low = smallestFigure, .high = largestFigure};
    tradeoff::Figures figures;
    figures.latencyMs = reader.numberIfGiven("latency_ms", positive);
    figures.throughputPerS = reader.numberIfGiven("throughput_per_s", positive);
    figures.costPerInferenceUsd = reader.numberIfGiven("cost_per_inference_usd", positive);
    figures.provenance = tradeoff::Provenance::Lesson;
    return figures;
}

std::vector<LessonStep> readSteps(ObjectReader &reader)
{
    std::vector<LessonStep> steps;
    for (const Field &field : itemsOf(reader, "steps", {.low = 1, .high = maxSteps})) {
        ObjectReader each(*field.value, field.path, reader.complaint());
        LessonStep &step = steps.emplace_back();
        step.workload = readWorkload(each);
        step.figures = readFigures(each);
        each.refuseOtherKeys();
    }
    return steps;
}

std::vector<Insight> readInsights(ObjectReader &reader, int stepCount)
{
    std::vector<Insight> insights;
    for (const Field &field : itemsOf(reader, "insights", {.low = 0, .high = maxInsights})) {
        ObjectReader each(*field.value, field.path, reader.complaint());
        Insight insight;
        insight.id = readId(each, "id");
        insight.steps = readStepNumbers(each, "steps", {.low = 1, .high = maxSteps}, stepCount);
        each.refuseOtherKeys();
        if (std::ranges::find(insights, insight.id, &Insight::id) != insights.end())
            each.refuse("id", "another one; an insight before it has it");
        insights.push_back(std::move(insight));
    }
    return insights;
}

Lesson readFields(ObjectReader &reader)
{
    Lesson lesson;
    skipHead(reader);
    lesson.id = readId(reader, "id");
    lesson.language = readText(reader, "language");
    if (!isLanguage(lesson.language))
        reader.refuse("language", R"(a language such as "en" or "pt-BR")");
    lesson.minutes = reader.integer("minutes", 1, maxMinutes);
    lesson.rule = readRule(reader.object("rule"));
    lesson.flow = readFlow(reader);
    lesson.steps = readSteps(reader);
    lesson.insights = readInsights(reader, static_cast<int>(lesson.steps.size()));
    reader.refuseOtherKeys();
    return lesson;
}

} // namespace

tradeoff::Result<Lesson> readStructure(const protocol::Json &json)
{
    return checkedHead(json, "breakeven-lesson").and_then([&]() -> tradeoff::Result<Lesson> {
        Complaint complaint;
        ObjectReader reader(json, {}, complaint);
        return complaint.orValue(readFields(reader));
    });
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,2}\\z"));
    return form.match(text).hasMatch();
}

} // namespace breakeven::lessons
