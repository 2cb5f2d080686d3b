// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"

#include <QString>

/// A question's texts as other programs take them: what they have no place for stands in the text, and is found there
/// again when it comes back.
namespace breakeven::lessons {

/// The question's text; below it the unit of a number, and the cell that is to be filled.
[[nodiscard]] QString carriedText(const Question &question);
/// Takes the unit out of such a text: "samples/s"; empty where it names none.
[[nodiscard]] QString takeUnit(QString &text);

/// Solution, quick check and common mistakes in one text; empty where there are none of them.
[[nodiscard]] QString generalFeedback(const Question &question);
/// Puts them back in their places. A text of another origin is the solution.
void putGeneralFeedback(const QString &text, Question &question);

/// A text longer than that is left as it is, and its question out: what goes over it again and again stays quick.
inline constexpr qsizetype longestText = 100'000;

/// Other programs take HTML in Markdown for HTML; here it is text. Tags outside of code begin with "&lt;" abroad.
[[nodiscard]] QString withoutTags(const QString &markdown);
[[nodiscard]] QString withTags(const QString &markdown);

/// A text of unknown origin: its lines end in \n, tabs are spaces, and other control characters are gone.
[[nodiscard]] QString cleanedText(QString text);

/// The shortest form that reads back as the same number: "0.1".
[[nodiscard]] QString numberText(double number);

} // namespace breakeven::lessons
