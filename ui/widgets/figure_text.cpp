// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

const auto dash = QStringLiteral("—");

/// Decimals that leave `digits` significant ones, none for values from 10^(digits - 1) on. The value is rounded first,
/// so that 9.996 counts as 10.
int decimalsFor(double value, int digits)
{
    const double magnitude = std::abs(value);
    if (magnitude == 0) {
        return 0;
    }
    int decimals = digits - 1 - static_cast<int>(std::floor(std::log10(magnitude)));
    if (std::round(magnitude * std::pow(10, decimals)) >= std::pow(10, digits)) {
        --decimals;
    }
    return std::max(0, decimals);
}

QString withoutTrailingZeros(QString text, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    if (!text.contains(point)) {
        return text;
    }
    const QString zero = locale.zeroDigit();
    while (text.endsWith(zero)) {
        text.chop(zero.size());
    }
    if (text.endsWith(point)) {
        text.chop(point.size());
    }
    return text;
}

QString rounded(double value, int digits, const QLocale &locale)
{
    // A negative number that rounds to nothing would read "-0".
    return withoutTrailingZeros(locale.toString(value == 0 ? 0.0 : value, 'f', decimalsFor(value, digits)), locale);
}

QString threeDigits(double value, const QLocale &locale)
{
    return rounded(value, 3, locale);
}

} // namespace

QString gigabytesText(double gigabytes, const QLocale &locale)
{
    return numberText(gigabytes, locale);
}

QString numberText(double value, const QLocale &locale)
{
    return std::isfinite(value) ? threeDigits(value, locale) : dash;
}

QString numberText(double value, int digits, const QLocale &locale)
{
    if (!std::isfinite(value)) {
        return dash;
    }
    if (value == 0 || std::abs(value) >= 0.0001) {
        return rounded(value, digits, locale);
    }
    // Powers of ten overflow beside the smallest numbers, so the digits are taken from the number's decimal form.
    const QStringList parts = QString::number(value, 'e', digits - 1).split(QLatin1Char('e'));
    const double mantissa = parts.front().toDouble();
    const int exponent = parts.back().toInt();
    return rounded(mantissa, digits, locale) + QLatin1Char('e') + QString::number(exponent);
}

QString millisecondsText(double milliseconds, const QLocale &locale)
{
    if (!std::isfinite(milliseconds)) {
        return dash;
    }
    if (milliseconds >= 10'000) {
        return QCoreApplication::translate("breakeven::ui::FigureText", "%1 s")
            .arg(threeDigits(milliseconds / 1000, locale));
    }
    if (milliseconds < 0.1 && milliseconds > 0) {
        return QCoreApplication::translate("breakeven::ui::FigureText", "%1 µs")
            .arg(threeDigits(milliseconds * 1000, locale));
    }
    return QCoreApplication::translate("breakeven::ui::FigureText", "%1 ms").arg(threeDigits(milliseconds, locale));
}

QString dollarsText(double dollars, const QLocale &locale)
{
    return numberText(dollars, 3, locale);
}

QString aboutText(double seconds, const QLocale &locale)
{
    if (!std::isfinite(seconds)) {
        return dash;
    }
    const auto whole = [&locale](double value) { return locale.toString(std::max(1LL, std::llround(value))); };
    if (seconds < 90) {
        return QCoreApplication::translate("breakeven::ui::FigureText", "about %1 s").arg(whole(seconds));
    }
    if (seconds < 90 * 60) {
        return QCoreApplication::translate("breakeven::ui::FigureText", "about %1 min").arg(whole(seconds / 60));
    }
    return QCoreApplication::translate("breakeven::ui::FigureText", "about %1 h").arg(whole(seconds / 3600));
}

QString orDash(const std::optional<double> &value, QString (*text)(double, const QLocale &))
{
    return value ? text(*value, QLocale()) : dash;
}

} // namespace breakeven::ui
