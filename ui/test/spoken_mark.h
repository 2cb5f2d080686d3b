// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

namespace breakeven::ui {

/// A mark such as "✓ correct" for a screen reader: without its sign, which not every one has a word for. The sign may
/// stand anywhere in a translation.
[[nodiscard]] inline QString spokenMark(QString mark)
{
    return mark.remove(QChar(u'✓')).remove(QChar(u'✗')).simplified();
}

} // namespace breakeven::ui
