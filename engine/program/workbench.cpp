// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/workbench.h"

#include "engine/program/figure_text.h"

namespace breakeven::program {

using tradeoff::ErrorCode;
using tradeoff::Result;

Result<inference::RunResult> Workbench::measure(const inference::RunRequest &request, const std::string &subject) const
{
    notices.reach(subject);
    // An engine that finished its work as the signal came gives a figure; the next run must not begin.
    if (stop.stop_requested())
        return tradeoff::failure(ErrorCode::Cancelled, interruptedText(notices));
    notices.showProgress(subject);
    const auto show = [&](inference::Progress progress) {
        notices.showProgress(subject + ": " + progressText(progress));
        progress.secondsLeft.reset();
        notices.reach(subject + ": " + progressText(progress));
    };
    Result<inference::RunResult> result = run(request, show, stop);
    notices.clearProgress();
    if (!result && result.error().code == ErrorCode::Cancelled)
        return tradeoff::failure(ErrorCode::Cancelled, interruptedText(notices));
    notices.reach({});
    return result;
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
