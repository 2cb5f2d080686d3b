// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace breakeven::ui {

/// What the engine says, in the window's language. The engine speaks English alone: it may be older or newer than the
/// window, and run on a machine elsewhere. A sentence that is not known stays as it came, and so do names and paths.
[[nodiscard]] QString engineWords(std::string_view sentence);
[[nodiscard]] QString engineWords(const QString &sentence);

/// The English sentences that are known, with %1 where the engine puts a name or a figure.
[[nodiscard]] QStringList knownEngineSentences();

} // namespace breakeven::ui
