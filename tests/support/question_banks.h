// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question_draw.h"
#include "tests/support/lesson_values.h"
#include "tests/support/option_ids.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Banks of questions made by hand, and what a test asks of a list of questions.
namespace breakeven::support {

using lessons::Difficulty;
using lessons::Lesson;
using lessons::Question;

[[nodiscard]] inline bool isGenerated(const Question &question)
{
    return question.id.startsWith(QStringLiteral("generated/"));
}

[[nodiscard]] inline QStringList idsOf(const std::vector<Question> &questions)
{
    QStringList ids;
    for (const Question &question : questions)
        ids.append(question.id);
    return ids;
}

[[nodiscard]] inline Question bankQuestion(const QString &id, Difficulty difficulty)
{
    Question question;
    question.id = id;
    question.difficulty = difficulty;
    question.text = QStringLiteral("Is it ") + id;
    question.options = {
        {.id = QStringLiteral("yes"), .text = QStringLiteral("Yes"), .explanation = {}, .right = true},
        {.id = QStringLiteral("no"), .text = QStringLiteral("No"), .explanation = {}, .right = false},
    };
    return question;
}

/// A bank that has so many questions of each difficulty, and nothing else.
[[nodiscard]] inline Lesson lessonWithBank(int easy, int medium, int hard)
{
    Lesson lesson = lessons::fiveStepLesson();
    const auto add = [&](const char *name, Difficulty difficulty, int count) {
        for (int i = 1; i <= count; ++i)
            lesson.questions.push_back(
                bankQuestion(QStringLiteral("%1-%2").arg(QString::fromLatin1(name)).arg(i), difficulty));
    };
    add("easy", Difficulty::Easy, easy);
    add("medium", Difficulty::Medium, medium);
    add("hard", Difficulty::Hard, hard);
    return lesson;
}

} // namespace breakeven::support
