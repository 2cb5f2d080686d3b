// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

/// Between Markdown, which the questions are written in, and the HTML of other programs.
namespace breakeven::lessons {

/// Paragraphs, line ends, emphasis, code and entities become Markdown. All other tags stay as they are, which is as
/// text; `strange` is set where there are such.
[[nodiscard]] QString markdownOfHtml(const QString &html, bool &strange);

/// Every character of the text as text, but for emphasis, code and code blocks, which become HTML; lists stay lines.
[[nodiscard]] QString htmlOfMarkdown(const QString &markdown);

} // namespace breakeven::lessons
