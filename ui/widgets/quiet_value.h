// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QDoubleSpinBox>
#include <QSignalBlocker>

namespace breakeven::ui {

/// Shows the value without a signal. Where the box shows it already nothing is touched: neither the caret nor what the
/// learner has begun to type.
inline void showQuietly(QDoubleSpinBox &box, double value)
{
    const QSignalBlocker quiet(box);
    if (box.textFromValue(box.value()) != box.textFromValue(value))
        box.setValue(value);
}

} // namespace breakeven::ui
