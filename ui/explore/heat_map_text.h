// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/heat_map.h"

#include <QLocale>
#include <QString>

#include <cstddef>

namespace breakeven::ui {

/// "Best device, lowest cost within 100 ms".
[[nodiscard]] QString heatMapTitle(const tradeoff::Policy &policy, const QLocale &locale = QLocale());
/// "GPU best in 12, CPU in 20, no clear winner in 3, 5 not measured."
[[nodiscard]] QString heatMapSentence(const std::vector<HeatCell> &cells, const tradeoff::Policy &policy,
                                      const QLocale &locale = QLocale());
/// "the lesson’s rule", or "my rule" once the learner has changed it.
[[nodiscard]] QString ruleName(const HeatMap &map);
/// "My rule picks".
[[nodiscard]] QString rulePicksText(const HeatMap &map);
/// "0.5 GB".
[[nodiscard]] QString sizeText(tradeoff::Bytes size, const QLocale &locale = QLocale());
/// "61.4 ms", "320 samples/s", "$ 0.012 for 1,000".
[[nodiscard]] QString heatFigureText(const tradeoff::Policy &policy, double value, const QLocale &locale = QLocale());
/// Why the policy may refuse all figures of a workload: "no price", "over the limit or no price".
[[nodiscard]] QString refusalText(const tradeoff::Policy &policy);

/// All there is to say of a cell, for tool tips and screen readers: "0.5 GB, batch 8: GPU best, 45.8 ms (NVIDIA T4,
/// Recorded). Next: CPU, 61.4 ms (AMD EPYC, Measured), 34 % more. My rule picks the CPU."
[[nodiscard]] QString spokenText(const HeatMap &map, std::size_t size, std::size_t batch,
                                 const QLocale &locale = QLocale());

} // namespace breakeven::ui
