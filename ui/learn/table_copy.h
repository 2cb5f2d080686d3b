// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A table as text, for the clipboard.
struct PlainTable {
    QStringList header;
    QList<QStringList> rows;
};

/// For a spreadsheet: cells parted by tabs, rows by line ends; tabs and line ends inside a cell become blanks.
[[nodiscard]] QString tabSeparated(const PlainTable &table);
/// For a text processor; what stands in a cell is shown as text.
[[nodiscard]] QString htmlTable(const PlainTable &table);
/// Both forms, for the clipboard or a drag.
[[nodiscard]] QMimeData *mimeDataOf(const PlainTable &table);

/// Gives a view Ctrl+C and "Copy as table" in its context menu.
void offerCopy(QWidget &view, std::function<PlainTable()> table);

} // namespace breakeven::ui
