// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/run_report.h"

#include "engine/program/figure_text.h"
#include "engine/program/text_table.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/units.h"

#include <optional>
#include <utility>
#include <vector>

namespace breakeven::program {

using protocol::cleanText;
using tradeoff::formatBytes;
using tradeoff::formatNumber;
using tradeoff::Measurement;

namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

// Below these numbers of samples a percentile says nothing (MEASURING, percentiles).
constexpr int samplesForP90 = 36;
constexpr int samplesForP99 = 368;

std::string stopText(tradeoff::StoppedBy reason)
{
    switch (reason) {
    case tradeoff::StoppedBy::Tight: return "the interval was tight";
    case tradeoff::StoppedBy::Plateau: return "more samples did not narrow the interval";
    case tradeoff::StoppedBy::Cap: break;
    }
    return "the time was up";
}

std::string percentileText(const std::optional<double> &value, int samplesNeeded)
{
    return value ? durationText(*value) : "needs " + std::to_string(samplesNeeded) + " samples";
}

void addLatency(Lines &lines, const Measurement &m)
{
    const tradeoff::Latency &latency = m.latency;
    lines.emplace_back("latency",
                       latencyText(latency) + ", median of the whole batch with half its 95 % interval\n"
                           + std::to_string(latency.samples) + (latency.samples == 1 ? " sample; " : " samples; ")
                           + stopText(latency.stoppedBy));
    lines.emplace_back("90th percentile", percentileText(latency.p90Ms, samplesForP90));
    lines.emplace_back("99th percentile", percentileText(latency.p99Ms, samplesForP99));
    lines.emplace_back("throughput", formatNumber(m.throughputPerS, 4) + " samples a second");
    if (m.costPerInferenceUsd) {
        lines.emplace_back(
            "cost",
            costOfMillionText(*m.costPerInferenceUsd) + " for a million samples"
                + (m.dollarsPerHour ? ", at $" + formatNumber(*m.dollarsPerHour, 6) + " an hour" : std::string()));
    }
}

void addPhases(Lines &lines, const Measurement &m)
{
    const auto add = [&](std::string label, const std::optional<double> &milliseconds) {
        if (milliseconds)
            lines.emplace_back(std::move(label), durationText(*milliseconds));
    };
    add("load", m.loadMs);
    add("first run", m.firstRunMs);
    add("second run", m.secondRunMs);
    if (m.deviceKind == tradeoff::DeviceKind::Cpu)
        return;
    add("copy in", m.phases.copyInMs);
    add("compute", m.phases.computeMs);
    add("copy out", m.phases.copyOutMs);
    add("enqueue", m.phases.enqueueMs);
}

void addMeans(Lines &lines, const inference::RunResult &result)
{
    const Measurement &m = result.measurement;
    if (m.efficiency) {
        lines.emplace_back("efficiency",
                           percentText(m.efficiency->fraction) + " of what this machine's "
                               + (m.efficiency->bound == tradeoff::Bound::Memory ? "memory" : "arithmetic")
                               + " allows, as measured here");
    }
    if (m.peakMemoryBytes)
        lines.emplace_back("memory", formatBytes(*m.peakMemoryBytes) + " at the peak");
    lines.emplace_back("model",
                       std::to_string(m.model.layers) + (m.model.layers == 1 ? " layer, " : " layers, ")
                           + formatNumber(static_cast<double>(m.model.parameters) / 1e6, 4) + " million parameters, "
                           + formatBytes(m.model.weightBytes, 4) + " of weights, "
                           + formatNumber(m.model.flopsPerSample / 1e9, 4) + " GFLOP a sample");
    if (result.agreement) {
        lines.emplace_back("outputs",
                           std::string(result.agreement->holds() ? "agree" : "DO NOT AGREE")
                               + " with the plain fp32 reference: largest relative difference "
                               + formatNumber(result.agreement->largestRelativeDifference, 2) + ", tolerance "
                               + formatNumber(result.agreement->tolerance, 2));
    }
    lines.emplace_back("kernels", cleanText(m.method.kernels));
    lines.emplace_back("method",
                       std::string(name(m.method.path)) + " path, " + std::string(name(m.method.effort)) + " effort, "
                           + std::to_string(m.method.threads) + (m.method.threads == 1 ? " thread" : " threads")
                           + ", LibTorch " + cleanText(m.method.libtorch));
    lines.emplace_back(std::string(name(m.provenance)), cleanText(m.machine) + ", " + m.measuredAt);
    for (const std::string &flag : m.flags)
        lines.emplace_back("note", flag + ": " + std::string(flagSentence(flag)));
}

} // namespace

std::string runReport(const inference::RunResult &result)
{
    const Measurement &m = result.measurement;
    std::string title = describe(m.workload) + ", on " + m.deviceId;
    if (!m.deviceName.empty())
        title += " (" + cleanText(m.deviceName) + ')';
    Lines lines;
    addLatency(lines, m);
    addPhases(lines, m);
    addMeans(lines, result);
    return title + "\n\n" + labelledLines(lines);
}

} // namespace breakeven::program
