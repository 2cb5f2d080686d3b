// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QByteArray>

/// Moodle's XML, written by hand.
namespace breakeven::support {

[[nodiscard]] inline QByteArray quiz(const QByteArray &questions)
{
    return "<?xml version=\"1.0\"?>\n<quiz>\n" + questions + "</quiz>\n";
}

/// A choice; its answers begin on the second line of it.
[[nodiscard]] inline QByteArray choice(const QByteArray &answers, const QByteArray &isSingle = "true")
{
    return "<question type=\"multichoice\"><name><text>Q 1</text></name><questiontext format=\"markdown\">\n"
           "<text>Which?</text></questiontext><single>"
        + isSingle + "</single>" + answers + "</question>\n";
}

[[nodiscard]] inline QByteArray answer(const char *percent, const char *text)
{
    return QByteArray("<answer fraction=\"") + percent + "\" format=\"markdown\"><text>" + text
        + "</text><feedback format=\"markdown\"><text>since</text></feedback></answer>";
}

} // namespace breakeven::support
