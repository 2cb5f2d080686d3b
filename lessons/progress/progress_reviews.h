// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_connection.h"
#include "lessons/progress/progress_rows.h"

#include <optional>
#include <span>

/// Which questions come back, and when. Whoever calls holds the transaction.
namespace breakeven::lessons {

/// Wrong: Again; less than full points, or hints: Hard; else Good.
[[nodiscard]] Rating ratingOf(const GivenAnswer &answer);

/// A question enters review with its first answer that was not Good, and every later answer moves it on.
[[nodiscard]] SqlResult<void> moveReviewOn(const ProgressConnection &connection, const GivenAnswer &answer,
                                           std::int64_t now);

/// The answers that a test's reviews follow from: one of each question, of several the worst.
[[nodiscard]] std::vector<GivenAnswer> oncePerQuestion(std::span<const GivenAnswer> answers);

/// The card as it counts at `now`. One that was last answered more than a day after `now` is due at once: the clock
/// was wrong then, or is now, and to ask early does less harm than not to ask for years.
[[nodiscard]] ReviewCard dueByClock(ReviewCard card, std::int64_t now);

/// In review, the soonest due first.
[[nodiscard]] SqlResult<std::vector<ReviewItem>> reviewsByDue(const ProgressConnection &connection,
                                                              const QString &lessonId, std::int64_t now);

/// Of one question, as it counts at `now`; nothing where it is not in review.
[[nodiscard]] SqlResult<std::optional<ReviewItem>> reviewOf(const ProgressConnection &connection,
                                                            const QString &lessonId, const QString &questionId,
                                                            std::int64_t now);

/// The first moment of the next local day.
[[nodiscard]] std::int64_t endOfLocalDay(std::int64_t now);

} // namespace breakeven::lessons
