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

QString tr(const char *text)
{
    return QCoreApplication::translate("Prediction", text);
}

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

QString ratioText(double ratio, const QLocale &locale)
{
    return locale.toString(ratio, 'f', ratio < 2 ? 2 : ratio < 10 ? 1 : 0);
}

/// What tells the two apart: "the GPU", "batch 64", "bf16".
QString nameOf(const Measurement &measurement, const Measurement &other, const QLocale &locale)
{
    if (measurement.deviceId != other.deviceId)
        return tradeoff::hardwareOf(measurement.deviceKind) == tradeoff::Hardware::Cpu ? tr("the CPU") : tr("the GPU");
    if (measurement.workload.batch != other.workload.batch)
        return tr("a batch of %1").arg(locale.toString(measurement.workload.batch));
    const std::string_view precision = tradeoff::name(measurement.workload.precision);
    return QString::fromUtf8(precision.data(), static_cast<qsizetype>(precision.size()));
}

QString outcomeText(const ContestOutcome &outcome, const QLocale &locale)
{
    const QString low = ratioText(outcome.ratioLow, locale);
    const QString high = ratioText(outcome.ratioHigh, locale);
    if (outcome.winner == Winner::Neither)
        return tr("No clear winner: the ratio of the throughputs lies between %1 and %2, and that interval holds 1.")
            .arg(low, high);
    const bool first = outcome.winner == Winner::First;
    const Measurement &winner = first ? outcome.first : outcome.second;
    const Measurement &loser = first ? outcome.second : outcome.first;
    return tr("The higher throughput is that of %1: %2 times the other's (%3 to %4).")
        .arg(nameOf(winner, loser, locale), ratioText(outcome.ratio, locale), low, high);
}

QString judgement(const Prediction &prediction, bool winnerRight, double close, const QLocale &locale)
{
    if (winnerRight && prediction.winner == Winner::Neither)
        return tr("That is what you said.");
    const QString factor = ratioText(std::max(prediction.factor, 1.0), locale);
    if (!winnerRight)
        return prediction.winner == Winner::Neither ? tr("You expected no clear winner.")
                                                    : tr("You expected otherwise.");
    if (close >= 1)
        return tr("You said %1 times: right.").arg(factor);
    return close > 0 ? tr("The winner is right; %1 times was somewhat off.").arg(factor)
                     : tr("The winner is right; %1 times was far off.").arg(factor);
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

PredictionGrade gradePrediction(const Prediction &prediction, const ContestOutcome &outcome, const QLocale &locale)
{
    PredictionGrade grade;
    grade.winnerRight = prediction.winner == outcome.winner;
    const double close = closeness(prediction, outcome);
    grade.points = (grade.winnerRight ? 0.5 : 0) + 0.5 * close;
    grade.remark = outcomeText(outcome, locale) + QLatin1Char(' ')
        + judgement(prediction, grade.winnerRight, close, locale);
    return grade;
}

} // namespace breakeven::lessons
