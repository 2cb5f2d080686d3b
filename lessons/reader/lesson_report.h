// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/reader/lesson.h"

#include <QString>

/// What `breakeven --check-lesson DIR` tells an author.
namespace breakeven::lessons {

/// Reads the lesson in every language it has; the first error there is, or the lesson in its own language.
[[nodiscard]] tradeoff::Result<Lesson> checkLesson(const QString &folder);

/// Plain text for a terminal, ending in a new line: what the lesson holds, or the error.
[[nodiscard]] QString report(const tradeoff::Result<Lesson> &lesson);

} // namespace breakeven::lessons
