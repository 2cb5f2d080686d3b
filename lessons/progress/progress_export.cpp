// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_export.h"

#include "engine/protocol/wire_text.h"
#include "lessons/progress/answer_json.h"
#include "lessons/progress/export_fields.h"
#include "lessons/reader/lesson_vocabulary.h"

#include <limits>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::Json;
using protocol::ObjectReader;
using protocol::OrderedJson;
using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

constexpr std::string_view formatName = "breakeven-progress";
constexpr protocol::JsonLimits exportLimits{.maxBytes = maxExportBytes, .maxValues = 4'000'000};
constexpr int mostSeconds = std::numeric_limits<int>::max();
constexpr int mostPositions = 10'000;

template<typename T>
OrderedJson orNull(const std::optional<T> &value)
{
    return value ? OrderedJson(*value) : OrderedJson();
}

OrderedJson timeOrNull(const std::optional<std::int64_t> &time)
{
    return time ? OrderedJson(exportedTime(*time)) : OrderedJson();
}

OrderedJson toJson(const KeptAttempt &kept)
{
    const Attempt &attempt = kept.attempt;
    OrderedJson json;
    json["key"] = kept.key.toStdString();
    json["lesson"] = attempt.lessonId.toStdString();
    json["seed"] = attempt.seed;
    json["fingerprint"] = attempt.fingerprint.toStdString();
    json["clock_seconds"] = orNull(attempt.clockSeconds);
    json["seconds_used"] = attempt.secondsUsed;
    json["position"] = attempt.position;
    json["flagged"] = attempt.flagged;
    json["started_at"] = exportedTime(attempt.startedAt);
    json["state"] = name(kept.state);
    json["finished_at"] = timeOrNull(attempt.finishedAt);
    return json;
}

OrderedJson toJson(const KeptAnswer &kept)
{
    const GivenAnswer &answer = kept.answer;
    OrderedJson json;
    json["key"] = kept.key.toStdString();
    json["lesson"] = answer.lessonId.toStdString();
    json["question"] = answer.questionId.toStdString();
    json["fingerprint"] = answer.fingerprint.toStdString();
    json["activity"] = name(answer.activity);
    json["difficulty"] = name(answer.difficulty);
    json["topic"] = answer.topicId.toStdString();
    json["answer"] = toJson(answer.answer);
    json["right"] = answer.right;
    json["points"] = answer.points;
    json["hints"] = answer.hintsShown;
    json["attempt"] = kept.attemptKey.isEmpty() ? OrderedJson() : OrderedJson(kept.attemptKey.toStdString());
    json["position"] = answer.position;
    json["answered_at"] = exportedTime(answer.answeredAt);
    return json;
}

OrderedJson toJson(const ReviewItem &item)
{
    OrderedJson json;
    json["lesson"] = item.lessonId.toStdString();
    json["question"] = item.questionId.toStdString();
    json["state"] = name(item.card.state);
    json["step"] = orNull(item.card.step);
    json["stability_days"] = orNull(item.card.stability);
    json["difficulty"] = orNull(item.card.difficulty);
    json["due"] = exportedTime(item.card.due);
    json["last_review"] = timeOrNull(item.card.lastReview);
    return json;
}

template<typename T>
OrderedJson listOf(const std::vector<T> &items)
{
    OrderedJson list = OrderedJson::array();
    for (const T &item : items)
        list.push_back(toJson(item));
    return list;
}

KeptAttempt readAttempt(ObjectReader reader)
{
    KeptAttempt kept;
    Attempt &attempt = kept.attempt;
    kept.key = readKey(reader, "key");
    attempt.lessonId = readProgressId(reader, "lesson");
    attempt.seed = static_cast<std::uint32_t>(reader.count("seed", std::numeric_limits<std::uint32_t>::max()));
    attempt.fingerprint = readProgressIdOrEmpty(reader, "fingerprint");
    attempt.clockSeconds = readIntegerOrNull(reader, "clock_seconds", mostSeconds);
    attempt.secondsUsed = reader.integer("seconds_used", 0, mostSeconds);
    attempt.position = reader.integer("position", 0, mostPositions);
    attempt.flagged = readPositions(reader, "flagged", mostPositions);
    attempt.startedAt = readExportedTime(reader, "started_at");
    kept.state = reader.word<AttemptState>("state", attemptStates);
    attempt.finishedAt = readExportedTimeOrNull(reader, "finished_at");
    if ((kept.state == AttemptState::Finished) != attempt.finishedAt.has_value())
        reader.refuse("finished_at", "there where the state is \"finished\", and null elsewhere");
    reader.refuseOtherKeys();
    return kept;
}

KeptAnswer readKeptAnswer(ObjectReader reader)
{
    KeptAnswer kept;
    GivenAnswer &answer = kept.answer;
    kept.key = readKey(reader, "key");
    answer.lessonId = readProgressId(reader, "lesson");
    answer.questionId = readProgressId(reader, "question");
    answer.fingerprint = readProgressIdOrEmpty(reader, "fingerprint");
    answer.activity = reader.word<Activity>("activity", activities);
    answer.difficulty = reader.word<Difficulty>("difficulty", allDifficulties);
    answer.topicId = readProgressIdOrEmpty(reader, "topic");
    answer.answer = readAnswer(reader.object("answer"));
    answer.right = reader.boolean("right");
    answer.points = reader.number("points", {.low = 0, .high = 1});
    answer.hintsShown = reader.integer("hints", 0, mostPositions);
    kept.attemptKey = readKeyOrNull(reader, "attempt");
    answer.position = reader.integer("position", 0, mostPositions);
    answer.answeredAt = readExportedTime(reader, "answered_at");
    reader.refuseOtherKeys();
    return kept;
}

ReviewItem readReview(ObjectReader reader)
{
    constexpr double most = std::numeric_limits<double>::max();
    ReviewItem item;
    item.lessonId = readProgressId(reader, "lesson");
    item.questionId = readProgressId(reader, "question");
    item.card.state = reader.word<CardState>("state", cardStates);
    item.card.step = readIntegerOrNull(reader, "step", 1);
    item.card.stability = reader.numberOrNull("stability_days", {.low = 0, .high = most});
    item.card.difficulty = reader.numberOrNull("difficulty", {.low = 1, .high = 10});
    item.card.due = readExportedTime(reader, "due");
    item.card.lastReview = readExportedTimeOrNull(reader, "last_review");
    reader.refuseOtherKeys();
    return item;
}

template<typename T>
std::vector<T> readList(ObjectReader &reader, std::string_view key, T (*read)(ObjectReader))
{
    std::vector<T> items;
    const Json *const list = reader.array(key);
    if (!list)
        return items;
    items.reserve(list->size());
    for (std::size_t i = 0; i < list->size() && reader.complaint().empty(); ++i)
        items.push_back(read({(*list)[i], std::string(key) + '[' + std::to_string(i) + ']', reader.complaint()}));
    return items;
}

/// Before anything else is looked at: a newer file may differ in all but these keys.
Result<void> checkedHead(const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    const std::string format = reader.text("format");
    const auto version = reader.integer("version", 1, std::numeric_limits<int>::max());
    if (complaint.empty() && format != formatName)
        complaint.add("This is no progress that Breakeven exported.");
    if (complaint.empty() && version > progressExportVersion)
        complaint.add("It was exported by a newer Breakeven; this one cannot read it.");
    return complaint.orValue(0).map([](int) {});
}

Result<ExportedProgress> readProgress(const Json &json)
{
    if (auto head = checkedHead(json); !head)
        return tl::unexpected<Error>(head.error());
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    static_cast<void>(reader.anything("format"));
    static_cast<void>(reader.anything("version"));
    ExportedProgress progress;
    static_cast<void>(readExportedTime(reader, "exported_at"));
    progress.attempts = readList<KeptAttempt>(reader, "attempts", readAttempt);
    progress.answers = readList<KeptAnswer>(reader, "answers", readKeptAnswer);
    progress.reviews = readList<ReviewItem>(reader, "reviews", readReview);
    reader.refuseOtherKeys();
    if (complaint.empty())
        checkKeys(progress, complaint);
    return complaint.orValue(std::move(progress));
}

} // namespace

std::string encodeProgress(const ExportedProgress &progress, std::int64_t now)
{
    OrderedJson json;
    json["format"] = formatName;
    json["version"] = progressExportVersion;
    json["exported_at"] = exportedTime(now);
    json["attempts"] = listOf(progress.attempts);
    json["answers"] = listOf(progress.answers);
    json["reviews"] = listOf(progress.reviews);
    return json.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

Result<ExportedProgress> decodeProgress(std::string_view text)
{
    return protocol::parseJson(text, exportLimits).and_then(readProgress).map_error([](Error error) {
        return Error{.code = ErrorCode::BadFile, .message = std::move(error.message)};
    });
}

} // namespace breakeven::lessons
