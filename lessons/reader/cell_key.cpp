// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/cell_key.h"

#include "lessons/reader/field_reading.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_vocabulary.h"
#include "lessons/reader/number_key.h"

#include <algorithm>

namespace breakeven::lessons {

namespace {

using protocol::ObjectReader;

/// What a cell holds: one of two ids, a number, or nothing.
struct CellValue {
    QString id;
    std::optional<double> number;
};

CellValue valueOf(const LessonStep &step, const QString &column, const tradeoff::DecisionRule &rule)
{
    const bool onGpu = rule.decide(step.workload).hardware == tradeoff::Hardware::Gpu;
    if (column == columnName(Column::Condition))
        return {.id = onGpu ? QStringLiteral("true") : QStringLiteral("false"), .number = {}};
    if (column == columnName(Column::Hardware))
        return {.id = onGpu ? QStringLiteral("gpu") : QStringLiteral("cpu"), .number = {}};
    if (column == columnName(Column::Size))
        return {.id = {}, .number = static_cast<double>(step.workload.sizeBytes) / tradeoff::gigabyte};
    if (column == columnName(Column::Batch))
        return {.id = {}, .number = step.workload.batch};
    if (column == columnName(Column::Latency))
        return {.id = {}, .number = step.figures.latencyMs};
    if (column == columnName(Column::Throughput))
        return {.id = {}, .number = step.figures.throughputPerS};
    return {.id = {}, .number = step.figures.costPerInferenceUsd};
}

void readCellOptions(Question &question, ObjectReader &reader, const QString &right)
{
    for (const QString &id : readIds(reader, "options", {.low = 2, .high = maxOptions}))
        question.options.push_back({.id = id, .text = {}, .explanation = {}, .right = id == right});
    if (std::ranges::none_of(question.options, &QuestionOption::right))
        reader.refuse("options", "a list with \"" + right.toStdString() + "\", which belongs into the cell");
}

} // namespace

CellReference readCell(ObjectReader reader, int stepCount, bool mayBeWholeColumn)
{
    CellReference cell;
    cell.step = mayBeWholeColumn ? reader.integerIfGiven("step", 1, stepCount).value_or(0)
                                 : reader.integer("step", 1, stepCount);
    cell.column = columnName(reader.word<Column>("column", columns));
    reader.refuseOtherKeys();
    return cell;
}

void readCellQuestion(Question &question, ObjectReader &reader, const Lesson &lesson)
{
    const CellReference cell = readCell(reader.object("cell"), static_cast<int>(lesson.steps.size()), false);
    if (!reader.complaint().empty())
        return;
    question.cell = cell;
    const CellValue value = valueOf(lesson.steps[static_cast<std::size_t>(cell.step) - 1], cell.column, lesson.rule);
    if (!value.id.isEmpty()) {
        readCellOptions(question, reader, value.id);
    } else if (value.number) {
        question.numeric = readTolerance(reader, *value.number);
    } else {
        reader.refuse("cell",
                      "a cell that is filled; the step " + std::to_string(cell.step) + " has no "
                          + cell.column.toStdString());
    }
}

} // namespace breakeven::lessons
