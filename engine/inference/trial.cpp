// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/trial.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace breakeven::inference {

double fastestSeconds(const std::function<void()> &work, TrialLimits limits)
{
    using Clock = std::chrono::steady_clock;
    const auto seconds = [](Clock::duration taken) { return std::chrono::duration<double>(taken).count(); };
    work();
    double fastest = std::numeric_limits<double>::infinity();
    const auto begin = Clock::now();
    for (int round = 0; round < limits.rounds; ++round) {
        const auto start = Clock::now();
        work();
        const auto end = Clock::now();
        fastest = std::min(fastest, seconds(end - start));
        if (seconds(end - begin) > limits.seconds)
            break;
    }
    return fastest;
}

} // namespace breakeven::inference
