// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/compare_command.h"

#include "engine/program/compare_report.h"
#include "engine/protocol/measurement_codec.h"
#include "engine/protocol/wire_text.h"

#include <algorithm>
#include <optional>

namespace breakeven::program {

using tradeoff::Device;
using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::failure;
using tradeoff::Result;

namespace {

/// Prints as it goes, so that an interruption leaves the rows that are done.
class Comparison final
{
public:
    Comparison(const CompareOptions &options, const Workbench &bench, std::vector<Device> devices)
        : m_options(options)
        , m_bench(bench)
        , m_devices(std::move(devices))
        , m_withCost(!options.measuring.dollarsPerHour.empty())
        , m_table(compareTable(m_devices, m_withCost))
    {
        for (const tradeoff::Workload &point : options.points) {
            const tradeoff::Decision decision = options.rule.decide(point);
            m_table.widenFor(std::vector<std::string>{decision.condition});
        }
    }

    [[nodiscard]] Result<void> measureAll()
    {
        if (const Result<void> printed = printText(m_table.header()); !printed)
            return printed;
        for (const tradeoff::Workload &workload : m_options.points) {
            if (const Result<void> done = measurePoint(workload); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] const std::vector<ComparedPoint> &points() const { return m_points; }

private:
    [[nodiscard]] Result<void> measurePoint(const tradeoff::Workload &workload)
    {
        ComparedPoint point{workload, m_options.rule.decide(workload), {}};
        std::optional<Error> interruption;
        bool hasFigures = false;
        for (const Device &device : m_devices) {
            const auto result = m_bench.measure(m_options.measuring.request(workload, device.id),
                                                subject(workload, device));
            if (!interruption && !result && result.error().code == ErrorCode::Cancelled)
                interruption = result.error();
            if (!interruption && result && result->interrupted)
                interruption = m_bench.interruption();
            if (const Result<void> shown = showOutcome(device, workload, result); !shown)
                return shown;
            hasFigures = hasFigures || result;
            point.outcomes.push_back({device, result.map([](const inference::RunResult &r) { return r.measurement; })});
        }
        if (interruption && !hasFigures)
            return interrupted(*interruption);
        // What there is of an interrupted point is shown, too; it does not count as done.
        if (const auto printed = printText(m_table.row(compareRow(point, m_options.policy, m_withCost))); !printed)
            return printed;
        if (interruption)
            return interrupted(*interruption);
        m_points.push_back(std::move(point));
        return {};
    }

    [[nodiscard]] std::string subject(const tradeoff::Workload &workload, const Device &device) const
    {
        return "point " + std::to_string(m_points.size() + 1) + " of " + std::to_string(m_options.points.size()) + ", "
            + describe(workload) + ", on " + device.id;
    }

    /// With --json a measurement is a line at once, and an error a sentence beside it.
    [[nodiscard]] Result<void> showOutcome(const Device &device, const tradeoff::Workload &workload,
                                           const Result<inference::RunResult> &result) const
    {
        if (!m_options.measuring.json)
            return {};
        if (result)
            return m_bench.print(protocol::dumpLine(protocol::toJson(result->measurement)) + '\n');
        if (result.error().code != ErrorCode::Cancelled)
            m_bench.notices.say(describe(workload) + ", on " + device.id + ": " + result.error().message);
        return {};
    }

    [[nodiscard]] Result<void> printText(const std::string &text) const
    {
        return m_options.measuring.json ? Result<void>() : m_bench.print(text);
    }

    [[nodiscard]] Result<void> interrupted(const Error &error) const
    {
        return failure(ErrorCode::Cancelled,
                       error.message + ' ' + std::to_string(m_points.size()) + " of "
                           + std::to_string(m_options.points.size()) + " points were done.");
    }

    const CompareOptions &m_options;
    const Workbench &m_bench;
    std::vector<Device> m_devices;
    bool m_withCost;
    TextTable m_table;
    std::vector<ComparedPoint> m_points;
};

std::optional<Error> errorOfAll(const std::vector<ComparedPoint> &points)
{
    std::optional<Error> first;
    for (const ComparedPoint &point : points) {
        for (const Outcome &outcome : point.outcomes) {
            if (outcome.measured)
                return std::nullopt;
            first = first.value_or(outcome.measured.error());
        }
    }
    return first;
}

} // namespace

Result<void> compare(const CompareOptions &options, const Workbench &bench)
{
    const std::vector<Device> all = bench.devices();
    const auto devices = chosenDevices(options.measuring.devices, all);
    if (!devices)
        return tl::unexpected(devices.error());
    Comparison comparison(options, bench, *devices);
    if (const Result<void> done = comparison.measureAll(); !done)
        return done;
    if (!options.measuring.json) {
        if (const auto printed = bench.print('\n' + compareClosing(comparison.points(), all, options.policy)); !printed)
            return printed;
    }
    if (const auto error = errorOfAll(comparison.points()))
        return tl::unexpected(*error);
    return {};
}

} // namespace breakeven::program
