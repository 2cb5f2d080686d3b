// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/contest_text.h"

#include "engine/tradeoff/trace.h"
#include "ui/language/engine_words.h"
#include "ui/learn/workload_text.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace breakeven::ui {

namespace {

using lessons::Contest;
using lessons::Contestant;
using lessons::Prediction;
using tradeoff::Hardware;

class ContestText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::PredictView)
};

/// Those that make a figure less sure; the others tell how it came about.
constexpr std::array<std::string_view, 9> disturbances{"few_samples",   "wide_interval", "drift",
                                                       "outliers",      "preempted",     "cpu_starved",
                                                       "gpu_clock_low", "gpu_throttled", "interrupted"};

QString modelWords(const tradeoff::Workload &workload, const QLocale &locale)
{
    const double gigabytes = static_cast<double>(workload.sizeBytes) / tradeoff::gigabyte;
    QString family;
    switch (workload.family) {
    case tradeoff::Family::Mlp: family = ContestText::tr("dense network of %1 GB"); break;
    case tradeoff::Family::Transformer: family = ContestText::tr("transformer of %1 GB"); break;
    case tradeoff::Family::Cnn: family = ContestText::tr("convolutional network of %1 GB"); break;
    }
    return family.arg(gigabytesText(gigabytes, locale));
}

QString precisionWord(tradeoff::Precision precision)
{
    const std::string_view word = tradeoff::name(precision);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QString batchWords(int batch, const QLocale &locale)
{
    return ContestText::tr("batch of %1").arg(locale.toString(batch));
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// Beside the same model in another precision, since other bytes look like another model.
QString precisionWords(const tradeoff::Workload &here, const tradeoff::Workload &there)
{
    const QString word = precisionWord(here.precision);
    const tradeoff::Bytes hereElement = tradeoff::bytesPerElement(here.precision);
    const tradeoff::Bytes thereElement = tradeoff::bytesPerElement(there.precision);
    if (here.sizeBytes * thereElement != there.sizeBytes * hereElement)
        return word;
    if (2 * hereElement == thereElement)
        return ContestText::tr("%1: as many parameters in half the bytes").arg(word);
    if (hereElement == 2 * thereElement)
        return ContestText::tr("%1: as many parameters in twice the bytes").arg(word);
    return word;
}

QStringList plainLines(const Contestant &contestant, const Contestant &other, const QLocale &locale)
{
    return {deviceWord(contestant.deviceKind), capitalised(modelWords(contestant.workload, locale)),
            precisionWords(contestant.workload, other.workload),
            capitalised(batchWords(contestant.workload.batch, locale))};
}

/// What made the figure less sure, from the closed vocabulary of flags.
QString disturbanceOf(const tradeoff::Measurement &measurement)
{
    QStringList reasons;
    for (const tradeoff::FlagMeaning &meaning : tradeoff::flagMeanings()) {
        if (std::ranges::find(measurement.flags, meaning.flag) != measurement.flags.end()
            && std::ranges::find(disturbances, meaning.flag) != disturbances.end()) {
            reasons.append(engineWords(meaning.sentence));
        }
    }
    return reasons.join(QStringLiteral("; "));
}

} // namespace

QString deviceWord(tradeoff::DeviceKind kind)
{
    return tradeoff::hardwareOf(kind) == Hardware::Gpu ? ContestText::tr("GPU") : ContestText::tr("CPU");
}

std::vector<ContestantLine> linesOf(const Contestant &contestant, const Contestant &other, const QLocale &locale)
{
    const QStringList here = plainLines(contestant, other, locale);
    const QStringList there = plainLines(other, contestant, locale);
    std::vector<ContestantLine> lines;
    for (qsizetype i = 0; i < here.size(); ++i)
        lines.push_back({here[i], here[i] != there[i]});
    return lines;
}

QString shortName(const Contest &contest, Prediction::Winner side, const QLocale &locale)
{
    if (side == Prediction::Winner::Neither)
        return ContestText::tr("no clear winner");
    const bool first = side == Prediction::Winner::First;
    const Contestant &here = first ? contest.first : contest.second;
    const Contestant &there = first ? contest.second : contest.first;
    if (deviceWord(here.deviceKind) != deviceWord(there.deviceKind))
        return deviceWord(here.deviceKind);
    if (here.workload.batch != there.workload.batch)
        return batchWords(here.workload.batch, locale);
    if (here.workload.precision != there.workload.precision)
        return precisionWord(here.workload.precision);
    if (modelWords(here.workload, locale) != modelWords(there.workload, locale))
        return modelWords(here.workload, locale);
    return first ? ContestText::tr("the first") : ContestText::tr("the second");
}

QString guessText(const Contest &contest, const Prediction &prediction, const QLocale &locale)
{
    const QString name = shortName(contest, prediction.winner, locale);
    if (prediction.winner == Prediction::Winner::Neither)
        return ContestText::tr("You said: %1.").arg(name);
    return ContestText::tr("You said: %1, %2 times as many samples a second.")
        .arg(name, locale.toString(std::round(prediction.factor * 10) / 10, 'f', QLocale::FloatingPointShortest));
}

QString outcomeText(const Contest &contest, const lessons::ContestOutcome &outcome, const QLocale &locale)
{
    if (outcome.winner == Prediction::Winner::Neither)
        return ContestText::tr("No clear winner: the intervals overlap");
    QString name = shortName(contest, outcome.winner, locale);
    if (name.contains(QLatin1Char(' '))) // "bf16" stays as it is written
        name = capitalised(name);
    const auto plain = [&](double ratio) { return locale.toString(ratio, 'f', ratio < 9.95 ? 1 : 0); };
    return ContestText::tr("%1: %2 times as many samples a second (%3 to %4)")
        .arg(name, plain(outcome.ratio), plain(outcome.ratioLow), plain(outcome.ratioHigh));
}

QString predictionPointsText(double points, const QLocale &locale)
{
    return ContestText::tr("%1 of 1 point").arg(locale.toString(std::round(points * 100) / 100, 'g', 3));
}

QString disturbanceText(const lessons::ContestOutcome &outcome)
{
    const QString first = disturbanceOf(outcome.first);
    const QString second = disturbanceOf(outcome.second);
    if (!first.isEmpty() && first == second)
        return ContestText::tr("Both runs were disturbed: %1.").arg(first);
    QStringList sentences;
    if (!first.isEmpty())
        sentences.append(ContestText::tr("The first run was disturbed: %1.").arg(first));
    if (!second.isEmpty())
        sentences.append(ContestText::tr("The second run was disturbed: %1.").arg(second));
    return sentences.join(QLatin1Char(' '));
}

QString noGpuText(std::span<const tradeoff::Device> devices)
{
    QString reason;
    for (const tradeoff::Device &device : devices) {
        if (tradeoff::hardwareOf(device.kind) != Hardware::Gpu)
            continue;
        if (!device.unavailable)
            return {};
        if (reason.isEmpty())
            reason = engineWords(device.unavailable->sentence);
    }
    if (reason.isEmpty())
        return ContestText::tr("No GPU was found here, so both runs are on the CPU.");
    return ContestText::tr("%1 So both runs are on the CPU.").arg(reason);
}

QString engineText(const RunState &run)
{
    if (run.engine == RunState::Engine::Ready)
        return {};
    if (run.engine == RunState::Engine::Starting)
        return ContestText::tr("The engine is still starting.");
    RunState engineAlone = run;
    engineAlone.failure.clear();
    const std::optional<RunTrouble> trouble = troubleOf(engineAlone);
    if (!trouble)
        return {};
    QString text = ContestText::tr("%1. %2").arg(trouble->title, trouble->text);
    if (trouble->canStartAgain)
        text += ContestText::tr(" Nothing can be scored until it runs again.");
    return text;
}

} // namespace breakeven::ui
