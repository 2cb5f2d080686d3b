// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/verdict.h"

#include "engine/tradeoff/trace.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

using tradeoff::Measurement;
using tradeoff::Policy;
using Measurements = std::span<const Measurement>;

class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::Verdict)
};

bool isAboutCost(const Policy &policy)
{
    return policy.goal == Policy::Goal::Cost || policy.goal == Policy::Goal::CostWithinLatency;
}

bool overLimit(const Policy &policy, const Measurement &m)
{
    return policy.goal == Policy::Goal::CostWithinLatency && m.latency.medianMs > policy.latencyLimitMs;
}

/// What the policy looks at, as it is shown: the score's inverse for throughput.
QString figure(const Policy &policy, double score, const QLocale &locale)
{
    switch (policy.goal) {
    case Policy::Goal::Latency: return millisecondsText(score, locale);
    case Policy::Goal::Throughput: return numberText(1 / score, locale);
    case Policy::Goal::Cost:
    case Policy::Goal::CostWithinLatency: break;
    }
    return perMillionText(score, locale);
}

Verdict winner(const Policy &policy, Measurements all, const tradeoff::Choice &choice, const QLocale &locale)
{
    const Measurement &best = all[*choice.best];
    const Measurement &second = all[*choice.runnerUp];
    const double bestScore = score(policy, best)->middle;
    const double secondScore = score(policy, second)->middle;
    const QString title = deviceTitle(best, all);
    const QString times = timesText(secondScore / bestScore, locale);
    const QString one = figure(policy, bestScore, locale);
    const QString other = figure(policy, secondScore, locale);
    Verdict verdict{.kind = Verdict::Kind::Winner, .winner = tradeoff::hardwareOf(best.deviceKind)};
    switch (policy.goal) {
    case Policy::Goal::Latency:
        verdict.headline = VerdictText::tr("%1: %2 lower latency").arg(title, times);
        verdict.reason = VerdictText::tr("%1 against %2 for the batch.").arg(one, other);
        break;
    case Policy::Goal::Throughput:
        verdict.headline = VerdictText::tr("%1: %2 the throughput").arg(title, times);
        verdict.reason = VerdictText::tr("%1 against %2 samples/s.").arg(one, other);
        break;
    case Policy::Goal::Cost:
    case Policy::Goal::CostWithinLatency:
        verdict.headline = VerdictText::tr("%1: %2 cheaper").arg(title, times);
        verdict.reason = VerdictText::tr("$ %1 against $ %2 per million inferences.").arg(one, other);
        break;
    }
    return verdict;
}

Verdict noClearWinner(const Policy &policy, Measurements all, const QLocale &locale)
{
    QStringList intervals;
    for (const Measurement &m : all) {
        const auto judged = score(policy, m);
        if (!judged)
            continue;
        const bool inverted = policy.goal == Policy::Goal::Throughput;
        intervals.append(VerdictText::tr("%1 %2 to %3")
                             .arg(deviceTitle(m, all), figure(policy, inverted ? judged->high : judged->low, locale),
                                  figure(policy, inverted ? judged->low : judged->high, locale)));
    }
    const QString list = intervals.join(VerdictText::tr(", "));
    Verdict verdict{.kind = Verdict::Kind::NoClearWinner, .headline = VerdictText::tr("No clear winner")};
    if (policy.goal == Policy::Goal::Throughput)
        verdict.reason = VerdictText::tr("The 95 % intervals overlap: %1 samples/s.").arg(list);
    else if (isAboutCost(policy))
        verdict.reason = VerdictText::tr("The 95 % intervals overlap: %1 dollars per million.").arg(list);
    else
        verdict.reason = VerdictText::tr("The 95 % intervals overlap: %1.").arg(list);
    return verdict;
}

/// The policy is about cost, and not every device can be judged.
std::optional<Verdict> judgedByLimitOrPrice(const Policy &policy, Measurements all, const QLocale &locale)
{
    const QString limit = millisecondsText(policy.latencyLimitMs, locale);
    const auto within = std::ranges::count_if(all, [&](const Measurement &m) { return !overLimit(policy, m); });
    if (within == 0) {
        return Verdict{.kind = Verdict::Kind::CannotJudge,
                       .headline = VerdictText::tr("None is within %1").arg(limit),
                       .reason = VerdictText::tr("A smaller batch or model lowers the latency.")};
    }
    if (within == 1 && all.size() > 1) {
        const auto only = std::ranges::find_if(all, [&](const Measurement &m) { return !overLimit(policy, m); });
        return Verdict{.kind = Verdict::Kind::Winner,
                       .winner = tradeoff::hardwareOf(only->deviceKind),
                       .headline = VerdictText::tr("%1: the only one within %2").arg(deviceTitle(*only, all), limit),
                       .reason = VerdictText::tr("It takes %1.").arg(millisecondsText(only->latency.medianMs, locale))};
    }
    QStringList unpriced;
    for (const Measurement &m : all) {
        if (!overLimit(policy, m) && !m.dollarsPerHour)
            unpriced.append(deviceTitle(m, all));
    }
    if (unpriced.isEmpty())
        return std::nullopt;
    return Verdict{
        .kind = Verdict::Kind::CannotJudge,
        .headline = VerdictText::tr("Cost cannot be compared"),
        .reason = VerdictText::tr("No price an hour is set for: %1.").arg(unpriced.join(VerdictText::tr(", ")))};
}

} // namespace

QString deviceTitle(const Measurement &measurement, Measurements among)
{
    if (tradeoff::hardwareOf(measurement.deviceKind) == tradeoff::Hardware::Cpu)
        return VerdictText::tr("CPU");
    const auto gpus = std::ranges::count_if(
        among, [](const Measurement &m) { return tradeoff::hardwareOf(m.deviceKind) == tradeoff::Hardware::Gpu; });
    return gpus > 1 ? VerdictText::tr("GPU %1").arg(QString::fromStdString(measurement.deviceId))
                    : VerdictText::tr("GPU");
}

QString timesText(double ratio, const QLocale &locale)
{
    return VerdictText::tr("%1\u00a0×").arg(locale.toString(ratio, 'f', ratio < 9.95 ? 1 : 0));
}

QString perMillionText(double costPerInferenceUsd, const QLocale &locale)
{
    const double dollars = costPerInferenceUsd * 1e6;
    return dollars >= 0.1 && dollars < 1000 ? locale.toString(dollars, 'f', 2) : dollarsText(dollars, locale);
}

Verdict verdictOf(Measurements measurements, const Policy &policy, const QLocale &locale)
{
    if (measurements.empty()) {
        return {.kind = Verdict::Kind::NothingMeasured,
                .headline = VerdictText::tr("Nothing measured yet"),
                .reason = VerdictText::tr("Run this workload, and the better device is named here.")};
    }
    if (measurements.size() == 1) {
        const QString title = deviceTitle(measurements.front(), measurements);
        return {.kind = Verdict::Kind::OnlyOne,
                .headline = VerdictText::tr("Only the %1 was measured here").arg(title),
                .reason = VerdictText::tr("There is no other figure to hold against it.")};
    }
    if (isAboutCost(policy)) {
        if (auto verdict = judgedByLimitOrPrice(policy, measurements, locale))
            return *verdict;
    }
    const tradeoff::Choice choice = tradeoff::choose(policy, measurements);
    return choice.clearWinner ? winner(policy, measurements, choice, locale)
                              : noClearWinner(policy, measurements, locale);
}

} // namespace breakeven::ui
