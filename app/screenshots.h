// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

namespace breakeven::app {

/// `--screenshots`: writes a PNG of every state of the window that matters into the folder, with no engine: figures in
/// them are examples, marked as recorded, and no measurement. The exit status: 0, or 1 where one could not be written.
[[nodiscard]] int writeScreenshots(const QString &folder);

} // namespace breakeven::app
