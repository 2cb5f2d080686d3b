// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_report.h"

#include "lessons/reader/lesson_reader.h"
#include "lessons/reader/wire_words.h"

#include <algorithm>

namespace breakeven::lessons {

namespace {

QString counted(std::ptrdiff_t count, const QString &one, const QString &several)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : several);
}

QString questionLine(const std::vector<Question> &questions)
{
    const auto ofUse = [&](Question::Use use) { return std::ranges::count(questions, use, &Question::use); };
    const auto ofDifficulty = [&](Difficulty d) { return std::ranges::count(questions, d, &Question::difficulty); };
    return QStringLiteral("  questions  %1 (%2 visual quiz, %3 practice; %4 easy, %5 medium, %6 hard)\n")
        .arg(questions.size())
        .arg(ofUse(Question::Use::VisualQuiz))
        .arg(ofUse(Question::Use::Practice))
        .arg(ofDifficulty(Difficulty::Easy))
        .arg(ofDifficulty(Difficulty::Medium))
        .arg(ofDifficulty(Difficulty::Hard));
}

/// "  kinds      8 single choice, 2 numeric": those there are.
QString kindLine(const std::vector<Question> &questions)
{
    QStringList parts;
    for (const QuestionKind kind : allQuestionKinds) {
        const auto count = std::ranges::count(questions, kind, &Question::kind);
        if (count > 0)
            parts.append(QString::number(count) + QLatin1Char(' ')
                         + inQt(name(kind)).replace(QLatin1Char('_'), QLatin1Char(' ')));
    }
    return parts.isEmpty() ? QString() : QStringLiteral("  kinds      %1\n").arg(parts.join(QStringLiteral(", ")));
}

QString stepLine(const Lesson &lesson)
{
    const auto onGpu = std::ranges::count_if(lesson.steps, [&](const LessonStep &step) {
        return lesson.rule.decide(step.workload).hardware == tradeoff::Hardware::Gpu;
    });
    return QStringLiteral("  steps      %1 (%2 to the CPU, %3 to the GPU)\n")
        .arg(lesson.steps.size())
        .arg(static_cast<std::ptrdiff_t>(lesson.steps.size()) - onGpu)
        .arg(onGpu);
}

} // namespace

tradeoff::Result<Lesson> checkLesson(const QString &folder)
{
    auto own = readLesson(folder);
    if (!own)
        return own;
    for (const QString &language : own->languages) {
        if (auto lesson = readLesson(folder, language); !lesson)
            return lesson;
    }
    return own;
}

QString report(const tradeoff::Result<Lesson> &lesson)
{
    if (!lesson)
        return QString::fromStdString(lesson.error().message) + QLatin1Char('\n');
    QString text = QStringLiteral("The lesson is good: %1 (%2)\n").arg(lesson->title, lesson->id);
    text += QStringLiteral("  flow       %1\n")
                .arg(counted(std::ssize(lesson->flow.nodes), QStringLiteral("node"), QStringLiteral("nodes")));
    text += stepLine(*lesson);
    text += QStringLiteral("  insights   %1\n").arg(lesson->insights.size());
    text += questionLine(lesson->questions);
    text += kindLine(lesson->questions);
    text += QStringLiteral("  glossary   %1\n")
                .arg(counted(std::ssize(lesson->glossary), QStringLiteral("term"), QStringLiteral("terms")));
    text += QStringLiteral("  languages  %1\n").arg(lesson->languages.join(QStringLiteral(", ")));
    return text;
}

} // namespace breakeven::lessons
