// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

namespace breakeven::lessons {

/// The words of a short text in Markdown, in one line: without the marks of emphasis and code. HTML stays as it is
/// written, since it is shown so.
[[nodiscard]] QString plainText(const QString &markdown);

} // namespace breakeven::lessons
