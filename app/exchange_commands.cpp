// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/exchange_commands.h"

#include "lessons/exchange/own_questions.h"
#include "lessons/exchange/question_exchange.h"
#include "lessons/reader/lesson_reader.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cstdio>

namespace breakeven::app {

namespace {

void say(std::FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", line.toUtf8().constData());
}

int refuse(const QString &sentence)
{
    say(stderr, QStringLiteral("breakeven: %1").arg(sentence));
    return 1;
}

int refuse(const tradeoff::Error &error)
{
    return refuse(QString::fromStdString(error.message));
}

void sayNotes(const QStringList &notes)
{
    for (const QString &note : notes)
        say(stderr, note);
}

tradeoff::Result<lessons::Lesson> lessonOf(const CommandLine &line)
{
    return lessons::readLesson(line.lesson.isEmpty() ? QStringLiteral(":/lessons/gpu-vs-cpu") : line.lesson);
}

/// Topics that the lesson does not name yet.
QStringList newTopics(const std::vector<lessons::Question> &questions, const lessons::Lesson &lesson)
{
    QSet<QString> known;
    for (const lessons::Question &question : lesson.questions)
        known.insert(question.topicId);
    QSet<QString> topics;
    for (const lessons::Question &question : questions) {
        if (!known.contains(question.topicId))
            topics.insert(question.topicId);
    }
    QStringList sorted(topics.begin(), topics.end());
    sorted.sort();
    return sorted;
}

QString counted(std::size_t count)
{
    return count == 1 ? QStringLiteral("1 question") : QStringLiteral("%1 questions").arg(count);
}

} // namespace

int exportLessonQuestions(const CommandLine &line)
{
    const auto lesson = lessonOf(line);
    if (!lesson)
        return refuse(lesson.error());
    const auto notes = lessons::exportQuestions(lesson->questions, lesson->title, line.file);
    if (!notes)
        return refuse(notes.error());
    sayNotes(*notes);
    say(stdout, QStringLiteral("The questions of \"%1\" are in %2.").arg(lesson->title, line.file));
    return 0;
}

int importLessonQuestions(const CommandLine &line)
{
    const auto lesson = lessonOf(line);
    if (!lesson)
        return refuse(lesson.error());
    // An author's questions hold keys that are worked out; they must not be written over by chance.
    for (const QString &name :
         {QStringLiteral("questions.json"), lesson->language + QStringLiteral("/questions.json")}) {
        if (QFileInfo::exists(line.folder + QLatin1Char('/') + name)) {
            return refuse(
                QStringLiteral("%1 has the file %2 already; name a folder without questions.").arg(line.folder, name));
        }
    }
    auto imported = lessons::importQuestions(line.file);
    if (!imported)
        return refuse(imported.error());
    sayNotes(imported->notes);
    if (imported->questions.empty())
        return refuse(QStringLiteral("%1 holds no question that can be asked here.").arg(line.file));
    lessons::makeIdsUnique(imported->questions, *lesson);
    if (const auto written = lessons::writeOwnQuestions(line.folder, imported->questions, *lesson); !written)
        return refuse(written.error());
    say(stdout, QStringLiteral("%1 in %2/questions.json.").arg(counted(imported->questions.size()), line.folder));
    if (const QStringList topics = newTopics(imported->questions, *lesson); !topics.isEmpty()) {
        say(stdout,
            QStringLiteral("To be named under \"topics\" in the lesson's strings.json: %1.")
                .arg(topics.join(QStringLiteral(", "))));
    }
    return 0;
}

} // namespace breakeven::app
