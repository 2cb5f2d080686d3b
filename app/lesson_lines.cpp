// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/lesson_lines.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace breakeven::app {

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString number(double value)
{
    return QString::number(value, 'g', value >= 1000 ? 4 : 3);
}

QString label(const QString &word)
{
    return QStringLiteral("  %1").arg(word.leftJustified(10));
}

QString figures(std::optional<double> latencyMs, std::optional<double> throughputPerS)
{
    QStringList parts;
    if (latencyMs)
        parts.append(number(*latencyMs) + QStringLiteral(" ms"));
    if (throughputPerS)
        parts.append(number(*throughputPerS) + QStringLiteral(" samples/s"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString stepLines(int stepNumber, const tradeoff::Step &step)
{
    QString lines = QStringLiteral("Step %1: %2\n").arg(stepNumber).arg(text(tradeoff::describe(step.workload)));
    const bool holds = step.decision.hardware == tradeoff::Hardware::Gpu;
    lines += label(QStringLiteral("rule"))
        + QStringLiteral("%1 is %2: %3\n")
              .arg(text(step.decision.condition), holds ? QStringLiteral("true") : QStringLiteral("false"),
                   text(tradeoff::name(step.decision.hardware)));
    if (step.lesson) {
        lines += label(QStringLiteral("lesson"))
            + QStringLiteral("%1 (illustrative)\n").arg(figures(step.lesson->latencyMs, step.lesson->throughputPerS));
    }
    return lines;
}

QString deviceLine(const tradeoff::Device &device)
{
    const QString name = device.name.empty() ? text(device.id)
                                             : QStringLiteral("%1 (%2)").arg(text(device.id), text(device.name));
    if (!device.unavailable)
        return QStringLiteral("Device %1\n").arg(name);
    return QStringLiteral("Device %1 cannot be used: %2 %3\n")
        .arg(name, text(device.unavailable->sentence), text(device.unavailable->mend));
}

QString measuredLine(const tradeoff::Measurement &measurement)
{
    const tradeoff::Latency &latency = measurement.latency;
    return label(text(measurement.deviceId))
        + QStringLiteral("%1 (95 %: %2 to %3 ms; %4, %5 samples)\n")
              .arg(figures(latency.medianMs, measurement.throughputPerS), number(latency.ciLowMs),
                   number(latency.ciHighMs), text(tradeoff::name(measurement.provenance)))
              .arg(latency.samples);
}

QString missingGpuLine(const std::vector<tradeoff::Device> &devices)
{
    const auto usable = [](const tradeoff::Device &device) {
        return device.kind != tradeoff::DeviceKind::Cpu && !device.unavailable;
    };
    if (std::ranges::any_of(devices, usable))
        return {};
    return QStringLiteral(
        "There is no GPU to run on here: only the CPU's figures are measured, and none are made up for "
        "a GPU.\n");
}

QString verdictLine(const tradeoff::Trace &trace)
{
    int compared = 0;
    int right = 0;
    for (const tradeoff::Step &step : trace.steps()) {
        const auto isCpu = [](const tradeoff::Measurement &measurement) {
            return tradeoff::hardwareOf(measurement.deviceKind) == tradeoff::Hardware::Cpu;
        };
        if (std::ranges::none_of(step.measured, isCpu) || std::ranges::all_of(step.measured, isCpu))
            continue;
        ++compared;
        right += step.overrulesRule() ? 0 : 1;
    }
    if (compared == 0)
        return QStringLiteral("No step ran on both, so nothing can be said of whether the rule chose well here.\n");
    return QStringLiteral("Of %1 steps that ran on both, the measurements agree with the rule in %2.\n")
        .arg(compared)
        .arg(right);
}

} // namespace breakeven::app
