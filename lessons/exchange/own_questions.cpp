// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/own_questions.h"

#include "engine/protocol/durable_file.h"
#include "engine/protocol/wire_text.h"
#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/durable_folder.h"
#include "lessons/exchange/imported_bank.h"
#include "lessons/exchange/question_json.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/lesson_source.h"
#include "lessons/reader/lesson_structure.h"
#include "lessons/reader/lesson_texts.h"
#include "lessons/reader/question_structure.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <filesystem>

namespace breakeven::lessons {

namespace {

using protocol::Json;
using protocol::OrderedJson;
using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

constexpr int indent = 4;

QString structureFile()
{
    return QStringLiteral("questions.json");
}

QString textFile(const QString &language)
{
    return language + QLatin1Char('/') + structureFile();
}

std::string dumped(const OrderedJson &json)
{
    return json.dump(indent, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

Error asBadFile(const Error &error)
{
    return {ErrorCode::BadFile, error.message};
}

/// Structure and texts put together, topics named as the lesson names them.
Result<std::vector<Question>> assembled(const Json &structure, const Json &texts, const Lesson &lesson)
{
    auto questions = readQuestions(structure, lesson);
    if (!questions)
        return questions;
    QHash<QString, QString> topics;
    for (const Question &question : lesson.questions)
        topics.insert(question.topicId, question.topic);
    Lesson own = lesson;
    own.questions = *std::move(questions);
    if (const auto put = putQuestionTexts(own, texts); !put)
        return tl::unexpected<Error>(put.error());
    for (Question &question : own.questions)
        question.topic = topics.value(question.topicId, question.topicId);
    return std::move(own.questions);
}

bool isSame(const Question &a, const Question &b)
{
    return a.kind == b.kind && a.options == b.options && a.numeric == b.numeric && a.repair == b.repair
        && a.cell == b.cell;
}

/// Whatever is written can be read again, and asks the same.
Result<void> checked(const std::string &structure, const std::string &texts, std::span<const Question> questions,
                     const Lesson &lesson)
{
    const auto read = protocol::parseJson(structure, questionJsonLimits).and_then([&](const Json &first) {
        return protocol::parseJson(texts, questionJsonLimits).and_then([&](const Json &second) {
            return assembled(first, second, lesson);
        });
    });
    if (!read)
        return tl::unexpected<Error>(asBadFile(read.error()));
    const auto other = std::ranges::mismatch(*read, questions, isSame);
    if (other.in2 != questions.end()) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 Exchange::tr("The question %1 cannot be kept: in this lesson its key is another one.")
                                     .arg(other.in2->id)
                                     .toStdString());
    }
    return {};
}

Result<void> write(const QString &folder, const QString &name, const std::string &content)
{
    const QString path = folder + QLatin1Char('/') + name;
    return protocol::writeDurably(std::filesystem::path(QFile::encodeName(path).toStdString()), content);
}

/// The texts there were, too: a crash between the two files then leaves each question with its own.
OrderedJson withOlder(OrderedJson texts, const QString &folder, const QString &name)
{
    const LessonFolder source(folder);
    if (!source.has(name))
        return texts;
    const auto older = readJson(source, name, questionJsonLimits);
    if (!older || !older->is_object())
        return texts;
    for (auto item = older->begin(); item != older->end(); ++item) {
        if (!texts.contains(item.key()))
            texts[item.key()] = OrderedJson::parse(item.value().dump());
    }
    return texts;
}

/// Texts of questions that are gone, left by a crash, are no error.
Json textsOf(const Json &structure, const Json &texts)
{
    const auto list = structure.is_object() ? structure.find("questions") : structure.end();
    if (!texts.is_object() || list == structure.end() || !list->is_array())
        return texts;
    Json kept = Json::object();
    for (const Json &question : *list) {
        if (!question.is_object() || !question.contains("id") || !question["id"].is_string())
            continue;
        const auto &id = question["id"].get_ref<const std::string &>();
        if (const auto found = texts.find(id); found != texts.end())
            kept[id] = *found;
    }
    return kept;
}

/// In the lesson's language, else in one there is.
QString languageIn(const LessonSource &source, const Lesson &lesson)
{
    for (const QString &language : QStringList{lesson.language} + lesson.languages + source.folders()) {
        if (isLanguage(language) && source.has(textFile(language)))
            return language;
    }
    return lesson.language;
}

} // namespace

Result<void> writeOwnQuestions(const QString &folder, std::span<const Question> questions, const Lesson &lesson)
{
    const OrderedJson newTexts = textsJson(questions);
    const std::string structure = dumped(structureJson(questions));
    const std::string texts = dumped(newTexts);
    if (const auto good = checked(structure, texts, questions, lesson); !good)
        return good;
    const QString path = QDir::cleanPath(folder);
    if (makeFolder(path + QLatin1Char('/') + lesson.language) != 0) {
        return tradeoff::failure(
            ErrorCode::BadFile,
            protocol::cleanText(Exchange::tr("The folder %1 cannot be made.").arg(path).toStdString()));
    }
    const QString name = textFile(lesson.language);
    const OrderedJson both = withOlder(newTexts, path, name);
    return write(path, name, dumped(both))
        .and_then([&] { return write(path, structureFile(), structure); })
        .and_then([&] { return both.size() == newTexts.size() ? Result<void>() : write(path, name, texts); });
}

Result<std::vector<Question>> readOwnQuestions(const QString &folder, const Lesson &lesson)
{
    return readOwnQuestions(LessonFolder(folder), lesson);
}

Result<std::vector<Question>> readOwnQuestions(const LessonSource &source, const Lesson &lesson)
{
    if (!source.has(structureFile()))
        return std::vector<Question>();
    const QString texts = textFile(languageIn(source, lesson));
    return readJson(source, structureFile(), questionJsonLimits).and_then([&](const Json &structure) {
        return readJson(source, texts, questionJsonLimits).and_then([&](const Json &words) {
            return assembled(structure, textsOf(structure, words), lesson).map_error([&](const Error &error) {
                return inFile(source, structureFile(), error.message);
            });
        });
    });
}

void makeIdsUnique(std::vector<Question> &questions, const Lesson &lesson)
{
    QSet<QString> taken;
    for (const Question &question : lesson.questions)
        taken.insert(question.id);
    QHash<QString, int> numbers; // of what was tried, so that 10,000 of one id are quick
    for (Question &question : questions) {
        const QString base = question.id;
        int &number = numbers[base];
        while (taken.contains(question.id)) {
            number = number == 0 ? 2 : number + 1;
            const QString ending = QStringLiteral("-%1").arg(number);
            question.id = base.left(static_cast<qsizetype>(maxIdLength) - ending.size()) + ending;
        }
        taken.insert(question.id);
    }
}

} // namespace breakeven::lessons
