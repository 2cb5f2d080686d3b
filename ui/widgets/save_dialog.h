// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QFileDialog;
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// Asks where to save. `filters` are like "PNG picture (*.png)"; the ending says what is written, and follows the
/// chosen kind. The caller connects fileSelected() and calls open(), which stops nothing; the dialog deletes itself.
[[nodiscard]] QFileDialog *newSaveDialog(const QString &title, const QString &name, const QStringList &filters,
                                         QWidget *parent);

} // namespace breakeven::ui
