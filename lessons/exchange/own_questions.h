// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/questions/question.h"
#include "lessons/reader/lesson.h"

#include <QString>

#include <span>
#include <vector>

namespace breakeven::lessons {

class LessonSource;

/// The learner's own questions to a lesson, in the lesson's own format: FOLDER/questions.json and
/// FOLDER/LANGUAGE/questions.json. Both durable when it returns. Keys are stated, since they were given, not computed.
/// Errors: BadFile.
[[nodiscard]] tradeoff::Result<void> writeOwnQuestions(const QString &folder, std::span<const Question> questions,
                                                       const Lesson &lesson);
/// Nothing where the folder has none. A topic the lesson lacks keeps its id as its name. Errors: BadFile, as
/// readLesson().
[[nodiscard]] tradeoff::Result<std::vector<Question>> readOwnQuestions(const QString &folder, const Lesson &lesson);

/// The same from files that lie elsewhere.
[[nodiscard]] tradeoff::Result<std::vector<Question>> readOwnQuestions(const LessonSource &source,
                                                                       const Lesson &lesson);

/// Those of `questions` whose ids the lesson or another one of them has get a new id: "quiz-1", "quiz-1-2".
void makeIdsUnique(std::vector<Question> &questions, const Lesson &lesson);

} // namespace breakeven::lessons
