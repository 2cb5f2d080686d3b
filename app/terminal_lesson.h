// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "app/command_line.h"

namespace breakeven::app {

/// `--terminal`: measures the lesson's steps on every device there is and prints them beside the lesson's own figures.
/// 0 where every step was measured, 1 where something failed, 2 where the lesson lacks the step that was asked for, 130
/// after Ctrl-C.
[[nodiscard]] int runTerminalLesson(const CommandLine &line);

} // namespace breakeven::app
