// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/reader/lesson.h"

#include <QString>

namespace breakeven::lessons {

class LessonSource;

/// The version of the format that this program reads.
inline constexpr int lessonVersion = 1;

/// Reads a lesson's folder (lessons/README.md describes it), in `language` ("de", "pt_BR") where the lesson has it. A
/// folder inside the program's resources (":/...") works as well. A text that is not translated is in the lesson's own
/// language. Errors: BadFile; the sentence names the file, the line or the JSON path, what is wrong and what was
/// expected.
[[nodiscard]] tradeoff::Result<Lesson> readLesson(const QString &folder, const QString &language = {});

/// The same from files that lie elsewhere.
[[nodiscard]] tradeoff::Result<Lesson> readLesson(const LessonSource &source, const QString &language = {});

} // namespace breakeven::lessons
