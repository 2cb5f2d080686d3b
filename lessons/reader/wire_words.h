// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

#include <string_view>

namespace breakeven::lessons {

/// Words of the engine and of the files, which are UTF-8, as Qt has them.
[[nodiscard]] inline QString inQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace breakeven::lessons
