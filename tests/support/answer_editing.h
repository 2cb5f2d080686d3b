// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/grading.h"

#include <QSignalSpy>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <initializer_list>

/// What is in an answer editor, and what came out of it.
namespace breakeven::support {

template<typename T>
[[nodiscard]] T *child(const QWidget &widget, const char *name)
{
    return widget.findChild<T *>(QLatin1StringView(name));
}

/// The newest answer that was sent; an empty one before the first.
[[nodiscard]] inline lessons::Answer last(const QSignalSpy &spy)
{
    return spy.isEmpty() ? lessons::Answer() : spy.back().front().value<lessons::Answer>();
}

[[nodiscard]] inline QStringList ids(std::initializer_list<const char *> names)
{
    QStringList result;
    for (const char *name : names)
        result.append(QLatin1StringView(name));
    return result;
}

} // namespace breakeven::support
