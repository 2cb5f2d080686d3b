// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/question_structure.h"

#include "engine/protocol/object_reader.h"
#include "lessons/reader/answer_key.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/file_format.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"

#include <QSet>

#include <algorithm>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::ObjectReader;

std::vector<QuestionOption> readOptions(ObjectReader &reader)
{
    std::vector<QuestionOption> options;
    for (const Field &field : itemsOf(reader, "options", {.low = 2, .high = maxOptions})) {
        const QString id = idOf(field, reader.complaint());
        if (std::ranges::find(options, id, &QuestionOption::id) != options.end())
            reader.complaint().add(field.path + " is there twice.");
        options.push_back({.id = id});
    }
    return options;
}

std::vector<CellReference> readHintCells(ObjectReader &reader, int stepCount)
{
    std::vector<CellReference> cells;
    if (!reader.has("hint_cells"))
        return cells;
    for (const Field &field : itemsOf(reader, "hint_cells", {.low = 0, .high = maxHintCells})) {
        ObjectReader each(*field.value, field.path, reader.complaint());
        CellReference cell;
        cell.step = each.integerIfGiven("step", 1, stepCount).value_or(0);
        const std::string_view column = name(each.word<Column>("column", columns));
        cell.column = QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
        each.refuseOtherKeys();
        cells.push_back(std::move(cell));
    }
    return cells;
}

Question readQuestion(const Field &field, const Lesson &lesson, Complaint &complaint)
{
    const int stepCount = static_cast<int>(lesson.steps.size());
    ObjectReader reader(*field.value, field.path, complaint);
    Question question;
    question.id = readId(reader, "id");
    question.use = reader.word<Question::Use>("use", questionUses);
    question.difficulty = reader.word<Difficulty>("difficulty", difficulties);
    question.topic = readId(reader, "topic");
    question.options = readOptions(reader);
    const AnswerKey key = readAnswerKey(reader.object("key"), stepCount);
    question.hintCells = readHintCells(reader, stepCount);
    if (reader.has("steps"))
        question.steps = readStepNumbers(reader, "steps", {.low = 0, .high = maxSteps}, stepCount);
    reader.refuseOtherKeys();
    if (complaint.empty())
        markRight(question.options, key, lesson.rule, lesson.steps, field.path, complaint);
    return question;
}

std::vector<Question> readFields(ObjectReader &reader, const Lesson &lesson)
{
    std::vector<Question> questions;
    QSet<QString> ids;
    skipHead(reader);
    for (const Field &field : itemsOf(reader, "questions", {.low = 0, .high = maxQuestions})) {
        questions.push_back(readQuestion(field, lesson, reader.complaint()));
        const QString &id = questions.back().id;
        if (ids.contains(id))
            reader.complaint().add(field.path + ".id must be another one; a question before it has it.");
        if (!reader.complaint().empty())
            return questions;
        ids.insert(id);
    }
    reader.refuseOtherKeys();
    return questions;
}

} // namespace

tradeoff::Result<std::vector<Question>> readQuestions(const protocol::Json &json, const Lesson &lesson)
{
    return checkedHead(json, "breakeven-questions").and_then([&]() -> tradeoff::Result<std::vector<Question>> {
        Complaint complaint;
        ObjectReader reader(json, {}, complaint);
        return complaint.orValue(readFields(reader, lesson));
    });
}

} // namespace breakeven::lessons
