// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"

#include <QString>
#include <QStringList>

/// A question's options by their ids, in their order.
namespace breakeven::support {

[[nodiscard]] inline QStringList optionsOf(const lessons::Question &question)
{
    QStringList ids;
    for (const auto &option : question.options)
        ids.append(option.id);
    return ids;
}

[[nodiscard]] inline QStringList rightOptionsOf(const lessons::Question &question)
{
    QStringList ids;
    for (const auto &option : question.options) {
        if (option.right)
            ids.append(option.id);
    }
    return ids;
}

} // namespace breakeven::support
