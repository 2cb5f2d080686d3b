// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/pack/lesson_pack.h"

#include "engine/protocol/durable_file.h"
#include "lessons/exchange/own_questions.h"
#include "lessons/pack/pack_fields.h"
#include "lessons/reader/lesson_reader.h"

#include <algorithm>
#include <utility>

namespace breakeven::lessons {

namespace {

using protocol::Json;
using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

tl::unexpected<Error> bad(const QString &place, const std::string &sentence)
{
    return tradeoff::failure(ErrorCode::BadFile, protocol::cleanText(place.toStdString() + ": " + sentence));
}

Result<Lesson> wholeLesson(const LessonPack &pack, const QString &place, const QString &language)
{
    if (pack.lessonId.isEmpty())
        return readLesson(PackedSource(place, pack.files), language);
    const LessonFolder source(QStringLiteral(":/lessons/") + pack.lessonId);
    if (!source.has(QStringLiteral("lesson.json")))
        return bad(place, "the lesson \"" + pack.lessonId.toStdString() + "\" is not one of this program's.");
    return readLesson(source, language);
}

Result<void> keepQuestions(Lesson &lesson, const QStringList &ids, const QString &place)
{
    for (const QString &id : ids) {
        if (std::ranges::find(lesson.questions, id, &Question::id) == lesson.questions.end())
            return bad(place, "the lesson has no question \"" + id.toStdString() + "\".");
    }
    std::erase_if(lesson.questions, [&](const Question &question) { return !ids.contains(question.id); });
    return {};
}

} // namespace

QString packEnding()
{
    return QStringLiteral(".breakeven");
}

std::string_view name(Control control)
{
    constexpr std::array<std::string_view, controls.size()> names{
        "rule", "family_and_precision", "prices", "predict", "explore", "test", "other_machines", "estimates"};
    return names[static_cast<std::size_t>(control)];
}

std::string encodePack(const LessonPack &pack)
{
    return jsonOf(pack).dump(1, ' ', false, protocol::OrderedJson::error_handler_t::replace) + '\n';
}

Result<LessonPack> parsePack(std::string_view text)
{
    return protocol::parseJson(text, packLimits).and_then(readPackFields).map_error([](Error error) {
        return Error{.code = ErrorCode::BadFile, .message = std::move(error.message)};
    });
}

Result<void> writePack(const std::filesystem::path &path, const LessonPack &pack)
{
    const std::string text = encodePack(pack);
    const auto readable = parsePack(text).and_then(
        [](const LessonPack &read) { return lessonOf(read, QStringLiteral("the pack")); });
    if (!readable) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 protocol::cleanText(path.string())
                                     + " could not be written: " + readable.error().message);
    }
    return protocol::writeDurably(path, text);
}

Result<LessonPack> readPack(const std::filesystem::path &path)
{
    return protocol::readWholeFile(path, packLimits.maxBytes).and_then([&](const std::string &text) {
        return parsePack(text).map_error([&](Error error) {
            error.message = protocol::cleanText(path.string()) + ": " + error.message;
            return error;
        });
    });
}

Result<Lesson> lessonOf(const LessonPack &pack, const QString &place, const QString &language)
{
    auto lesson = wholeLesson(pack, place, language);
    if (!lesson)
        return lesson;
    lesson->folder = place;
    if (!pack.title.isEmpty())
        lesson->title = pack.title;
    if (pack.questionIds) {
        if (const auto kept = keepQuestions(*lesson, *pack.questionIds, place); !kept)
            return tl::unexpected<Error>(kept.error());
    }
    if (pack.ownQuestions.empty())
        return lesson;
    auto own = readOwnQuestions(PackedSource(place, pack.ownQuestions), *lesson);
    if (!own)
        return tl::unexpected<Error>(own.error());
    makeIdsUnique(*own, *lesson);
    std::ranges::move(*own, std::back_inserter(lesson->questions));
    return lesson;
}

} // namespace breakeven::lessons
