// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/serve.h"

#include "engine/inference/engine.h"
#include "engine/program/exit_code.h"
#include "engine/program/interruption.h"
#include "engine/program/serve_session.h"
#include "engine/program/serve_stdout.h"
#include "engine/program/standard_streams.h"

#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include <unistd.h>

namespace breakeven::program {

namespace {

[[nodiscard]] protocol::Progress toMessage(const inference::Progress &progress)
{
    return {
        .id = {},
        .stage = std::string(inference::name(progress.stage)),
        .fraction = progress.fraction,
        .samples = progress.samples,
        .medianMs = progress.medianMs,
        .relativeHalfWidth = progress.relativeHalfWidth,
        .secondsLeft = progress.secondsLeft,
    };
}

[[nodiscard]] protocol::RunResult toMessage(inference::RunResult result)
{
    protocol::RunResult message{.measurement = std::move(result.measurement), .agreement = std::nullopt};
    if (result.agreement) {
        message.agreement = protocol::Agreement{
            .largestRelativeDifference = result.agreement->largestRelativeDifference,
            .tolerance = result.agreement->tolerance,
        };
    }
    return message;
}

[[nodiscard]] inference::RunRequest fromMessage(const protocol::RunCall &call)
{
    return {
        .workload = call.workload,
        .deviceId = call.deviceId,
        .effort = call.effort,
        .path = call.path,
        .threads = call.threads,
        .dollarsPerHour = call.dollarsPerHour,
    };
}

/// Leaves without destructors: giving gigabytes of weights back block by block, or a hung driver, would outlast the
/// second that the end may take. The kernel takes all of it at once.
[[noreturn]] void leave(int exitCode)
{
    ::_exit(exitCode);
}

} // namespace

int runServe()
{
    settleStandardStreams();
    const auto output = takeStandardOutput();
    if (!output) {
        Notices().say(output.error().message);
        return exitCode(output.error().code);
    }
    const Interruption interruption([] {}); // before the session's threads

    std::optional<inference::Engine> engine; // built by the first request that needs it, on the thread that will use it
    const auto theEngine = [&engine]() -> inference::Engine & { return engine ? *engine : engine.emplace(); };
    ServeSession session(
        {.input = STDIN_FILENO, .output = *output},
        {
            .hello = {.engine = BREAKEVEN_VERSION, .libtorch = inference::Engine::libtorchVersion()},
            .devices = [&] { return theEngine().devices(); },
            .run =
                [&](const protocol::RunCall &call, const ServeWork::ProgressSink &sink, std::stop_token stop) {
                    return theEngine()
                        .run(
                            fromMessage(call),
                            [&sink](const inference::Progress &progress) { sink(toMessage(progress)); },
                            std::move(stop))
                        .map([](inference::RunResult result) { return toMessage(std::move(result)); });
                },
            .abandon = leave,
        });
    const std::stop_callback onSignal(interruption.token(), [&session] { session.interrupt(); });
    leave(session.exec());
}

} // namespace breakeven::program
