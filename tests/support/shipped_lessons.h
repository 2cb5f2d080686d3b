// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/reader/lesson_reader.h"
#include "tests/support/option_ids.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

/// The lessons in the source tree, read from there; the test defines BREAKEVEN_SOURCE_DIR.
namespace breakeven::support {

[[nodiscard]] inline lessons::Lesson shippedLesson(const char *name)
{
    const auto lesson = lessons::readLesson(QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/") + QLatin1String(name));
    if (!lesson)
        qFatal("%s", lesson.error().message.c_str());
    return *lesson;
}

[[nodiscard]] inline const lessons::Lesson &mainLesson()
{
    static const lessons::Lesson lesson = shippedLesson("gpu-vs-cpu");
    return lesson;
}

[[nodiscard]] inline const lessons::Lesson &batchingLesson()
{
    static const lessons::Lesson lesson = shippedLesson("batching");
    return lesson;
}

[[nodiscard]] inline const lessons::Question *question(const lessons::Lesson &lesson, const QString &id)
{
    for (const lessons::Question &each : lesson.questions) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

/// "gpu"; with two right ones "cpu+gpu".
[[nodiscard]] inline QString rightOption(const lessons::Question &question)
{
    return rightOptionsOf(question).join(QLatin1Char('+'));
}

} // namespace breakeven::support
