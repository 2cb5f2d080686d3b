// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/review_schedule.h"
#include "lessons/questions/grading.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

/// What is kept of a learner's answers.
namespace breakeven::lessons {

enum class Activity { VisualQuiz, Practice, Test, Review, Predict };

/// One answer as it was committed; never changed afterwards.
struct GivenAnswer {
    std::int64_t sequence = 0; ///< given by the store, ascending in the order of the answers, whatever the clock said
    QString lessonId;
    QString questionId;
    QString fingerprint; ///< of the question as it was asked
    Activity activity = Activity::Practice;
    Difficulty difficulty = Difficulty::Easy;
    QString topicId;
    Answer answer;
    bool right = false;
    double points = 0; ///< after hints
    int hintsShown = 0;
    std::optional<std::int64_t> attempt; ///< the ten-question test it belongs to
    int position = 0; ///< in that test, from 0
    std::int64_t answeredAt = 0; ///< milliseconds since 1970, UTC, as the clock said
    bool reviewable = true; ///< not kept; false: about figures that are gone with the window, so it never comes back
};

/// A ten-question test that was begun.
struct Attempt {
    std::int64_t id = 0; ///< given by the store
    QString lessonId;
    std::uint32_t seed = 0;
    QString fingerprint; ///< of the drawn test
    std::optional<int> clockSeconds; ///< absent: no clock
    int secondsUsed = 0;
    int position = 0; ///< the question the learner is at, from 0
    std::vector<int> flagged; ///< positions to return to
    std::int64_t startedAt = 0;
    std::optional<std::int64_t> finishedAt;
};

/// A question in review.
struct ReviewItem {
    QString lessonId;
    QString questionId;
    ReviewCard card;
};

/// First answers to questions: what they scored.
struct Score {
    int answered = 0;
    double points = 0;

    [[nodiscard]] double share() const { return answered > 0 ? points / answered : 0; }
    friend bool operator==(const Score &, const Score &) = default;
};

struct ProgressSummary {
    std::array<Score, 3> byDifficulty; ///< by static_cast<int>(Difficulty)
    std::vector<std::pair<QString, Score>> byTopic; ///< topic ids, alphabetical
    std::optional<Attempt> lastTest; ///< the newest finished one
};

} // namespace breakeven::lessons
