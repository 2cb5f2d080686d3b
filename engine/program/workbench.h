// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"
#include "engine/program/standard_streams.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/result.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace breakeven::program {

/// What a command works with. The two functions stand for the engine, so that commands are tested without LibTorch.
struct Workbench {
    StandardOutput &out;
    Notices &notices;
    std::stop_token stop;
    std::string machine; ///< in one line
    std::string libtorch; ///< version
    std::function<std::vector<tradeoff::Device>()> devices;
    std::function<tradeoff::Result<inference::RunResult>(const inference::RunRequest &, const inference::ProgressSink &,
                                                         std::stop_token)>
        run;

    /// Runs it and shows its progress behind `subject`: "point 2 of 5, mlp fp32 2 GB, batch 8, on cpu". When it is
    /// interrupted the error's sentence tells how far it had come; with samples there already, the result is what there
    /// is.
    [[nodiscard]] tradeoff::Result<inference::RunResult> measure(const inference::RunRequest &request,
                                                                 const std::string &subject) const;
    /// The error to end with after a result that was interrupted.
    [[nodiscard]] tradeoff::Error interruption() const;
    /// What to say of an interruption: "Interrupted at point 2 of 5, ..., sampling, 120 samples, 12.3 ms ± 1.4 %."
    [[nodiscard]] static std::string interruptedText(const Notices &notices);
    /// To standard output; a line of progress on the same terminal is cleared first.
    [[nodiscard]] tradeoff::Result<void> print(std::string_view text) const;
};

} // namespace breakeven::program
