// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

#include <filesystem>

namespace breakeven::ui {

/// As QFile names the file on the disk.
[[nodiscard]] std::filesystem::path pathOf(const QString &file);

/// NAME.set-aside, or NAME.set-aside-2 and so on: for a file that cannot be read. What was set aside before may be all
/// that is left of somebody's work, and stays.
[[nodiscard]] QString freeNameAside(const QString &file);

} // namespace breakeven::ui
