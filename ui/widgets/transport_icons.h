// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QIcon>

namespace breakeven::ui {

enum class TransportIcon { First, Back, Play, Pause, Next, Last };

/// Drawn anew in the theme's ink at each painting, so it follows the appearance; lighter where disabled. On a primary
/// button it takes the colour of text upon accent.
[[nodiscard]] QIcon transportIcon(TransportIcon which);

} // namespace breakeven::ui
