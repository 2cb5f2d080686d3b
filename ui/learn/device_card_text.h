// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"

#include <QString>

namespace breakeven::ui {

/// The lines of a device's card, in words.
struct DeviceCardText {
    QString figure; ///< "64.8"; empty where there is none
    QString unit; ///< "ms ±1.2 %"
    QString throughput;
    QString price; ///< "$ 4.00 per million, at 10 % busy"; the share is left out where all of the hour is used
    QString memory;
    QString bound;
    QString flags; ///< a sentence a flag
};
[[nodiscard]] DeviceCardText deviceCardText(const tradeoff::Measurement &measurement);

} // namespace breakeven::ui
