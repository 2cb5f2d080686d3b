// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_reader.h"

#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_source.h"
#include "lessons/reader/lesson_structure.h"
#include "lessons/reader/lesson_texts.h"
#include "lessons/reader/question_structure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven::lessons {

namespace {

using protocol::Json;
using tradeoff::Error;
using tradeoff::Result;

const QString &lessonFile()
{
    static const QString name = QStringLiteral("lesson.json");
    return name;
}

const QString &questionFile()
{
    static const QString name = QStringLiteral("questions.json");
    return name;
}

QString inLanguage(const QString &language, const QString &name)
{
    return language + QLatin1Char('/') + name;
}

/// The files with a language's texts.
struct TextFile {
    QString name;
    protocol::JsonLimits limits;
    Result<void> (*put)(Lesson &, const Json &);
};

struct MarkdownFile {
    QString name;
    QString Lesson::*text;
    bool needed = true; ///< in the lesson's own language
};

const std::array<TextFile, 2> &textFiles()
{
    static const std::array<TextFile, 2> files{
        {{QStringLiteral("strings.json"), lessonJsonLimits, putStrings},
         {QStringLiteral("questions.json"), questionJsonLimits, putQuestionTexts}}};
    return files;
}

const std::array<MarkdownFile, 3> &markdownFiles()
{
    static const std::array<MarkdownFile, 3> files{
        {{.name = QStringLiteral("snapshot.md"), .text = &Lesson::snapshot},
         {.name = QStringLiteral("transcript.md"), .text = &Lesson::transcript},
         {.name = QStringLiteral("teacher.md"), .text = &Lesson::teacherPage, .needed = false}}};
    return files;
}

/// What `read` makes of the JSON in the file; its complaint gets the file's name.
template<typename T, typename Read>
Result<T> readFile(const LessonSource &source, const QString &name, const protocol::JsonLimits &limits, Read read)
{
    return readJson(source, name, limits).and_then([&](const Json &json) {
        return Result<T>(read(json)).map_error([&](const Error &error) { return inFile(source, name, error.message); });
    });
}

Result<QStringList> languagesOf(const LessonSource &source, const QString &own)
{
    QStringList others;
    for (const QString &folder : source.folders()) {
        const bool holdsTexts = isLanguage(folder)
            && (std::ranges::any_of(textFiles(),
                                    [&](const TextFile &f) { return source.has(inLanguage(folder, f.name)); })
                || std::ranges::any_of(markdownFiles(),
                                       [&](const MarkdownFile &f) { return source.has(inLanguage(folder, f.name)); }));
        if (holdsTexts && folder != own)
            others.append(folder);
    }
    if (static_cast<std::size_t>(others.size()) >= maxLanguages) {
        return tl::unexpected<Error>(inFile(source, lessonFile(),
                                            "a lesson may have at most " + std::to_string(maxLanguages)
                                                + " languages, not " + std::to_string(others.size() + 1) + '.'));
    }
    return QStringList{own} + others;
}

/// Structure and questions, still without a text.
Result<Lesson> readBones(const LessonSource &source)
{
    auto lesson = readFile<Lesson>(source, lessonFile(), lessonJsonLimits, readStructure);
    if (!lesson)
        return lesson;
    lesson->folder = source.place();
    auto languages = languagesOf(source, lesson->language);
    if (!languages)
        return tl::unexpected<Error>(languages.error());
    lesson->languages = *std::move(languages);
    auto questions = readFile<std::vector<Question>>(source, questionFile(), questionJsonLimits,
                                                     [&](const Json &json) { return readQuestions(json, *lesson); });
    if (!questions)
        return tl::unexpected<Error>(questions.error());
    lesson->questions = *std::move(questions);
    return lesson;
}

/// `lesson` with the texts of `language`; with those of its own where `language` is its own or has none.
Result<Lesson> withTexts(Lesson lesson, const LessonSource &source, const QString &language)
{
    const Lesson bones = lesson;
    const QString own = bones.language;
    for (const TextFile &file : textFiles()) {
        // The lesson's own texts are checked alone first: what they lack is not the translation's fault.
        Lesson checked = bones;
        const QString ownName = inLanguage(own, file.name);
        Json texts;
        const auto ownTexts = readFile<void>(source, ownName, file.limits, [&](const Json &json) {
            texts = json;
            return file.put(checked, json);
        });
        if (!ownTexts)
            return tl::unexpected<Error>(ownTexts.error());
        QString name = ownName;
        if (language != own && source.has(inLanguage(language, file.name))) {
            name = inLanguage(language, file.name);
            auto translation = readJson(source, name, file.limits);
            if (!translation)
                return tl::unexpected<Error>(translation.error());
            texts = translated(texts, *translation);
        }
        if (const auto put = file.put(lesson, texts); !put)
            return tl::unexpected<Error>(inFile(source, name, put.error().message));
    }
    for (const MarkdownFile &file : markdownFiles()) {
        const bool isThere = file.needed || source.has(inLanguage(own, file.name));
        auto text = isThere ? readMarkdown(source, inLanguage(own, file.name)) : QString();
        if (text && language != own && source.has(inLanguage(language, file.name)))
            text = readMarkdown(source, inLanguage(language, file.name));
        if (!text)
            return tl::unexpected<Error>(text.error());
        lesson.*file.text = *std::move(text);
    }
    lesson.language = language;
    return lesson;
}

/// "pt-BR" of "pt_BR": a language by either way of writing it.
QString tagOf(const QString &language)
{
    return QString(language).replace(QLatin1Char('_'), QLatin1Char('-'));
}

/// The lesson's language that comes nearest to what was asked for: "pt-BR", else "pt", else that of another region,
/// such as "pt-PT", else its own.
QString nearest(const QString &wanted, const QStringList &languages)
{
    const QString tag = tagOf(wanted);
    const QString alone = tag.section(QLatin1Char('-'), 0, 0);
    const auto find = [&](auto fits) { return std::ranges::find_if(languages, fits); };
    auto found = find([&](const QString &language) { return tagOf(language) == tag; });
    if (found == languages.end())
        found = find([&](const QString &language) { return language == alone; });
    if (found == languages.end())
        found = find([&](const QString &language) { return tagOf(language).section(QLatin1Char('-'), 0, 0) == alone; });
    return found == languages.end() ? languages.front() : *found;
}

} // namespace

Result<Lesson> readLesson(const QString &folder, const QString &language)
{
    return readLesson(LessonFolder(folder), language);
}

Result<Lesson> readLesson(const LessonSource &source, const QString &language)
{
    return readBones(source).and_then([&](Lesson lesson) {
        const QString chosen = nearest(language, lesson.languages);
        return withTexts(std::move(lesson), source, chosen);
    });
}

} // namespace breakeven::lessons
