// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QStringList>

namespace breakeven::app {

/// The engine's program and its arguments. What was asked for is taken as it is, split like a command in a shell;
/// otherwise it is the engine beside this program, in an installation's libexec folder, or wherever the system finds
/// it.
[[nodiscard]] QStringList engineCommand(const QString &wanted, const QString &programFolder);

} // namespace breakeven::app
