// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/small_lesson.h"

/// The small lesson and one question more, "q", of whatever kind.
namespace breakeven::support {

/// The members of "q" in questions.json but for id, use, difficulty and topic, and its texts but for "text": both
/// without braces.
[[nodiscard]] inline LessonFiles lessonWithQuestion(const QByteArray &members, const QByteArray &texts)
{
    const QByteArray question = R"({"id": "q", "use": "practice", "difficulty": "easy", "topic": "batching", %})";
    const QByteArray words = R"("q": {"text": "Well?"%})";
    const auto insert = [](QByteArray &file, char before, const QByteArray &pattern, const QByteArray &what) {
        file.insert(file.lastIndexOf(before), ',' + QByteArray(pattern).replace('%', what));
    };
    LessonFiles files = smallLesson();
    insert(files[QStringLiteral("questions.json")], ']', question, members);
    insert(files[QStringLiteral("en/questions.json")], '}', words, texts.isEmpty() ? texts : ", " + texts);
    return files;
}

/// Texts for options, or items, of these ids.
[[nodiscard]] inline QByteArray optionTexts(const QByteArray &ids, const QByteArray &key = "options")
{
    const QByteArray each = R"("%1": {"text": "%2", "explanation": "About %1."})";
    QByteArrayList texts;
    for (const QByteArray &id : ids.split(' '))
        texts.append(QByteArray(each).replace("%1", id).replace("%2", id.toUpper()));
    return QByteArray(R"("%1": {%2})").replace("%1", key).replace("%2", texts.join(", "));
}

} // namespace breakeven::support
