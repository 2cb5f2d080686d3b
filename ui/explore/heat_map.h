// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/provenance.h"
#include "ui/explore/explore_settings.h"
#include "ui/explore/lane.h"
#include "ui/explore/twin_table.h"

#include <QLineF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// A lane's figure of one workload, as the policy looks at it: ms, samples a second, or dollars of 1,000 inferences.
struct HeatFigure {
    QString lane; ///< its title
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu;
    tradeoff::Provenance provenance = tradeoff::Provenance::Measured;
    double value = 0;
    double low = 0; ///< from the median latency's 95 % interval
    double high = 0;
};

/// One workload of the plane and who is best at it.
struct HeatCell {
    enum class State {
        NotMeasured, ///< by no lane
        OneSided, ///< of one lane alone there is a figure with what the policy asks for: nobody to be better than
        Winner,
        NoClearWinner, ///< the best one's interval overlaps another's
        Refused, ///< measured, and the policy allows none of it: no price, over the limit
        Failed, ///< tried, and no lane gave a figure: it does not fit, the device vanished
    };
    State state = State::NotMeasured;
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu; ///< of the best lane: OneSided, Winner, NoClearWinner
    /// Winner: the runner-up's score (latency, seconds a sample, dollars) over the best one's, minus 1; absent where
    /// all others are over the policy's limit.
    std::optional<double> margin;
    std::optional<HeatFigure> best; ///< OneSided, Winner, NoClearWinner
    std::optional<HeatFigure> runnerUp; ///< Winner, NoClearWinner
    tradeoff::Hardware ruled = tradeoff::Hardware::Cpu; ///< what the rule picks
    QString failures; ///< "CUDA card: The model does not fit."; whatever the state
};

/// Size x batch with the best device under the policy.
struct HeatMap {
    std::vector<tradeoff::Bytes> sizes; ///< ascending; the rows, drawn from the bottom up
    std::vector<int> batches; ///< ascending; the columns
    std::vector<HeatCell> cells; ///< row by row
    tradeoff::Policy policy;
    QString title; ///< "Best device, lowest latency"
    QString sentence; ///< in how many cells each hardware is best, and what became of the others
    /// Where the rule changes its mind, in cells: x from 0 (left of the first batch) to batches.size(), y from 0 (below
    /// the first size) to sizes.size().
    std::vector<QLineF> ruleBorder;
    bool isLessonRule = true; ///< else the rule is the learner's own

    [[nodiscard]] const HeatCell &at(std::size_t size, std::size_t batch) const
    {
        return cells.at(size * batches.size() + batch);
    }
};

/// Rows and columns a map has at most; of more sizes or batches those of the sweep's grid and those with the most
/// points are kept.
inline constexpr std::size_t longestHeatAxis = 160;

/// Of the shown lanes' figures, no estimates, in the shown family and precision; rows and columns are the sweep's grid
/// and all that was measured besides. `rule` gives the border;
/// where it equals `lessonRule` it is called so.
[[nodiscard]] HeatMap heatMapOf(const std::vector<Lane> &lanes, const ExploreSettings &settings,
                                const tradeoff::DecisionRule &rule, const tradeoff::DecisionRule &lessonRule = {});
[[nodiscard]] TwinTable tableOf(const HeatMap &map);

} // namespace breakeven::ui
