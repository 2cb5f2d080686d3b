// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "app/command_line.h"

namespace breakeven::app {

/// `--export-questions FILE`: writes the lesson's questions for another program, by the ending of the file's name. What
/// the format cannot carry is said on stderr, a line each. 0, or 1 where lesson or file is bad.
[[nodiscard]] int exportLessonQuestions(const CommandLine &line);

/// `--import-questions FILE --into DIR`: writes the file's questions as a lesson's own, for an author to go on from:
/// DIR/questions.json and DIR/LANGUAGE/questions.json, neither of which may be there yet. What was left out is said on
/// stderr. 0, or 1 where a file is bad or holds no question.
[[nodiscard]] int importLessonQuestions(const CommandLine &line);

} // namespace breakeven::app
