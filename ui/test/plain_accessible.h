// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The roles of this room's painted widgets for a screen reader: texts, lists and their items. To be called before one
/// of them is made; once is enough.
void installPlainAccessible();

/// A screen reader speaks the sentence at once.
void announce(QWidget *widget, const QString &sentence);

} // namespace breakeven::ui
