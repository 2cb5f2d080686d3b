// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/workload_text.h"

#include "engine/tradeoff/memory_share.h"
#include "engine/tradeoff/trace.h"
#include "ui/language/engine_words.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

class WorkloadText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::WorkloadText)
};

QString title(const tradeoff::Device &device)
{
    return tradeoff::hardwareOf(device.kind) == tradeoff::Hardware::Cpu ? WorkloadText::tr("CPU")
                                                                        : WorkloadText::tr("GPU");
}

/// What the slider can be set to, so never above what fits.
double roundedDown(double gigabytes)
{
    return std::floor(gigabytes * 100) / 100;
}

/// "17", "9.6": rounded down, whole from 10 on.
QString limitText(double gigabytes, const QLocale &locale)
{
    return gigabytes >= 10 ? locale.toString(std::floor(gigabytes), 'f', 0)
                           : gigabytesText(std::floor(gigabytes * 10) / 10, locale);
}

} // namespace

QString label(tradeoff::Family family)
{
    switch (family) {
    case tradeoff::Family::Mlp: return WorkloadText::tr("Dense network");
    case tradeoff::Family::Transformer: return WorkloadText::tr("Transformer");
    case tradeoff::Family::Cnn: break;
    }
    return WorkloadText::tr("Convolutional");
}

SizeLimits sizeLimits(std::span<const tradeoff::Device> devices, const tradeoff::Workload &workload,
                      const QLocale &locale)
{
    constexpr double bytesInGigabyte = tradeoff::gigabyte;
    constexpr double smallest = tradeoff::smallestModel / bytesInGigabyte;
    SizeLimits limits;
    double largest = 0;
    for (const tradeoff::Device &device : devices) {
        if (device.unavailable || !device.memoryBytes)
            continue;
        const double fits = static_cast<double>(*device.memoryBytes) / bytesInGigabyte * tradeoff::admissibleShare;
        largest = std::max(largest, fits);
        limits.marks.push_back({fits, WorkloadText::tr("%1: up to %2 GB").arg(title(device), limitText(fits, locale))});
    }
    if (largest > 0) {
        limits.high = std::clamp(roundedDown(largest), 2 * smallest, largestOffered);
        limits.note = WorkloadText::tr("this machine: up to %1 GB").arg(limitText(largest, locale));
    }
    constexpr double largestCnn = tradeoff::largestCnn / bytesInGigabyte;
    if (workload.family == tradeoff::Family::Cnn && limits.high > largestCnn) {
        limits.high = largestCnn;
        limits.note = WorkloadText::tr("convolutional: up to %1 GB").arg(limitText(largestCnn, locale));
    }
    if (const double asked = static_cast<double>(workload.sizeBytes) / bytesInGigabyte;
        asked > limits.high && largest > 0)
        limits.note = WorkloadText::tr("%1 GB is asked for; up to %2 GB here")
                          .arg(gigabytesText(asked, locale), limitText(limits.high, locale));
    std::erase_if(limits.marks, [&](const SizeLimits::Mark &mark) { return mark.gigabytes > limits.high + 0.01; });
    return limits;
}

QString runTargets(std::span<const tradeoff::Device> devices)
{
    int gpus = 0;
    bool cpu = devices.empty();
    for (const tradeoff::Device &device : devices) {
        if (device.unavailable)
            continue;
        if (tradeoff::hardwareOf(device.kind) == tradeoff::Hardware::Gpu)
            ++gpus;
        else
            cpu = true;
    }
    if (gpus == 0)
        return WorkloadText::tr("CPU");
    const QString many = gpus == 1 ? WorkloadText::tr("GPU") : WorkloadText::tr("%1 GPUs").arg(gpus);
    return cpu ? WorkloadText::tr("CPU and %1").arg(many) : many;
}

QString stageText(const protocol::Progress &progress, const QLocale &locale)
{
    if (progress.stage == "checking")
        return WorkloadText::tr("checking that it fits");
    if (progress.stage == "loading")
        return WorkloadText::tr("loading the model, %1 %").arg(std::lround(progress.fraction * 100));
    if (progress.stage == "verifying")
        return WorkloadText::tr("comparing outputs");
    if (progress.stage == "warming_up")
        return WorkloadText::tr("warming up");
    if (progress.stage != "sampling")
        return WorkloadText::tr("working");
    QString text = WorkloadText::tr("sampling");
    if (progress.samples > 0) {
        // The fraction is of the time expected; so is the count that it leads to.
        const double total = progress.fraction > 0 ? progress.samples / progress.fraction : 0;
        const int tens = static_cast<int>(std::min(std::ceil(total / 10), 1e6)) * 10;
        text = tens > progress.samples ? WorkloadText::tr("sampling %1 of about %2").arg(progress.samples).arg(tens)
                                       : WorkloadText::tr("sampling, %1 so far").arg(progress.samples);
    }
    if (progress.relativeHalfWidth)
        text += WorkloadText::tr(", ±%1 %").arg(locale.toString(*progress.relativeHalfWidth * 100, 'f', 1));
    return text;
}

QString runningText(const RunState &run, const QLocale &locale)
{
    QStringList parts;
    if (run.pointCount > 1)
        parts.append(WorkloadText::tr("%1 of %2").arg(run.pointNumber).arg(run.pointCount));
    const bool gpu = run.deviceId != QLatin1String("cpu");
    if (!run.deviceId.isEmpty())
        parts.append(gpu ? WorkloadText::tr("GPU") : WorkloadText::tr("CPU"));
    parts.append(run.progress ? stageText(*run.progress, locale) : WorkloadText::tr("handing it to the engine"));
    return parts.join(QStringLiteral(" · "));
}

std::optional<RunTrouble> troubleOf(const RunState &run)
{
    switch (run.engine) {
    case RunState::Engine::NotResponding:
        return RunTrouble{WorkloadText::tr("The engine does not answer"),
                          run.engineSentence.isEmpty() ? WorkloadText::tr(
                              "It may come back; if not, it is ended and started again. Your figures "
                              "are kept.")
                                                       : run.engineSentence,
                          false};
    case RunState::Engine::Lost:
        return RunTrouble{WorkloadText::tr("The engine ended"),
                          run.engineSentence.isEmpty()
                              ? WorkloadText::tr("Your figures are kept. It is being started again.")
                              : run.engineSentence,
                          false};
    case RunState::Engine::GivenUp:
        return RunTrouble{WorkloadText::tr("The engine does not run"),
                          run.engineSentence.isEmpty() ? WorkloadText::tr(
                              "It ended several times. Your figures are kept, and the lesson goes on "
                              "without new ones.")
                                                       : run.engineSentence,
                          true};
    case RunState::Engine::Starting:
    case RunState::Engine::Ready: break;
    }
    if (!run.failure.isEmpty() && !run.running)
        return RunTrouble{WorkloadText::tr("This was not measured"), engineWords(run.failure), false};
    return std::nullopt;
}

} // namespace breakeven::ui
