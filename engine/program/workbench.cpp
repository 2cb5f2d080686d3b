// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/workbench.h"

#include "engine/program/figure_text.h"

namespace breakeven::program {

using tradeoff::ErrorCode;
using tradeoff::Result;

Result<inference::RunResult> Workbench::measure(const inference::RunRequest &request, const std::string &subject) const
{
    // An engine that finished its work as the signal came gives a figure; the next run must not begin.
    if (stop.stop_requested())
        return tl::unexpected(interruption());
    notices.reach(subject);
    notices.showProgress(subject);
    const auto show = [&](inference::Progress progress) {
        notices.showProgress(subject + ": " + progressText(progress));
        progress.secondsLeft.reset();
        notices.reach(subject + ": " + progressText(progress));
    };
    Result<inference::RunResult> result = run(request, show, stop);
    notices.clearProgress();
    if (!result && result.error().code == ErrorCode::Cancelled)
        return tl::unexpected(interruption());
    if (!result || !result->interrupted)
        notices.reach({});
    return result;
}

tradeoff::Error Workbench::interruption() const
{
    return {ErrorCode::Cancelled, interruptedText(notices)};
}

std::string Workbench::interruptedText(const Notices &notices)
{
    const std::string reached = notices.reached();
    return reached.empty() ? "Interrupted." : "Interrupted at " + reached + '.';
}

Result<void> Workbench::print(std::string_view text) const
{
    notices.clearProgress();
    return out.write(text);
}

} // namespace breakeven::program
