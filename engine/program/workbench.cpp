// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/workbench.h"

#include "engine/program/figure_text.h"

namespace breakeven::program {

using tradeoff::ErrorCode;
using tradeoff::Result;

Result<inference::RunResult> Workbench::measure(const inference::RunRequest &request, const std::string &subject) const
{
    // An engine that finished its work as the signal came gives a figure; the next call must not begin.
    if (stop.stop_requested())
        return tradeoff::failure(ErrorCode::Cancelled, "Interrupted.");
    notices.showProgress(subject);
    const auto show = [&](const inference::Progress &progress) { notices.showProgress(subject + ": " + progressText(progress)); };
    Result<inference::RunResult> result = run(request, show, stop);
    notices.clearProgress();
    return result;
}

Result<void> Workbench::print(std::string_view text) const
{
    notices.clearProgress();
    return out.write(text);
}

} // namespace breakeven::program
