// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/dispatch.h"

#include "engine/program/compare_command.h"
#include "engine/program/devices_command.h"
#include "engine/program/doctor_command.h"
#include "engine/program/manual_page.h"
#include "engine/program/measuring_options.h"
#include "engine/program/run_command.h"
#include "engine/program/sweep_command.h"

namespace breakeven::program {

tradeoff::Result<void> carryOut(const CommandLine &line, const Workbench &bench)
{
    // Minutes of measuring are in vain where nothing can be printed.
    const auto withOutput = [&](const auto &options, auto command) {
        return bench.out.check().and_then([&] { return command(options, bench); });
    };
    if (line.command() == "run")
        return readRunOptions(line).and_then([&](const RunOptions &options) { return withOutput(options, runOnce); });
    if (line.command() == "compare")
        return readCompareOptions(line).and_then(
            [&](const CompareOptions &options) { return withOutput(options, compare); });
    if (line.command() == "sweep")
        return readSweepOptions(line).and_then([&](const SweepOptions &options) { return withOutput(options, sweep); });
    if (line.command() == "devices")
        return listDevices(line.isGiven("json"), bench);
    if (line.command() == "doctor")
        return examine(bench);
    return bench.print(manualPage());
}

} // namespace breakeven::program
