// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <array>
#include <cstdint>
#include <optional>

/// FSRS-6, the Free Spaced Repetition Scheduler, from its published formulas (open-spaced-repetition, "The
/// Algorithm"): when what was missed comes back. Without fuzz: the same answers give the same days.
namespace breakeven::lessons {

/// How an answer went. A wrong one is Again, one with hints Hard, one without them Good; nothing here is Easy.
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

enum class CardState { Learning = 1, Review = 2, Relearning = 3 };

/// What is remembered of a question between its reviews. Times are milliseconds since 1970, UTC.
struct ReviewCard {
    CardState state = CardState::Learning;
    std::optional<int> step = 0; ///< of the (re)learning steps; absent in Review
    std::optional<double> stability; ///< days after which the chance to remember is 90 %
    std::optional<double> difficulty; ///< 1 to 10
    std::int64_t due = 0;
    std::optional<std::int64_t> lastReview;

    friend bool operator==(const ReviewCard &, const ReviewCard &) = default;
};

struct SchedulerSettings {
    std::array<double, 21> weights; ///< w0 .. w20
    double desiredRetention = 0.9;
    std::array<std::int64_t, 2> learningStepsMs{60'000, 600'000};
    std::array<std::int64_t, 1> relearningStepsMs{600'000};
    int maximumIntervalDays = 36'500;
};
/// The weights FSRS-6 is published with.
[[nodiscard]] const SchedulerSettings &defaultScheduler();

/// The card after an answer at `now`. A clock that was set back (now before lastReview) counts as no time passed, so
/// that no due date leaps; due is never before `now`.
[[nodiscard]] ReviewCard reviewed(const ReviewCard &card, Rating rating, std::int64_t now,
                                  const SchedulerSettings &settings = defaultScheduler());

/// The chance to remember at `now`: 0 to 1; 0 for a card never reviewed.
[[nodiscard]] double retrievability(const ReviewCard &card, std::int64_t now,
                                    const SchedulerSettings &settings = defaultScheduler());

} // namespace breakeven::lessons
