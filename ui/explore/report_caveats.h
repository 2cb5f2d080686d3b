// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/lane.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What a reader of the figures has to know besides.
namespace breakeven::ui::report {

/// What the estimates of the shown lanes rest on; nothing without estimates.
[[nodiscard]] QStringList estimateCaveats(const std::vector<Lane> &lanes);
/// Each remark of the engine on a measurement of the shown lanes, with the points that carry it.
[[nodiscard]] QStringList flagCaveats(const std::vector<Lane> &lanes);
/// Points that were tried and gave no figure, and why.
[[nodiscard]] QStringList failureCaveats(const std::vector<Lane> &lanes);
/// What no figure of this program holds.
[[nodiscard]] QStringList notMeasured();

} // namespace breakeven::ui::report
