// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <chrono>
#include <vector>

namespace breakeven::ui {

/// How long the client waits for what. Tests shorten them; the program uses these.
struct EnginePatience {
    std::chrono::milliseconds hello{10'000}; ///< from start to its first answer (loading LibTorch takes 0.2-1 s)
    std::chrono::milliseconds notResponding{3'000}; ///< without a heartbeat
    std::chrono::milliseconds silent{10'000}; ///< without a heartbeat: kill
    std::chrono::milliseconds noProgress{10'000}; ///< at least; else 20 x the expected duration: kill
    std::chrono::milliseconds cancel{1'000}; ///< from cancel to terminate
    std::chrono::milliseconds terminate{500}; ///< from terminate to kill
    std::vector<std::chrono::milliseconds> restarts{std::chrono::milliseconds(250), std::chrono::milliseconds(1'000),
                                                    std::chrono::milliseconds(4'000)};
    int deathsUntilGivenUp = 3; ///< within deathWindow
    std::chrono::milliseconds deathWindow{120'000};
};

} // namespace breakeven::ui
