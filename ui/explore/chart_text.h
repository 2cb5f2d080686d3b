// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/estimate.h"
#include "ui/explore/chart_data.h"

#include <QString>

#include <string>
#include <vector>

/// The words of the charts of lines; figures by the learner's locale.
namespace breakeven::ui {

/// "Latency against batch, Dense network fp32, 0.5 GB".
[[nodiscard]] QString chartTitle(ChartFigure figure, ChartAxis axis, const tradeoff::Workload &held);
[[nodiscard]] QString chartXTitle(ChartAxis axis); ///< "Batch", "Model size, GB"
[[nodiscard]] QString chartYTitle(ChartFigure figure); ///< "Latency of a batch, ms"

/// "61.4 ms", "1,234 samples/s", "$0.052".
[[nodiscard]] QString chartFigureText(ChartFigure figure, double value);
/// "batch 8", "0.5 GB".
[[nodiscard]] QString chartPlaceText(ChartAxis axis, double x);

/// The flag's meaning; the word itself where a newer file has one that is not known here.
[[nodiscard]] QString flagText(const std::string &flag);
/// "Dense network fp32"
[[nodiscard]] QString networkText(tradeoff::Family family, tradeoff::Precision precision);

/// "batch 8: 61.4 ms (60.9 ms to 62 ms), Measured; other programs interrupted the run ...".
[[nodiscard]] QString spokenPoint(ChartFigure figure, ChartAxis axis, const ChartPoint &point,
                                  tradeoff::Provenance provenance, const std::vector<std::string> &flags);
/// "batch 8: about 12 ms, between 8.1 ms and 24 ms, Estimated; nobody has checked the band: fp32".
[[nodiscard]] QString spokenEstimate(ChartFigure figure, ChartAxis axis, const ChartPoint &point,
                                     const tradeoff::Estimate &estimate);

} // namespace breakeven::ui
