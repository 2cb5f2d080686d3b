// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_merge.h"

#include <array>
#include <map>

namespace breakeven::lessons {

namespace {

using AttemptIds = std::map<QString, std::int64_t>;

/// The test's id here; made, or ended, where that is needed.
SqlResult<std::int64_t> mergedAttempt(const ProgressConnection &connection, const KeptAttempt &kept)
{
    const auto known = selectAttempts(connection, QStringLiteral("WHERE key = ?"), {kept.key});
    if (!known)
        return tl::unexpected<SqlFault>(known.error());
    if (known->empty())
        return insertAttempt(connection, kept);
    const KeptAttempt &here = known->front();
    if (here.state == AttemptState::Running && kept.state != AttemptState::Running) {
        if (auto ended = updateState(connection, here.attempt.id, kept.state, kept.attempt.finishedAt); !ended)
            return tl::unexpected<SqlFault>(ended.error());
    }
    return here.attempt.id;
}

SqlResult<bool> mergedAnswer(const ProgressConnection &connection, const KeptAnswer &kept, const AttemptIds &ids)
{
    const auto known = connection.value(QStringLiteral("SELECT count(*) FROM answers WHERE key = ?"), {kept.key});
    if (!known)
        return tl::unexpected<SqlFault>(known.error());
    if (known->toInt() != 0)
        return false;
    GivenAnswer answer = kept.answer;
    if (!kept.attemptKey.isEmpty())
        answer.attempt = ids.at(kept.attemptKey);
    return insertAnswer(connection, kept.key, answer).map([](std::int64_t) { return true; });
}

SqlResult<void> mergeReview(const ProgressConnection &connection, const ReviewItem &item)
{
    const auto known = selectReviews(connection, QStringLiteral("WHERE lesson = ? AND question = ?"),
                                     {item.lessonId, item.questionId});
    if (!known)
        return tl::unexpected<SqlFault>(known.error());
    if (!known->empty() && known->front().card.lastReview.value_or(0) >= item.card.lastReview.value_or(0))
        return {};
    return putReview(connection, item);
}

} // namespace

SqlResult<ExportedProgress> everything(const ProgressConnection &connection)
{
    auto attempts = selectAttempts(connection, QStringLiteral("ORDER BY id"), {});
    if (!attempts)
        return tl::unexpected<SqlFault>(attempts.error());
    auto answers = selectAnswers(connection, QStringLiteral("ORDER BY a.sequence"), {});
    if (!answers)
        return tl::unexpected<SqlFault>(answers.error());
    auto reviews = selectReviews(connection, QStringLiteral("ORDER BY lesson, question"), {});
    if (!reviews)
        return tl::unexpected<SqlFault>(reviews.error());
    return ExportedProgress{
        .attempts = *std::move(attempts), .answers = *std::move(answers), .reviews = *std::move(reviews)};
}

SqlResult<int> merge(const ProgressConnection &connection, const ExportedProgress &progress)
{
    AttemptIds ids;
    for (const KeptAttempt &kept : progress.attempts) {
        const auto id = mergedAttempt(connection, kept);
        if (!id)
            return tl::unexpected<SqlFault>(id.error());
        ids.emplace(kept.key, *id);
    }
    int added = 0;
    for (const KeptAnswer &kept : progress.answers) {
        const auto isNew = mergedAnswer(connection, kept, ids);
        if (!isNew)
            return tl::unexpected<SqlFault>(isNew.error());
        added += *isNew ? 1 : 0;
    }
    for (const ReviewItem &item : progress.reviews) {
        if (auto merged = mergeReview(connection, item); !merged)
            return tl::unexpected<SqlFault>(merged.error());
    }
    return added;
}

SqlResult<void> eraseRows(const ProgressConnection &connection)
{
    static const std::array statements{QStringLiteral("DELETE FROM answers"), QStringLiteral("DELETE FROM attempts"),
                                       QStringLiteral("DELETE FROM reviews")};
    for (const QString &statement : statements) {
        if (auto erased = connection.run(statement); !erased)
            return erased;
    }
    return {};
}

} // namespace breakeven::lessons
