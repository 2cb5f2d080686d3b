// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_rows.h"

#include "engine/protocol/json_reading.h"
#include "lessons/progress/answer_json.h"
#include "lessons/reader/lesson_vocabulary.h"
#include "lessons/reader/wire_words.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <type_traits>

namespace breakeven::lessons {

namespace {

template<typename E>
E valueOf(std::span<const E> vocabulary, const QVariant &text)
{
    const auto found = std::ranges::find_if(vocabulary, [&](E each) { return inQt(name(each)) == text.toString(); });
    return found == vocabulary.end() ? vocabulary.front() : *found;
}

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, std::int64_t>)
        return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
    else
        return value ? QVariant(*value) : QVariant();
}

QVariant big(std::int64_t value)
{
    return static_cast<qlonglong>(value);
}

std::optional<std::int64_t> bigIfGiven(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toLongLong());
}

std::optional<int> intIfGiven(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

std::optional<double> numberIfGiven(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QString flagsText(const std::vector<int> &flagged)
{
    QStringList positions;
    for (const int position : flagged)
        positions.append(QString::number(position));
    return positions.join(QLatin1Char(' '));
}

std::vector<int> flagsOf(const QString &text)
{
    std::vector<int> flagged;
    for (const QString &position : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        flagged.push_back(position.toInt());
    return flagged;
}

/// An empty text is one; a null would be no value.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

/// What `kept` makes of each row.
template<typename Kept>
auto selected(const ProgressConnection &connection, const QString &sql, const SqlRow &values, const Kept &kept)
{
    return connection.rows(sql, values).map([&](const std::vector<SqlRow> &rows) {
        std::vector<decltype(kept(rows.front()))> items;
        items.reserve(rows.size());
        std::ranges::transform(rows, std::back_inserter(items), kept);
        return items;
    });
}

} // namespace

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<std::string> objectionTo(const GivenAnswer &answer)
{
    if (!isProgressId(answer.lessonId))
        return "its lesson has no usable id";
    if (!isProgressId(answer.questionId))
        return "its question has no usable id";
    if (!answer.fingerprint.isEmpty() && !isProgressId(answer.fingerprint))
        return "its question's fingerprint is not one";
    if (!answer.topicId.isEmpty() && !isProgressId(answer.topicId))
        return "its topic has no usable id";
    if (!(answer.points >= 0 && answer.points <= 1))
        return "its points are not from 0 to 1";
    if (answer.hintsShown < 0 || answer.position < 0)
        return "its hints or its place in the test are less than 0";
    if (answer.answer.number && !std::isfinite(*answer.answer.number))
        return "its number is not finite";
    if (static_cast<std::size_t>(answer.answer.options.size()) > maxAnswerOptions
        || !std::ranges::all_of(answer.answer.options, isProgressId))
        return "its options have no usable ids";
    return std::nullopt;
}

std::optional<std::string> objectionTo(const Attempt &attempt)
{
    if (!isProgressId(attempt.lessonId))
        return "its lesson has no usable id";
    if (!attempt.fingerprint.isEmpty() && !isProgressId(attempt.fingerprint))
        return "its fingerprint is not one";
    const bool positive = attempt.clockSeconds.value_or(0) >= 0 && attempt.secondsUsed >= 0 && attempt.position >= 0
        && std::ranges::all_of(attempt.flagged, [](int position) { return position >= 0; });
    if (!positive)
        return "a time or a place in it is less than 0";
    return std::nullopt;
}

SqlResult<std::int64_t> insertAnswer(const ProgressConnection &connection, const QString &key,
                                     const GivenAnswer &answer)
{
    return connection.insert(
        QStringLiteral("INSERT INTO answers (key, lesson, question, fingerprint, activity, difficulty, topic, answer, "
                       "is_right, points, hints, attempt, position, answered_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {key, answer.lessonId, answer.questionId, notNull(answer.fingerprint), inQt(name(answer.activity)),
         inQt(name(answer.difficulty)), notNull(answer.topicId), encodedAnswer(answer.answer), answer.right ? 1 : 0,
         answer.points, answer.hintsShown, orNull(answer.attempt), answer.position, big(keptTime(answer.answeredAt))});
}

SqlResult<std::vector<KeptAnswer>> selectAnswers(const ProgressConnection &connection, const QString &condition,
                                                 const SqlRow &values)
{
    const auto kept = [](const SqlRow &row) {
        KeptAnswer each;
        each.key = row[1].toString();
        GivenAnswer &answer = each.answer;
        answer.sequence = row[0].toLongLong();
        answer.lessonId = row[2].toString();
        answer.questionId = row[3].toString();
        answer.fingerprint = row[4].toString();
        answer.activity = valueOf<Activity>(activities, row[5]);
        answer.difficulty = valueOf<Difficulty>(allDifficulties, row[6]);
        answer.topicId = row[7].toString();
        // One that cannot be read any more shall not hide the others.
        answer.answer = decodedAnswer(row[8].toString()).value_or(Answer{});
        answer.right = row[9].toInt() != 0;
        answer.points = row[10].toDouble();
        answer.hintsShown = row[11].toInt();
        answer.attempt = bigIfGiven(row[12]);
        answer.position = row[13].toInt();
        answer.answeredAt = row[14].toLongLong();
        each.attemptKey = row[15].toString();
        return each;
    };
    const QString sql = QStringLiteral("SELECT a.sequence, a.key, a.lesson, a.question, a.fingerprint, a.activity, "
                                       "a.difficulty, a.topic, a.answer, a.is_right, a.points, a.hints, a.attempt, "
                                       "a.position, a.answered_at, t.key "
                                       "FROM answers a LEFT JOIN attempts t ON t.id = a.attempt ")
        + condition;
    return selected(connection, sql, values, kept);
}

SqlResult<std::int64_t> insertAttempt(const ProgressConnection &connection, const KeptAttempt &kept)
{
    const Attempt &attempt = kept.attempt;
    return connection.insert(
        QStringLiteral("INSERT INTO attempts (key, lesson, seed, fingerprint, clock_seconds, seconds_used, position, "
                       "flagged, started_at, state, finished_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {kept.key, attempt.lessonId, static_cast<qlonglong>(attempt.seed), notNull(attempt.fingerprint),
         orNull(attempt.clockSeconds), attempt.secondsUsed, attempt.position, notNull(flagsText(attempt.flagged)),
         big(keptTime(attempt.startedAt)), inQt(name(kept.state)),
         attempt.finishedAt ? big(keptTime(*attempt.finishedAt)) : QVariant()});
}

SqlResult<std::vector<KeptAttempt>> selectAttempts(const ProgressConnection &connection, const QString &condition,
                                                   const SqlRow &values)
{
    const auto kept = [](const SqlRow &row) {
        KeptAttempt each;
        each.key = row[1].toString();
        each.state = valueOf<AttemptState>(attemptStates, row[10]);
        each.attempt = {.id = row[0].toLongLong(),
                        .lessonId = row[2].toString(),
                        .seed = static_cast<std::uint32_t>(row[3].toLongLong()),
                        .fingerprint = row[4].toString(),
                        .clockSeconds = intIfGiven(row[5]),
                        .secondsUsed = row[6].toInt(),
                        .position = row[7].toInt(),
                        .flagged = flagsOf(row[8].toString()),
                        .startedAt = row[9].toLongLong(),
                        .finishedAt = bigIfGiven(row[11])};
        return each;
    };
    const QString sql = QStringLiteral("SELECT id, key, lesson, seed, fingerprint, clock_seconds, seconds_used, "
                                       "position, flagged, started_at, state, finished_at FROM attempts ")
        + condition;
    return selected(connection, sql, values, kept);
}

SqlResult<void> updatePosition(const ProgressConnection &connection, const Attempt &attempt)
{
    return connection.run(
        QStringLiteral("UPDATE attempts SET position = ?, flagged = ?, seconds_used = ? WHERE id = ?"),
        {attempt.position, notNull(flagsText(attempt.flagged)), attempt.secondsUsed, big(attempt.id)});
}

SqlResult<void> updateState(const ProgressConnection &connection, std::int64_t attempt, AttemptState state,
                            std::optional<std::int64_t> finishedAt)
{
    return connection.run(QStringLiteral("UPDATE attempts SET state = ?, finished_at = ? WHERE id = ?"),
                          {inQt(name(state)), orNull(finishedAt), big(attempt)});
}

SqlResult<void> putReview(const ProgressConnection &connection, const ReviewItem &item)
{
    const ReviewCard &card = item.card;
    return connection.run(QStringLiteral("INSERT OR REPLACE INTO reviews (lesson, question, state, step, stability, "
                                         "difficulty, due, last_review) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                          {item.lessonId, item.questionId, inQt(name(card.state)), orNull(card.step),
                           orNull(card.stability), orNull(card.difficulty), big(card.due), orNull(card.lastReview)});
}

SqlResult<std::vector<ReviewItem>> selectReviews(const ProgressConnection &connection, const QString &condition,
                                                 const SqlRow &values)
{
    const auto kept = [](const SqlRow &row) {
        return ReviewItem{.lessonId = row[0].toString(),
                          .questionId = row[1].toString(),
                          .card = {.state = valueOf<CardState>(cardStates, row[2]),
                                   .step = intIfGiven(row[3]),
                                   .stability = numberIfGiven(row[4]),
                                   .difficulty = numberIfGiven(row[5]),
                                   .due = row[6].toLongLong(),
                                   .lastReview = bigIfGiven(row[7])}};
    };
    const QString sql = QStringLiteral("SELECT lesson, question, state, step, stability, difficulty, due, last_review "
                                       "FROM reviews ")
        + condition;
    return selected(connection, sql, values, kept);
}

} // namespace breakeven::lessons
