// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/question_structure.h"

#include "engine/protocol/object_reader.h"
#include "lessons/reader/answer_key.h"
#include "lessons/reader/cell_key.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/file_format.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"
#include "lessons/reader/number_key.h"
#include "lessons/reader/order_key.h"
#include "lessons/reader/rule_reading.h"

#include <QSet>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::ObjectReader;

constexpr Count optionCount{.low = 2, .high = maxOptions};

std::vector<CellReference> readHintCells(ObjectReader &reader, int stepCount)
{
    std::vector<CellReference> cells;
    if (!reader.has("hint_cells"))
        return cells;
    for (const Field &field : itemsOf(reader, "hint_cells", {.low = 0, .high = maxHintCells}))
        cells.push_back(readCell({*field.value, field.path, reader.complaint()}, stepCount, true));
    return cells;
}

void readChoice(Question &question, ObjectReader &reader, const Lesson &lesson)
{
    for (const QString &id : readIds(reader, "options", optionCount))
        question.options.push_back({.id = id});
    const AnswerKey key = readAnswerKey(reader.object("key"), question.kind, static_cast<int>(lesson.steps.size()));
    if (reader.complaint().empty())
        markRight(question, key, lesson, reader.pathOf({}), reader.complaint());
}

void readWhatIsRight(Question &question, ObjectReader &reader, const Lesson &lesson)
{
    switch (question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::MultipleChoice: readChoice(question, reader, lesson); break;
    case QuestionKind::Numeric: question.numeric = readNumericKey(reader, lesson.rule); break;
    case QuestionKind::Order: question.options = readOrder(reader, lesson.flow); break;
    case QuestionKind::FillCell: readCellQuestion(question, reader, lesson); break;
    case QuestionKind::RepairRule: question.repair = readRuleRepair(reader, lesson.rule); break;
    }
}

Question readQuestion(const Field &field, const Lesson &lesson, Complaint &complaint)
{
    const int stepCount = static_cast<int>(lesson.steps.size());
    ObjectReader reader(*field.value, field.path, complaint);
    Question question;
    question.id = readId(reader, "id");
    if (reader.has("kind"))
        question.kind = reader.word<QuestionKind>("kind", allQuestionKinds);
    question.use = reader.word<Question::Use>("use", questionUses);
    question.difficulty = reader.word<Difficulty>("difficulty", allDifficulties);
    question.topicId = readId(reader, "topic");
    readWhatIsRight(question, reader, lesson);
    question.hintCells = readHintCells(reader, stepCount);
    if (reader.has("steps"))
        question.steps = readStepNumbers(reader, "steps", {.low = 0, .high = maxSteps}, stepCount);
    reader.refuseOtherKeys();
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
