// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/predict_text.h"

#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/trace.h"
#include "ui/learn/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

class PredictText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::PredictText)
};

using Kind = GuessJudgement::Kind;
using Measurements = std::span<const tradeoff::Measurement>;

QString title(tradeoff::Hardware hardware)
{
    return hardware == tradeoff::Hardware::Gpu ? PredictText::tr("GPU") : PredictText::tr("CPU");
}

/// The nearest by ratio, as factors are felt.
double nearestFactor(double ratio)
{
    return *std::ranges::min_element(guessFactors, {},
                                     [&](double factor) { return std::abs(std::log(factor / ratio)); });
}

bool wasMeasured(Measurements measurements, tradeoff::Hardware hardware)
{
    return std::ranges::any_of(
        measurements, [&](const tradeoff::Measurement &m) { return tradeoff::hardwareOf(m.deviceKind) == hardware; });
}

/// The fastest of each hardware: with several GPUs the question is still CPU or GPU.
std::vector<tradeoff::Measurement> fastestOfEach(Measurements measurements)
{
    std::vector<tradeoff::Measurement> fastest;
    for (const tradeoff::Measurement &m : measurements) {
        const auto same = std::ranges::find_if(fastest, [&](const tradeoff::Measurement &other) {
            return tradeoff::hardwareOf(other.deviceKind) == tradeoff::hardwareOf(m.deviceKind);
        });
        if (same == fastest.end())
            fastest.push_back(m);
        else if (m.latency.medianMs < same->latency.medianMs)
            *same = m;
    }
    return fastest;
}

QString commentOn(Kind kind, double guessed, double ratio, bool factorRight)
{
    if (kind == Kind::WrongDevice)
        return PredictText::tr("What in this workload favours the other device?");
    if (factorRight)
        return PredictText::tr("Right device, and about the right factor.");
    return ratio > guessed ? PredictText::tr("Right device; the gap is wider than you thought.")
                           : PredictText::tr("Right device; the gap is smaller than you thought.");
}

} // namespace

QString factorText(double factor, const QLocale &locale)
{
    const QString number = locale.toString(factor, 'g', 3);
    return factor >= guessFactors.back() ? PredictText::tr("%1\u00a0× or more").arg(number)
                                         : PredictText::tr("%1\u00a0×").arg(number);
}

GuessJudgement judge(const LearnState::Guess &guess, Measurements measurements, const QLocale &locale)
{
    GuessJudgement judgement;
    judgement.said =
        PredictText::tr("You said: %1, faster by %2.").arg(title(guess.faster), factorText(guess.factor, locale));
    if (measurements.empty())
        return judgement;

    using tradeoff::Hardware;
    for (const Hardware hardware : {Hardware::Cpu, Hardware::Gpu}) {
        if (wasMeasured(measurements, hardware))
            continue;
        const Hardware other = hardware == Hardware::Cpu ? Hardware::Gpu : Hardware::Cpu;
        judgement.kind = Kind::CannotJudge;
        judgement.measured = PredictText::tr("Only the %1 was measured here.").arg(title(other));
        judgement.comment = PredictText::tr("Without a %1 your guess cannot be judged here.").arg(title(hardware));
        return judgement;
    }

    const std::vector<tradeoff::Measurement> rivals = fastestOfEach(measurements);
    const tradeoff::Choice choice = tradeoff::choose({}, rivals);
    if (!choice.clearWinner) {
        judgement.kind = Kind::NoClearWinner;
        judgement.measured = PredictText::tr("Measured: no clear winner.");
        judgement.comment = verdictOf(rivals, {}, locale).reason;
        return judgement;
    }
    const tradeoff::Measurement &best = rivals[*choice.best];
    const double ratio = rivals[*choice.runnerUp].latency.medianMs / best.latency.medianMs;
    const Hardware faster = tradeoff::hardwareOf(best.deviceKind);
    judgement.kind = faster == guess.faster ? Kind::RightDevice : Kind::WrongDevice;
    judgement.factorRight = judgement.kind == Kind::RightDevice && nearestFactor(ratio) == guess.factor;
    judgement.measured = PredictText::tr("Measured: %1, faster by %2.").arg(title(faster), timesText(ratio, locale));
    judgement.comment = commentOn(judgement.kind, guess.factor, ratio, judgement.factorRight);
    return judgement;
}

} // namespace breakeven::ui
