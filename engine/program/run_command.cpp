// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/run_command.h"

#include "engine/program/run_report.h"
#include "engine/protocol/measurement_codec.h"
#include "engine/protocol/wire_text.h"

#include <optional>

namespace breakeven::program {

using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

namespace {

std::string printedForm(const inference::RunResult &result, bool json, bool isFirst)
{
    if (json)
        return protocol::dumpLine(protocol::toJson(result.measurement)) + '\n';
    return (isFirst ? "" : "\n") + runReport(result);
}

void tellOfMissing(const std::vector<tradeoff::Device> &all, const Workbench &bench)
{
    for (const tradeoff::Device &device : all) {
        if (device.unavailable)
            bench.notices.say("Not measured: " + device.id + ". " + protocol::cleanText(device.unavailable->sentence));
    }
}

} // namespace

Result<void> runOnce(const RunOptions &options, const Workbench &bench)
{
    const std::vector<tradeoff::Device> all = bench.devices();
    const auto devices = chosenDevices(options.measuring.devices, all);
    if (!devices)
        return tl::unexpected(devices.error());
    if (options.measuring.devices.empty())
        tellOfMissing(all, bench);

    std::optional<Error> firstError;
    bool isFirst = true;
    for (const tradeoff::Device &device : *devices) {
        const auto result = bench.measure(options.measuring.request(options.workload, device.id),
                                          describe(options.workload) + ", on " + device.id);
        if (!result && (devices->size() == 1 || result.error().code == ErrorCode::Cancelled))
            return tl::unexpected(result.error());
        if (!result) {
            bench.notices.say(device.id + ": " + result.error().message);
            firstError = firstError.value_or(result.error());
            continue;
        }
        if (const auto printed = bench.print(printedForm(*result, options.measuring.json, isFirst)); !printed)
            return printed;
        isFirst = false;
        if (result->interrupted)
            return tl::unexpected(bench.interruption());
    }
    if (isFirst && firstError)
        return tl::unexpected(*firstError);
    return {};
}

} // namespace breakeven::program
