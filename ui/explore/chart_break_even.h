// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/chart_data.h"

#include <QString>

#include <vector>

namespace breakeven::ui {

/// What a chart says of the break-even.
struct ChartBreakEven {
    std::vector<ChartBracket> brackets; ///< of what was measured; none along the size
    QString sentence;
};

/// Judged by the settings' policy, on the figures of the shown lanes that stand on the chart. Costs count the busy
/// share of the hour. Where a request rate is set, the wait for a full batch at the bracket's upper end is told. An
/// estimate is spoken of only where no GPU was measured or recorded.
[[nodiscard]] ChartBreakEven breakEvenAlongBatch(const std::vector<Lane> &lanes, const ExploreSettings &settings);
[[nodiscard]] ChartBreakEven winnersAlongSize(const std::vector<Lane> &lanes, const ExploreSettings &settings);

/// Whether the workload is one of those that the chart shows.
[[nodiscard]] bool isOnChart(const tradeoff::Workload &workload, const ExploreSettings &settings);

} // namespace breakeven::ui
