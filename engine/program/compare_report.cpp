// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/compare_report.h"

#include "engine/program/figure_text.h"
#include "engine/protocol/wire_text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace breakeven::program {

using protocol::cleanText;
using tradeoff::Device;
using tradeoff::DeviceKind;
using tradeoff::Hardware;
using tradeoff::Measurement;
using tradeoff::Policy;

namespace {

constexpr std::size_t lineColumns = 80;
// Room for figures that are not known yet when the header is printed.
constexpr std::size_t latencyColumns = 16;
constexpr std::size_t throughputColumns = 9;
constexpr std::size_t costColumns = 8;
constexpr std::size_t conditionColumns = 19;
constexpr std::string_view noClearWinner = "no clear winner";

Hardware hardware(const Device &device)
{
    return device.kind == DeviceKind::Cpu ? Hardware::Cpu : Hardware::Gpu;
}

std::vector<Measurement> measurementsOf(const ComparedPoint &point)
{
    std::vector<Measurement> all;
    for (const Outcome &outcome : point.outcomes) {
        if (outcome.measured)
            all.push_back(*outcome.measured);
    }
    return all;
}

/// The best of the measured devices of the kind that the rule chose.
std::optional<Measurement> rulesChoice(const ComparedPoint &point, const Policy &policy)
{
    std::vector<Measurement> ofKind;
    for (const Outcome &outcome : point.outcomes) {
        if (outcome.measured && hardware(outcome.device) == point.decision.hardware)
            ofKind.push_back(*outcome.measured);
    }
    const std::optional<std::size_t> best = choose(policy, ofKind).best;
    return best ? std::optional(ofKind[*best]) : std::nullopt;
}

std::string bestText(const std::vector<Measurement> &measurements, const tradeoff::Choice &choice)
{
    if (!choice.best)
        return "none";
    const std::string &id = measurements[*choice.best].deviceId;
    if (!choice.runnerUp)
        return id + " only";
    return choice.clearWinner ? id : std::string(noClearWinner);
}

std::string lostText(const ComparedPoint &point, const std::vector<Measurement> &measurements,
                     const tradeoff::Choice &choice, const Policy &policy)
{
    const bool kindIsHere = std::ranges::any_of(
        point.outcomes, [&](const Outcome &outcome) { return hardware(outcome.device) == point.decision.hardware; });
    if (!kindIsHere)
        return "no " + std::string(name(point.decision.hardware)) + " here";
    const std::optional<Measurement> chosen = rulesChoice(point, policy);
    // Where one device alone was judged there is nothing that the rule's choice could have lost to.
    if (!chosen || !choice.best || !choice.runnerUp)
        return "unknown";
    const Measurement &best = measurements[*choice.best];
    if (chosen->deviceId == best.deviceId)
        return choice.clearWinner ? "nothing" : "unclear";
    const auto chosenScore = score(policy, *chosen);
    const auto bestScore = score(policy, best);
    if (!chosenScore || !bestScore)
        return "unknown";
    if (chosenScore->low <= bestScore->high)
        return "unclear";
    return percentText(chosenScore->middle / bestScore->middle - 1);
}

std::string readingText(const Policy &policy)
{
    std::string text = "A latency is that of the whole batch: the median and half the width of its 95 % interval. "
                       "\"Rule lost\" tells by how much ";
    switch (policy.goal) {
    case Policy::Goal::Latency: text += "the latency"; break;
    case Policy::Goal::Throughput: text += "the time a sample"; break;
    case Policy::Goal::Cost:
    case Policy::Goal::CostWithinLatency: text += "the cost of a sample"; break;
    }
    return text + " of the rule's choice lies above that of the best device (policy: " + describe(policy) + ").";
}

std::string methodText(std::span<const ComparedPoint> points)
{
    std::set<std::string> methods;
    std::set<std::string> kernels;
    std::set<std::string> machines;
    for (const ComparedPoint &point : points) {
        for (const Measurement &m : measurementsOf(point)) {
            methods.insert(std::to_string(m.method.threads) + (m.method.threads == 1 ? " thread, " : " threads, ")
                           + std::string(name(m.method.path)) + " path, " + std::string(name(m.method.effort))
                           + " effort, LibTorch " + cleanText(m.method.libtorch));
            kernels.insert(m.deviceId + ": " + cleanText(m.method.kernels));
            machines.insert(cleanText(m.machine));
        }
    }
    if (methods.empty())
        return "Nothing was measured.";
    const auto joined = [](const std::set<std::string> &texts) {
        std::string all;
        for (const std::string &text : texts)
            all += (all.empty() ? "" : "; ") + text;
        return all;
    };
    return "All figures were measured here and now, on " + joined(machines) + "; " + joined(methods) + ". Kernels on "
        + joined(kernels) + '.';
}

std::string missingText(std::span<const ComparedPoint> points, std::span<const Device> all)
{
    const bool hasAccelerator = std::ranges::any_of(
        all, [](const Device &device) { return device.kind != DeviceKind::Cpu && !device.unavailable; });
    std::string text;
    for (const Device &device : all) {
        if (device.unavailable) {
            text += "- " + device.id + " could not be measured: " + cleanText(device.unavailable->sentence) + ' '
                + cleanText(device.unavailable->mend) + '\n';
        }
    }
    if (hasAccelerator)
        return text;
    const auto gpuWanted = std::ranges::count_if(
        points, [](const ComparedPoint &point) { return point.decision.hardware == Hardware::Gpu; });
    std::string head = "No GPU could be measured here";
    if (gpuWanted > 0) {
        head += ", so what the rule's choice wins or loses at the " + std::to_string(gpuWanted)
            + (gpuWanted == 1 ? " point" : " points") + " where it says GPU is not known";
    }
    head += ". No figure for a GPU was made up.";
    return head + (text.empty() ? " LibTorch reports no accelerator on this machine.\n" : '\n' + text);
}

/// What failed, and each flag once with the points that carry it.
std::string noteText(std::span<const ComparedPoint> points)
{
    std::string text;
    std::map<std::string, std::string> pointsByFlag;
    for (const ComparedPoint &point : points) {
        for (const Outcome &outcome : point.outcomes) {
            const std::string where = describe(point.workload) + ", on " + outcome.device.id;
            if (!outcome.measured) {
                text += "- " + where + ": " + cleanText(outcome.measured.error().message) + '\n';
                continue;
            }
            for (const std::string &flag : outcome.measured->flags)
                pointsByFlag[flag] += (pointsByFlag[flag].empty() ? "" : "; ") + where;
        }
    }
    for (const auto &[flag, where] : pointsByFlag)
        text += "- " + flag + ": " + std::string(flagSentence(flag)) + " (" + where + ").\n";
    return text;
}

} // namespace

Verdict judge(const ComparedPoint &point, const Policy &policy)
{
    const std::vector<Measurement> measurements = measurementsOf(point);
    const tradeoff::Choice choice = choose(policy, measurements);
    return {bestText(measurements, choice), lostText(point, measurements, choice, policy)};
}

TextTable compareTable(std::span<const Device> measuredDevices, bool withCost)
{
    std::vector<Column> columns{{"condition", Align::Left, conditionColumns}, {"rule", Align::Left}};
    for (const Device &device : measuredDevices) {
        columns.push_back({device.id + " latency", Align::Right, latencyColumns});
        columns.push_back({"samples", Align::Right, throughputColumns});
        if (withCost)
            columns.push_back({"$/million", Align::Right, costColumns});
    }
    columns.push_back({"best", Align::Left, measuredDevices.size() > 1 ? noClearWinner.size() : 8});
    columns.push_back({"rule lost", Align::Left, std::string_view("no GPU here").size()});
    return TextTable(std::move(columns));
}

std::vector<std::string> compareRow(const ComparedPoint &point, const Policy &policy, bool withCost)
{
    std::vector<std::string> cells{point.decision.condition, std::string(name(point.decision.hardware))};
    for (const Outcome &outcome : point.outcomes) {
        if (outcome.measured) {
            cells.push_back(latencyText(outcome.measured->latency));
            cells.push_back(throughputText(outcome.measured->throughputPerS));
        } else {
            cells.push_back(problemText(outcome.measured.error().code));
            cells.emplace_back();
        }
        if (withCost) {
            const bool known = outcome.measured && outcome.measured->costPerInferenceUsd;
            cells.push_back(known ? costOfMillionText(*outcome.measured->costPerInferenceUsd) : "");
        }
    }
    const Verdict verdict = judge(point, policy);
    cells.push_back(verdict.best);
    cells.push_back(verdict.lost);
    return cells;
}

std::string compareClosing(std::span<const ComparedPoint> points, std::span<const Device> all, const Policy &policy)
{
    std::string text = wrapped(readingText(policy), lineColumns) + '\n' + wrapped(methodText(points), lineColumns);
    if (const std::string missing = missingText(points, all); !missing.empty())
        text += '\n' + wrapped(missing, lineColumns);
    if (const std::string notes = noteText(points); !notes.empty())
        text += "\nNotes:\n" + wrapped(notes, lineColumns);
    return text;
}

} // namespace breakeven::program
