// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// A GIFT file taken apart, before any of it means something.
namespace breakeven::lessons {

/// A question as it stands in the file. Escaped characters are shielded: none of them is taken for a mark.
struct GiftBlock {
    int line = 0; ///< of its first text
    QString name; ///< plain; empty where it has none
    QString id; ///< of a comment before it: [id:quiz-1]
    QStringList tags; ///< of comments before it: [tag:rule]
    QString category; ///< of the last $CATEGORY before it
    QString text; ///< with "_____" where the answers stood within it
    bool hasAnswers = false; ///< there are braces, if empty ones
    QString answers; ///< what is between them
    QString feedback; ///< the general one
};

/// Errors: BadFile with the line: no UTF-8, a brace that is never closed, or closed and never opened.
[[nodiscard]] tradeoff::Result<std::vector<GiftBlock>> giftBlocks(const QByteArray &bytes);

/// The text itself: shielded characters are themselves again.
[[nodiscard]] QString unshielded(QString text);

} // namespace breakeven::lessons
