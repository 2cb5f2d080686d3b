// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_reviews.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace breakeven::lessons {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

} // namespace

Rating ratingOf(const GivenAnswer &answer)
{
    if (!answer.right)
        return Rating::Again;
    return answer.hintsShown > 0 || answer.points < 1 ? Rating::Hard : Rating::Good;
}

SqlResult<void> moveReviewOn(const ProgressConnection &connection, const GivenAnswer &answer, std::int64_t now)
{
    const auto known = selectReviews(connection, QStringLiteral("WHERE lesson = ? AND question = ?"),
                                     {answer.lessonId, answer.questionId});
    if (!known)
        return tl::unexpected<SqlFault>(known.error());
    const Rating rating = ratingOf(answer);
    if (known->empty() && rating == Rating::Good)
        return {};
    const ReviewCard before = known->empty() ? ReviewCard{} : known->front().card;
    return putReview(connection, {answer.lessonId, answer.questionId, reviewed(before, rating, now)});
}

std::vector<GivenAnswer> oncePerQuestion(std::span<const GivenAnswer> answers)
{
    std::vector<GivenAnswer> once;
    for (const GivenAnswer &answer : answers) {
        const auto same = std::ranges::find(once, answer.questionId, &GivenAnswer::questionId);
        if (same == once.end())
            once.push_back(answer);
        else if (ratingOf(answer) < ratingOf(*same))
            *same = answer;
    }
    return once;
}

ReviewCard dueByClock(ReviewCard card, std::int64_t now)
{
    if (card.lastReview && *card.lastReview > now + dayMs)
        card.due = std::min(card.due, now);
    return card;
}

SqlResult<std::vector<ReviewItem>> reviewsByDue(const ProgressConnection &connection, const QString &lessonId,
                                                std::int64_t now)
{
    return selectReviews(connection, QStringLiteral("WHERE lesson = ?"), {lessonId})
        .map([&](std::vector<ReviewItem> items) {
            for (ReviewItem &item : items)
                item.card = dueByClock(item.card, now);
            std::ranges::stable_sort(items, {}, [](const ReviewItem &item) { return item.card.due; });
            return items;
        });
}

SqlResult<std::optional<ReviewItem>> reviewOf(const ProgressConnection &connection, const QString &lessonId,
                                              const QString &questionId, std::int64_t now)
{
    return selectReviews(connection, QStringLiteral("WHERE lesson = ? AND question = ?"), {lessonId, questionId})
        .map([&](const std::vector<ReviewItem> &items) -> std::optional<ReviewItem> {
            if (items.empty())
                return std::nullopt;
            ReviewItem item = items.front();
            item.card = dueByClock(item.card, now);
            return item;
        });
}

std::int64_t endOfLocalDay(std::int64_t now)
{
    return QDateTime::fromMSecsSinceEpoch(now, Qt::LocalTime).date().addDays(1).startOfDay().toMSecsSinceEpoch();
}

} // namespace breakeven::lessons
