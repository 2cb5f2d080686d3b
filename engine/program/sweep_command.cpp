// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/sweep_command.h"

#include "engine/program/figure_text.h"
#include "engine/program/sweep_recording.h"
#include "engine/program/text_table.h"
#include "engine/protocol/measurement_codec.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/sweep_plan.h"
#include "engine/tradeoff/units.h"

#include <optional>
#include <utility>

namespace breakeven::program {

using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::failure;
using tradeoff::Measurement;
using tradeoff::Result;
using tradeoff::SweepPoint;

namespace {

// Room for figures that are not known yet when the header is printed.
TextTable sweepTable(bool withCost)
{
    std::vector<Column> columns{{"size", Align::Right, 8},
                                {"batch", Align::Right, 5},
                                {"device", Align::Left, 7},
                                {"latency", Align::Right, 18},
                                {"samples", Align::Right, 9}};
    if (withCost)
        columns.push_back({"$/million", Align::Right, 9});
    columns.push_back({"notes"});
    return TextTable(std::move(columns));
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::vector<std::string> sweepRow(const SweepPoint &point, const Result<inference::RunResult> &result, bool withCost)
{
    std::vector<std::string> cells{tradeoff::formatBytes(point.workload.sizeBytes),
                                   std::to_string(point.workload.batch), point.deviceId};
    if (!result) {
        cells.insert(cells.end(), withCost ? 3 : 2, "");
        cells.push_back(problemText(result.error().code));
        return cells;
    }
    const Measurement &m = result->measurement;
    cells.push_back(latencyText(m.latency));
    cells.push_back(throughputText(m.throughputPerS));
    if (withCost)
        cells.push_back(m.costPerInferenceUsd ? costOfMillionText(*m.costPerInferenceUsd) : "");
    cells.push_back(joined(m.flags));
    return cells;
}

struct Count {
    std::size_t measured = 0;
    std::size_t failed = 0;
    std::optional<Error> firstError;
};

std::string summary(const Count &count, const SweepOptions &options)
{
    std::string text = std::to_string(count.measured) + (count.measured == 1 ? " point was" : " points were")
        + " measured";
    if (count.failed > 0)
        text += ", " + std::to_string(count.failed) + " failed";
    return text + (options.out.empty() ? "." : "; the recording is " + options.out + '.');
}

/// One point: measured, printed, recorded. The error of the point itself is counted; what is returned ends the sweep.
Result<void> takePoint(const SweepPoint &point, const SweepOptions &options, const Workbench &bench,
                       const std::string &subject, const TextTable &table, SweepRecording &recording, Count &count)
{
    inference::RunRequest request = options.measuring.request(point.workload, point.deviceId);
    const auto &prices = recording.recording().dollarsPerHour;
    if (const auto price = prices.find(point.deviceId); price != prices.end())
        request.dollarsPerHour = price->second;
    const Result<inference::RunResult> result = bench.measure(request, subject);
    if (!result && result.error().code == ErrorCode::Cancelled)
        return tl::unexpected(result.error());

    const bool json = options.measuring.json;
    Result<void> shown;
    Result<void> kept;
    if (result) {
        count.measured += result->interrupted ? 0 : 1;
        kept = recording.add(result->measurement);
    } else {
        ++count.failed;
        count.firstError = count.firstError.value_or(result.error());
        kept = recording.add(protocol::FailedPoint{point.workload, point.deviceId, result.error()});
        bench.notices.say(describe(point.workload) + ", on " + point.deviceId + ": " + result.error().message);
    }
    if (!json)
        shown = bench.print(table.row(sweepRow(point, result, !prices.empty())));
    else if (result)
        shown = bench.print(protocol::dumpLine(protocol::toJson(result->measurement)) + '\n');
    if (kept && shown && result && result->interrupted)
        return tl::unexpected(bench.interruption());
    return kept ? shown : kept;
}

Result<void> takeAll(const std::vector<SweepPoint> &points, const SweepOptions &options, const Workbench &bench,
                     SweepRecording &recording, Count &count)
{
    const TextTable table = sweepTable(!recording.recording().dollarsPerHour.empty());
    if (!options.measuring.json && !points.empty()) {
        if (const Result<void> printed = bench.print(table.header()); !printed)
            return printed;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::string subject = "point " + std::to_string(i + 1) + " of " + std::to_string(points.size()) + ", "
            + describe(points[i].workload) + ", on " + points[i].deviceId;
        if (const Result<void> taken = takePoint(points[i], options, bench, subject, table, recording, count); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<void> sweep(const SweepOptions &options, const Workbench &bench)
{
    Result<protocol::Recording> started = startRecording(options, bench.machine, bench.libtorch);
    if (!started)
        return tl::unexpected(started.error());
    SweepRecording recording(options.out, *std::move(started));
    const auto devices = chosenDevices(options.measuring.devices, bench.devices());
    if (!devices)
        return tl::unexpected(devices.error());
    if (const Result<void> opened = recording.open(); !opened)
        return opened;

    std::vector<std::string> ids;
    for (const tradeoff::Device &device : *devices)
        ids.push_back(device.id);
    const std::vector<SweepPoint> plan = planSweep(options.workloads, ids, recording.recording().seed);
    const std::vector<SweepPoint> points = missingPoints(
        plan, recording.recording().measurements,
        {options.measuring.path, options.measuring.effort, options.measuring.threads});
    if (points.size() < plan.size())
        bench.notices.say(std::to_string(plan.size() - points.size()) + " of " + std::to_string(plan.size())
                          + " points are in " + options.out + " already.");

    Count count;
    const Result<void> taken = takeAll(points, options, bench, recording, count);
    // Whatever ended the sweep, the failures that have not been written yet belong into the file.
    const Result<void> closed = recording.close();
    if (!taken && taken.error().code == ErrorCode::Cancelled)
        return failure(ErrorCode::Cancelled, taken.error().message + ' ' + summary(count, options));
    if (!taken)
        return taken;
    if (!closed)
        return closed;
    bench.notices.say(summary(count, options));
    if (count.measured == 0 && points.size() == plan.size() && count.firstError)
        return tl::unexpected(*count.firstError);
    return {};
}

} // namespace breakeven::program
