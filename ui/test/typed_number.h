// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

/// Numbers as learners type them.
namespace breakeven::ui {

/// By the locale, else as in code ("0.5", "1e-3"); with or without the unit behind it. Nothing for what is no finite
/// number.
[[nodiscard]] std::optional<double> typedNumber(const QString &text, const QString &unit,
                                                const QLocale &locale = QLocale());

/// So that it reads back as the same number.
[[nodiscard]] QString numberToEdit(double number, const QLocale &locale = QLocale());

} // namespace breakeven::ui
