// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"

#include <QString>

#include <span>
#include <vector>

namespace breakeven::ui {

/// How the devices race: each does the same number of batches at its measured rate, and all of them are slowed (or
/// hastened) by one factor, so that the slowest takes some seconds.
struct RacePlan {
    struct Lane {
        QString deviceId;
        double samplesPerS = 0; ///< as measured
        double secondsPerMark = 0; ///< on the screen
    };

    std::vector<Lane> lanes; ///< in the order of the measurements
    int markCount = 0; ///< of each lane
    int samplesPerMark = 1;
    /// Seconds on the screen for a second in the world: 10 is ten times slower than real; below 1 it is faster.
    double slowdown = 1;
    double seconds = 0; ///< on the screen, until the slowest is done

    /// Marks done after `time` seconds on the screen, the one under way as a fraction; at most markCount.
    [[nodiscard]] double marksAt(const Lane &lane, double time) const;
    [[nodiscard]] const Lane *lane(const QString &deviceId) const;
    /// Seconds in the world that a lane takes for all of its marks.
    [[nodiscard]] double realSeconds(const Lane &lane) const;
};

/// Measurements without a rate are left out; no lanes, no race.
[[nodiscard]] RacePlan planRace(std::span<const tradeoff::Measurement> measurements);

} // namespace breakeven::ui
