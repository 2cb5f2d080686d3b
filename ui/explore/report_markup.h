// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/twin_table.h"

#include <QImage>
#include <QString>
#include <QStringList>

/// HTML of the report's parts. All texts are shown as they are, whatever stands in them.
namespace breakeven::ui::report {

[[nodiscard]] QString heading(int level, const QString &text);
[[nodiscard]] QString paragraph(const QString &text);
[[nodiscard]] QString labelled(const QString &label, const QString &text);
[[nodiscard]] QString list(const QStringList &items); ///< nothing where there is no item
[[nodiscard]] QString table(const TwinTable &table);
/// Within the page itself; `spoken` for whoever cannot see it.
[[nodiscard]] QString image(const QImage &image, const QString &spoken);
[[nodiscard]] QString page(const QString &title, const QString &body);

} // namespace breakeven::ui::report
