// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace breakeven::app {

/// What the program was called to do.
struct CommandLine {
    enum class Mode { Window, Terminal, Screenshots, CheckLesson, ExportQuestions, ImportQuestions, Help, Version };

    Mode mode = Mode::Window;
    QString lesson; ///< a folder; empty: the one kept, or the first that is built in
    QString engine; ///< a command; empty: the program's own engine
    QString place; ///< "learn"; empty: the first
    QString language; ///< "es"; empty: as kept
    std::optional<int> step; ///< counted from 1
    bool runOnStart = false;
    QString folder; ///< of the screenshots, of the lesson to check, or for the questions that are imported
    QString file; ///< of the questions to export or import
};

/// Reads the arguments, the program's own name first. Needs no application object: which kind is made depends on the
/// answer. Qt's own options (-platform and the like) are let through. Errors: BadRequest, in one sentence.
[[nodiscard]] tradeoff::Result<CommandLine> parseCommandLine(const QStringList &arguments);

[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace breakeven::app
