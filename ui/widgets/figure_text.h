// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

/// Figures as the window shows them, by the learner's locale; three significant digits unless said otherwise.
namespace breakeven::ui {

/// "0.5", "2": gigabytes without the unit.
[[nodiscard]] QString gigabytesText(double gigabytes, const QLocale &locale = QLocale());
/// "64.8": the number alone; small ones keep three significant digits ("0.042"), large ones all before the point
/// ("1,234").
[[nodiscard]] QString numberText(double value, const QLocale &locale = QLocale());
/// With that many significant digits; below 0.0001 with an exponent: "3.5e-7" (the mantissa by locale).
[[nodiscard]] QString numberText(double value, int digits, const QLocale &locale = QLocale());
/// "64.8 ms", "14.2 s" from 10 s on, "85 µs" below 0.1 ms.
[[nodiscard]] QString millisecondsText(double milliseconds, const QLocale &locale = QLocale());
/// "0.001" from 0.0001 on, else "3.5e-7"; dollars without the sign.
[[nodiscard]] QString dollarsText(double dollars, const QLocale &locale = QLocale());
/// "about 4 s", "about 2 min" from 90 s on, "about 2 h" from 90 min on.
[[nodiscard]] QString aboutText(double seconds, const QLocale &locale = QLocale());
/// "—" where nothing is known.
[[nodiscard]] QString orDash(const std::optional<double> &value, QString (*text)(double, const QLocale &));

} // namespace breakeven::ui
