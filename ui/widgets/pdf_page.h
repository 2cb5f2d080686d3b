// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace breakeven::ui {

/// A page of HTML on paper: black on white whatever the window looks like, A4 or Letter by the locale.
[[nodiscard]] QByteArray pdfOf(const QString &html, const QString &title, const QLocale &locale = QLocale());

} // namespace breakeven::ui
