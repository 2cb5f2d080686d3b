// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

namespace breakeven::app {

/// `--check-lesson`: prints what the lesson holds, or what is wrong with it; 0 or 1, for the exit status.
[[nodiscard]] int checkLesson(const QString &folder);

} // namespace breakeven::app
