// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_connection.h"
#include "lessons/progress/progress_vocabulary.h"

#include <optional>
#include <vector>

/// Single rows of the progress file, in and out. Whoever calls holds the transaction.
namespace breakeven::lessons {

/// Under its key an answer, or an attempt, is known on every machine it was taken to.
struct KeptAnswer {
    QString key; ///< a UUID
    QString attemptKey; ///< empty: of no test
    GivenAnswer answer;
};

struct KeptAttempt {
    QString key;
    AttemptState state = AttemptState::Running;
    Attempt attempt;
};

[[nodiscard]] QString newKey();

/// What is wrong with it, in the middle of a sentence; nothing where it can be kept.
[[nodiscard]] std::optional<std::string> objectionTo(const GivenAnswer &answer);
[[nodiscard]] std::optional<std::string> objectionTo(const Attempt &attempt);

/// Times from 1970 to the year 9999, as the exported ones can be written.
inline constexpr std::int64_t latestTime = 253'402'300'799'999;
[[nodiscard]] constexpr std::int64_t keptTime(std::int64_t time)
{
    return time < 0 ? 0 : time > latestTime ? latestTime : time;
}

[[nodiscard]] SqlResult<std::int64_t> insertAnswer(const ProgressConnection &connection, const QString &key,
                                                   const GivenAnswer &answer);
/// WHERE and ORDER of the table `answers`, which may be called `a`.
[[nodiscard]] SqlResult<std::vector<KeptAnswer>> selectAnswers(const ProgressConnection &connection,
                                                               const QString &condition, const SqlRow &values);

[[nodiscard]] SqlResult<std::int64_t> insertAttempt(const ProgressConnection &connection, const KeptAttempt &kept);
[[nodiscard]] SqlResult<std::vector<KeptAttempt>> selectAttempts(const ProgressConnection &connection,
                                                                 const QString &condition, const SqlRow &values);

/// Position, flags and seconds used.
[[nodiscard]] SqlResult<void> updatePosition(const ProgressConnection &connection, const Attempt &attempt);
[[nodiscard]] SqlResult<void> updateState(const ProgressConnection &connection, std::int64_t attempt,
                                          AttemptState state, std::optional<std::int64_t> finishedAt);

[[nodiscard]] SqlResult<void> putReview(const ProgressConnection &connection, const ReviewItem &item);
[[nodiscard]] SqlResult<std::vector<ReviewItem>> selectReviews(const ProgressConnection &connection,
                                                               const QString &condition, const SqlRow &values);

} // namespace breakeven::lessons
