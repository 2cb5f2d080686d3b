// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/engine.h"
#include "engine/measuring/machine.h"
#include "engine/program/command_line.h"
#include "engine/program/dispatch.h"
#include "engine/program/exit_code.h"
#include "engine/program/interruption.h"
#include "engine/program/serve.h"
#include "engine/program/standard_streams.h"
#include "engine/program/workbench.h"

#include <exception>
#include <optional>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

using namespace breakeven;
using namespace breakeven::program;

int finish(const tradeoff::Result<void> &result, Notices &notices)
{
    if (result)
        return exitDone;
    notices.say(result.error().message);
    return exitCode(result.error().code);
}

int carryOutInterruptibly(const CommandLine &line, StandardOutput &out, Notices &notices)
{
    const Interruption interruption([&] {
        notices.clearProgress();
        notices.say(Workbench::interruptedText(notices));
    });
    std::optional<inference::Engine> engine; // made by the first command that needs it: --help must not wait for it
    const auto theEngine = [&]() -> inference::Engine & { return engine ? *engine : engine.emplace(); };
    const Workbench bench{
        .out = out,
        .notices = notices,
        .stop = interruption.token(),
        .machine = describe(measuring::machine()),
        .libtorch = inference::Engine::libtorchVersion(),
        .devices = [&] { return theEngine().devices(); },
        .run = [&](const inference::RunRequest &request, const inference::ProgressSink &progress,
                   std::stop_token stop) { return theEngine().run(request, progress, std::move(stop)); },
    };
    const int code = finish(carryOut(line, bench), notices);
    // Everything printed is out. Giving back gigabytes block by block, or a hung driver, would hold up the end; the
    // kernel does not.
    ::_exit(code);
}

int runProgram(const std::vector<std::string> &arguments)
{
    StandardOutput out;
    Notices notices;
    const tradeoff::Result<Parsed> parsed = parseCommandLine(arguments);
    if (!parsed)
        return finish(tl::unexpected(parsed.error()), notices);
    if (parsed->answer)
        return finish(out.write(*parsed->answer), notices);
    if (parsed->commandLine.command() == "serve")
        return runServe();
    return carryOutInterruptibly(parsed->commandLine, out, notices);
}

} // namespace

int main(int argc, char *argv[])
{
    settleStandardStreams();
    try {
        return runProgram(std::vector<std::string>(argv + 1, argv + argc));
    } catch (const std::exception &problem) {
        Notices().say(std::string("Something went wrong inside breakeven-engine: ") + problem.what());
        return exitCode(tradeoff::ErrorCode::Internal);
    }
}
