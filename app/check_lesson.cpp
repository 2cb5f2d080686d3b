// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/check_lesson.h"

#include "lessons/reader/lesson_report.h"

#include <cstdio>

namespace breakeven::app {

int checkLesson(const QString &folder)
{
    const auto lesson = lessons::checkLesson(folder);
    std::fputs(lessons::report(lesson).toUtf8().constData(), lesson ? stdout : stderr);
    return lesson ? 0 : 1;
}

} // namespace breakeven::app
