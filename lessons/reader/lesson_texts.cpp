// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_texts.h"

#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/units.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <unordered_set>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::Json;
using protocol::ObjectReader;

void putFlowTexts(Flow &flow, ObjectReader reader)
{
    for (FlowNode &node : flow.nodes) {
        ObjectReader each = reader.object(name(node.role));
        node.label = readText(each, "label");
        node.sentence = readText(each, "sentence");
        each.refuseOtherKeys();
    }
    reader.refuseOtherKeys();
}

void putInsightTexts(std::vector<Insight> &insights, ObjectReader reader)
{
    std::vector<std::string> ids; // The reader remembers the keys it was asked for without owning them.
    ids.reserve(insights.size());
    for (Insight &insight : insights) {
        ObjectReader each = reader.object(ids.emplace_back(insight.id.toStdString()));
        insight.title = readText(each, "title");
        insight.text = readText(each, "text");
        each.refuseOtherKeys();
    }
    reader.refuseOtherKeys();
}

/// The members of "steps" are called by the step's number, from 1.
void putStepTexts(std::vector<LessonStep> &steps, ObjectReader &reader)
{
    for (const Field &field : membersOf(reader, "steps", maxSteps)) {
        const auto number = tradeoff::parseInteger(field.key);
        const bool known = number && *number >= 1 && *number <= std::ssize(steps)
            && field.key == std::to_string(*number);
        if (!known) {
            reader.complaint().add(field.path + " is no step; the lesson has the steps 1 to "
                                   + std::to_string(steps.size()) + '.');
            return;
        }
        ObjectReader each(*field.value, field.path, reader.complaint());
        steps[static_cast<std::size_t>(*number) - 1].notes = readTextIfGiven(each, "notes");
        each.refuseOtherKeys();
    }
}

std::vector<GlossaryEntry> readGlossary(ObjectReader &reader)
{
    std::vector<GlossaryEntry> glossary;
    for (const Field &field : membersOf(reader, "glossary", maxGlossaryEntries)) {
        ObjectReader each(*field.value, field.path, reader.complaint());
        glossary.push_back({.term = readText(each, "term"),
                            .meaning = readText(each, "meaning"),
                            .id = QString::fromStdString(field.key)});
        each.refuseOtherKeys();
        if (!reader.complaint().empty())
            return {};
    }
    std::ranges::sort(glossary, [](const GlossaryEntry &a, const GlossaryEntry &b) {
        return a.term.compare(b.term, Qt::CaseInsensitive) < 0;
    });
    const auto twice = std::ranges::adjacent_find(glossary, [](const GlossaryEntry &a, const GlossaryEntry &b) {
        return a.term.compare(b.term, Qt::CaseInsensitive) == 0;
    });
    if (twice != glossary.end())
        reader.complaint().add("glossary: the term " + protocol::quotedText(twice->term.toStdString())
                               + " is there twice.");
    return glossary;
}

void putTopicNames(std::vector<Question> &questions, ObjectReader &reader)
{
    QHash<QString, QString> names;
    for (const Field &field : membersOf(reader, "topics", maxTopics))
        names.insert(QString::fromStdString(field.key), textOf(field, reader.complaint()));
    for (Question &question : questions) {
        const auto found = names.constFind(question.topicId);
        if (found == names.constEnd()) {
            reader.complaint().add("topics." + question.topicId.toStdString() + " is missing; the question "
                                   + protocol::quotedText(question.id.toStdString()) + " is about it.");
            return;
        }
        question.topic = *found;
    }
}

void putOptionTexts(std::vector<QuestionOption> &options, ObjectReader reader)
{
    std::vector<std::string> ids;
    ids.reserve(options.size());
    for (QuestionOption &option : options) {
        ObjectReader each = reader.object(ids.emplace_back(option.id.toStdString()));
        option.text = readText(each, "text");
        option.explanation = readText(each, "explanation");
        each.refuseOtherKeys();
    }
    reader.refuseOtherKeys();
}

void putNumberTexts(NumericKey &key, ObjectReader &reader)
{
    key.unit = readTextIfGiven(reader, "unit");
    key.explanation = readText(reader, "explanation");
    if (key.mistakes.empty())
        return;
    ObjectReader mistakes = reader.object("mistakes");
    std::vector<std::string> ids;
    ids.reserve(key.mistakes.size());
    for (NumericKey::Mistake &mistake : key.mistakes)
        mistake.explanation = readText(mistakes, ids.emplace_back(mistake.explanation.toStdString()));
    mistakes.refuseOtherKeys();
}

void putTexts(Question &question, ObjectReader reader)
{
    question.text = readText(reader, "text");
    if (!question.options.empty())
        putOptionTexts(question.options, reader.object(question.kind == QuestionKind::Order ? "items" : "options"));
    if (question.numeric)
        putNumberTexts(*question.numeric, reader);
    question.hints = readTextsIfGiven(reader, "hints", maxHints);
    question.solution = readTextsIfGiven(reader, "solution", maxParagraphs);
    question.quickCheck = readTextIfGiven(reader, "quick_check");
    question.commonMistakes = readTextsIfGiven(reader, "common_mistakes", maxParagraphs);
    reader.refuseOtherKeys();
}

} // namespace

tradeoff::Result<void> putStrings(Lesson &lesson, const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    static_cast<void>(reader.anything("$schema"));
    lesson.title = readText(reader, "title");
    lesson.subject = readText(reader, "subject");
    lesson.flow.summary = readText(reader, "summary");
    lesson.caveat = readText(reader, "caveat");
    putFlowTexts(lesson.flow, reader.object("flow"));
    putInsightTexts(lesson.insights, reader.object("insights"));
    putStepTexts(lesson.steps, reader);
    lesson.glossary = readGlossary(reader);
    putTopicNames(lesson.questions, reader);
    reader.refuseOtherKeys();
    return complaint.orValue(0).map([](int) {});
}

tradeoff::Result<void> putQuestionTexts(Lesson &lesson, const Json &json)
{
    Complaint complaint;
    std::unordered_set<std::string> ids;
    const std::vector<Field> texts = membersOf(json, maxQuestions, complaint);
    for (Question &question : lesson.questions) {
        const std::string &id = *ids.insert(question.id.toStdString()).first;
        const auto found = json.find(id);
        if (found == json.end())
            complaint.add(id + " is missing: the question has no text.");
        else
            putTexts(question, {*found, id, complaint});
        if (!complaint.empty())
            break;
    }
    const auto stranger = std::ranges::find_if(texts, [&](const Field &field) { return !ids.contains(field.key); });
    if (stranger != texts.end())
        complaint.add("No question has the id " + protocol::quotedText(stranger->key) + '.');
    return complaint.orValue(0).map([](int) {});
}

Json translated(const Json &own, const Json &translation)
{
    if (!own.is_object() || !translation.is_object())
        return translation;
    Json both = own;
    for (auto item = translation.begin(); item != translation.end(); ++item) {
        const auto found = own.find(item.key());
        both[item.key()] = found == own.end() ? item.value() : translated(*found, item.value());
    }
    return both;
}

} // namespace breakeven::lessons
