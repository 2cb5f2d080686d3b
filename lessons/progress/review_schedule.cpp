// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/review_schedule.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace breakeven::lessons {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

constexpr double leastStability = 0.001; ///< days
/// No answers lead here; it keeps what a damaged file may hold from growing past all numbers.
constexpr double largestStability = 1e9;
constexpr double leastDifficulty = 1;
constexpr double largestDifficulty = 10;

double grade(Rating rating)
{
    return static_cast<double>(static_cast<int>(rating));
}

double withinStability(double stability)
{
    return std::clamp(stability, leastStability, largestStability);
}

double withinDifficulty(double difficulty)
{
    return std::clamp(difficulty, leastDifficulty, largestDifficulty);
}

/// Whole days, as FSRS counts them. None where the clock was set back.
std::int64_t daysBetween(std::int64_t from, std::int64_t to)
{
    if (to <= from)
        return 0;
    // Unsigned, since the two may be further apart than their type can say.
    const auto elapsed = static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
    return static_cast<std::int64_t>(elapsed / static_cast<std::uint64_t>(dayMs));
}

/// The formulas, by the names they have in "The Algorithm": S is the stability in days, D the difficulty, R the
/// retrievability, G the grade 1 to 4.
class Formulas final
{
public:
    explicit Formulas(const SchedulerSettings &settings)
        : m_settings(settings)
        , m_w(settings.weights)
        , m_decay(-settings.weights[20])
        , m_factor(std::pow(0.9, 1 / m_decay) - 1)
    { }

    /// R(t, S) = (1 + FACTOR t / S) ^ DECAY: 0.9 after t = S days.
    [[nodiscard]] double recall(double days, double stability) const
    {
        return std::pow(1 + m_factor * days / stability, m_decay);
    }

    /// I(r, S): after how many whole days R falls to the retention that is wanted.
    [[nodiscard]] std::int64_t intervalMs(double stability) const
    {
        const double days = stability / m_factor * (std::pow(m_settings.desiredRetention, 1 / m_decay) - 1);
        const double longest = std::max(m_settings.maximumIntervalDays, 1);
        return static_cast<std::int64_t>(std::clamp(std::nearbyint(days), 1.0, longest)) * dayMs;
    }

    /// S0(G) = w[G - 1]
    [[nodiscard]] double firstStability(Rating rating) const
    {
        return withinStability(m_w[static_cast<std::size_t>(rating) - 1]);
    }

    /// D0(G) = w4 - e ^ (w5 (G - 1)) + 1, between 1 and 10.
    [[nodiscard]] double firstDifficulty(Rating rating) const { return withinDifficulty(plainFirstDifficulty(rating)); }

    /// D' = w7 D0(4) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9): damped near 10, drawn back to that of an easy card.
    [[nodiscard]] double nextDifficulty(double difficulty, Rating rating) const
    {
        const double change = -m_w[6] * (grade(rating) - 3);
        const double damped = difficulty + change * (10 - difficulty) / 9;
        return withinDifficulty(m_w[7] * plainFirstDifficulty(Rating::Easy) + (1 - m_w[7]) * damped);
    }

    /// After a review on the same day: S' = S e ^ (w17 (G - 3 + w18)) S ^ -w19, never less than S for Good and Easy.
    [[nodiscard]] double sameDayStability(double stability, Rating rating) const
    {
        double growth = std::exp(m_w[17] * (grade(rating) - 3 + m_w[18])) * std::pow(stability, -m_w[19]);
        if (rating >= Rating::Good)
            growth = std::max(growth, 1.0);
        return withinStability(stability * growth);
    }

    [[nodiscard]] double nextStability(double difficulty, double stability, double recall, Rating rating) const
    {
        return withinStability(rating == Rating::Again ? forgotten(difficulty, stability, recall)
                                                       : recalled(difficulty, stability, recall, rating));
    }

private:
    [[nodiscard]] double plainFirstDifficulty(Rating rating) const
    {
        return m_w[4] - std::exp(m_w[5] * (grade(rating) - 1)) + 1;
    }

    /// S' = w11 D ^ -w12 ((S + 1) ^ w13 - 1) e ^ (w14 (1 - R)), at most S / e ^ (w17 w18).
    [[nodiscard]] double forgotten(double difficulty, double stability, double recall) const
    {
        const double after = m_w[11] * std::pow(difficulty, -m_w[12]) * (std::pow(stability + 1, m_w[13]) - 1)
            * std::exp(m_w[14] * (1 - recall));
        return std::min(after, stability / std::exp(m_w[17] * m_w[18]));
    }

    /// S' = S (1 + e ^ w8 (11 - D) S ^ -w9 (e ^ (w10 (1 - R)) - 1) h b), h = w15 for Hard, b = w16 for Easy, else 1.
    [[nodiscard]] double recalled(double difficulty, double stability, double recall, Rating rating) const
    {
        const double hardOrEasy = rating == Rating::Hard ? m_w[15] : rating == Rating::Easy ? m_w[16] : 1;
        return stability
            * (1
               + std::exp(m_w[8]) * (11 - difficulty) * std::pow(stability, -m_w[9])
                   * (std::exp(m_w[10] * (1 - recall)) - 1) * hardOrEasy);
    }

    const SchedulerSettings &m_settings;
    const std::array<double, 21> &m_w;
    double m_decay;
    double m_factor;
};

/// A file may hold anything: what is no number counts as never reviewed.
bool isReviewed(const ReviewCard &card)
{
    return card.lastReview && card.stability && card.difficulty && std::isfinite(*card.stability)
        && std::isfinite(*card.difficulty) && *card.stability > 0;
}

/// Stability and difficulty after the answer.
void remember(ReviewCard &card, Rating rating, std::int64_t now, const Formulas &formulas)
{
    if (!isReviewed(card)) {
        card.stability = formulas.firstStability(rating);
        card.difficulty = formulas.firstDifficulty(rating);
        return;
    }
    const double stability = withinStability(*card.stability);
    const double difficulty = withinDifficulty(*card.difficulty);
    const std::int64_t days = daysBetween(*card.lastReview, now);
    if (days < 1) {
        card.stability = formulas.sameDayStability(stability, rating);
    } else {
        const double recall = formulas.recall(static_cast<double>(days), stability);
        card.stability = formulas.nextStability(difficulty, stability, recall, rating);
    }
    card.difficulty = formulas.nextDifficulty(difficulty, rating);
}

/// The pause until the step after this answer; nothing where it was the last one.
std::optional<std::int64_t> nextStep(ReviewCard &card, Rating rating, std::span<const std::int64_t> steps)
{
    const auto count = static_cast<int>(steps.size());
    const int step = std::max(card.step.value_or(0), 0);
    if (rating == Rating::Again) {
        card.step = 0;
        return steps.front();
    }
    if (rating == Rating::Easy || step >= count)
        return {};
    if (rating == Rating::Good) {
        if (step + 1 >= count)
            return {};
        card.step = step + 1;
        return steps[static_cast<std::size_t>(step + 1)];
    }
    // Hard stays where it is: at the first step half way to the second, or half as long again.
    card.step = step;
    if (step > 0)
        return steps[static_cast<std::size_t>(step)];
    return count > 1 ? (steps[0] + steps[1]) / 2 : steps[0] + steps[0] / 2;
}

std::int64_t later(std::int64_t now, std::int64_t pause)
{
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    return now > last - pause ? last : now + pause;
}

} // namespace

const SchedulerSettings &defaultScheduler()
{
    static const SchedulerSettings settings{.weights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                                        0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                                        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542}};
    return settings;
}

ReviewCard reviewed(const ReviewCard &card, Rating rating, std::int64_t now, const SchedulerSettings &settings)
{
    const Formulas formulas(settings);
    ReviewCard after = card;
    remember(after, rating, now, formulas);

    std::optional<std::int64_t> pause;
    if (card.state == CardState::Learning) {
        pause = nextStep(after, rating, settings.learningStepsMs);
    } else if (card.state == CardState::Relearning) {
        pause = nextStep(after, rating, settings.relearningStepsMs);
    } else if (rating == Rating::Again) {
        after.state = CardState::Relearning;
        after.step = 0;
        pause = settings.relearningStepsMs.front();
    }
    if (!pause) {
        after.state = CardState::Review;
        after.step.reset();
        pause = formulas.intervalMs(*after.stability);
    }
    after.due = later(now, *pause);
    after.lastReview = now;
    return after;
}

double retrievability(const ReviewCard &card, std::int64_t now, const SchedulerSettings &settings)
{
    if (!isReviewed(card))
        return 0;
    const auto days = static_cast<double>(daysBetween(*card.lastReview, now));
    return Formulas(settings).recall(days, withinStability(*card.stability));
}

} // namespace breakeven::lessons
