// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QStringView>

#include <optional>

namespace breakeven::lessons {

/// The line, from 1, on which a tag of XML begins that is longer than `most` characters. Qt compares each attribute
/// with all before it, so a tag with a hundred thousand of them would take a minute to read.
[[nodiscard]] std::optional<qint64> lineOfLongTag(QStringView xml, qsizetype most);

} // namespace breakeven::lessons
