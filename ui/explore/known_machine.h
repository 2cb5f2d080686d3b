// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace breakeven::ui {

/// Another machine's name and the command that starts its engine, as kept from one start to the next. Nothing runs the
/// command but the learner.
struct KnownMachine {
    QString name;
    QStringList command;

    friend bool operator==(const KnownMachine &, const KnownMachine &) = default;
};

inline constexpr std::size_t mostKnownMachines = 64;
inline constexpr qsizetype longestCommand = 4'096; ///< letters, blanks between its words included

/// 1 to 40 letters without accents, digits, points, dashes and underlines.
[[nodiscard]] bool isMachineName(const QString &name);
/// What could not be shown as the one line that it is, or could not be started: control characters, no program.
[[nodiscard]] bool isCommand(const QStringList &words);

[[nodiscard]] protocol::OrderedJson toJson(const std::vector<KnownMachine> &machines);
/// None where the key is not there. A name that comes twice, or what is no name or no command, is refused.
[[nodiscard]] std::vector<KnownMachine> readKnownMachines(protocol::ObjectReader &reader, std::string_view key);

} // namespace breakeven::ui
