// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "ui/explore/explore_settings.h"
#include "ui/explore/figure_source.h"
#include "ui/explore/lane.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace breakeven::ui {

/// Lanes of the datasheets that the learner chose, over the sweep's grid and the shown family and precision.
class EstimatedLanes final
{
public:
    /// `measured` are all sources of figures: where one holds a figure of a device of that name, there is no estimate.
    /// Points that cannot be estimated are failures with the reason.
    [[nodiscard]] std::vector<Lane> lanes(const protocol::Catalogue &catalogue, const ExploreSettings &settings,
                                          std::span<const FigureSource> measured);

private:
    /// What the formulas give for each workload of the grid, kept as long as the grid is the same.
    struct Computed {
        std::vector<tradeoff::Estimate> estimates;
        std::vector<protocol::FailedPoint> failures;
    };
    [[nodiscard]] const Computed &computed(const tradeoff::Datasheet &datasheet);

    std::vector<tradeoff::Workload> m_grid;
    std::map<std::string, Computed> m_computed; ///< by the datasheet's id
};

[[nodiscard]] QString estimateLaneId(const QString &datasheetId); ///< "estimate/rtx-4090"

} // namespace breakeven::ui
