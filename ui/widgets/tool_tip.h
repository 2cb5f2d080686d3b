// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A plain text as a tool tip that breaks its lines: of plain text Qt makes one line, however long.
[[nodiscard]] QString wrappedToolTip(const QString &text);

/// Tells what a term means on the widget where it stands: as tool tip, and to a screen reader. `more` is what there is
/// to say of this place besides. Where both are empty, nothing is told.
void explain(QWidget &widget, const QString &meaning, const QString &more = {});

} // namespace breakeven::ui
