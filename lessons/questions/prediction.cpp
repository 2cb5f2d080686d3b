// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/prediction.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace breakeven::lessons {

using tradeoff::Measurement;
using Winner = Prediction::Winner;

namespace {

struct PredictionText {
    Q_DECLARE_TR_FUNCTIONS(breakeven::lessons::Prediction)
};

/// The newest one, which comes last.
const Measurement *measurementOf(const Contestant &contestant, std::span<const Measurement> measured)
{
    const auto found = std::find_if(measured.rbegin(), measured.rend(), [&](const Measurement &each) {
        return each.workload == contestant.workload && contestant.deviceId == QString::fromStdString(each.deviceId);
    });
    return found == measured.rend() ? nullptr : &*found;
}

/// Samples a second, with the interval of the median latency carried over.
struct Throughput {
    double middle = 0;
    double low = 0;
    double high = 0;
};

std::optional<Throughput> throughputOf(const Measurement &measurement)
{
    const tradeoff::Latency &latency = measurement.latency;
    const bool sound = latency.ciLowMs > 0 && latency.ciLowMs <= latency.medianMs
        && latency.medianMs <= latency.ciHighMs && std::isfinite(latency.ciHighMs);
    if (!sound)
        return std::nullopt;
    const double perMs = 1'000.0 * measurement.workload.batch;
    return Throughput{
        .middle = perMs / latency.medianMs, .low = perMs / latency.ciHighMs, .high = perMs / latency.ciLowMs};
}

/// The natural logarithm of first over second.
double signedLog(Winner winner, double factor)
{
    return winner == Winner::Neither ? 0 : winner == Winner::First ? std::log(factor) : -std::log(factor);
}

constexpr double fullWithin = 1.25;
constexpr double nothingFrom = 3;

/// 1 to 0.
double closeness(const Prediction &prediction, const ContestOutcome &outcome)
{
    const double factor = std::max(prediction.factor, 1.0);
    if (!std::isfinite(prediction.factor))
        return 0;
    const bool neither = outcome.winner == Winner::Neither;
    const Winner direction = neither ? Winner::First : outcome.winner;
    const double said = signedLog(prediction.winner, factor);
    const double measured = signedLog(direction, outcome.ratio);
    const double oneEnd = signedLog(direction, outcome.ratioLow);
    const double otherEnd = signedLog(direction, outcome.ratioHigh);
    const double end = said < measured ? std::min(oneEnd, otherEnd) : std::max(oneEnd, otherEnd);
    const double distance = std::abs(said - measured);
    const double full = std::max(std::abs(end - measured), std::log(fullWithin));
    if (distance <= full + 1e-12)
        return 1;
    const double none = std::log(nothingFrom);
    return distance >= none ? 0 : (none - distance) / (none - full);
}

/// What was measured and what was said stand beside it.
QString judgement(const Prediction &prediction, bool winnerRight, double close)
{
    if (!winnerRight)
        return close > 0 ? PredictionText::tr("Wrong, but near enough for part of the point.")
                         : PredictionText::tr("Wrong.");
    if (prediction.winner == Winner::Neither)
        return PredictionText::tr("Right.");
    if (close >= 1)
        return PredictionText::tr("Right, and so is the factor.");
    return close > 0 ? PredictionText::tr("The winner is right; the factor is somewhat off.")
                     : PredictionText::tr("The winner is right; the factor is far off.");
}

} // namespace

std::optional<ContestOutcome> outcomeOf(const Contest &contest, std::span<const Measurement> measured)
{
    const Measurement *const first = measurementOf(contest.first, measured);
    const Measurement *const second = measurementOf(contest.second, measured);
    if (!first || !second)
        return std::nullopt;
    const std::optional<Throughput> one = throughputOf(*first);
    const std::optional<Throughput> two = throughputOf(*second);
    if (!one || !two)
        return std::nullopt;
    ContestOutcome outcome{.ratio = one->middle / two->middle,
                           .ratioLow = one->low / two->high,
                           .ratioHigh = one->high / two->low,
                           .first = *first,
                           .second = *second};
    if (outcome.ratioLow > 1) {
        outcome.winner = Winner::First;
    } else if (outcome.ratioHigh < 1) {
        outcome.winner = Winner::Second;
        outcome.ratio = two->middle / one->middle;
        outcome.ratioLow = two->low / one->high;
        outcome.ratioHigh = two->high / one->low;
    }
    return outcome;
}

PredictionGrade gradePrediction(const Prediction &prediction, const ContestOutcome &outcome)
{
    PredictionGrade grade;
    grade.winnerRight = prediction.winner == outcome.winner;
    const double close = closeness(prediction, outcome);
    grade.points = (grade.winnerRight ? 0.5 : 0) + 0.5 * close;
    grade.remark = judgement(prediction, grade.winnerRight, close);
    return grade;
}

} // namespace breakeven::lessons
