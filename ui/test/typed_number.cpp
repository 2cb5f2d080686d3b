// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/typed_number.h"

#include <cmath>

namespace breakeven::ui {

namespace {

QString tidied(const QString &text, const QString &unit)
{
    QString rest = text.simplified();
    if (!unit.isEmpty() && rest.endsWith(unit, Qt::CaseInsensitive))
        rest.chop(unit.size());
    if (!unit.isEmpty() && rest.startsWith(unit, Qt::CaseInsensitive))
        rest.remove(0, unit.size());
    rest = rest.trimmed();
    // A minus as it is printed.
    return rest.replace(QChar(0x2212), QLatin1Char('-'));
}

std::optional<double> finite(double number, bool ok)
{
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<double> typedNumber(const QString &text, const QString &unit, const QLocale &locale)
{
    const QString number = tidied(text, unit);
    bool ok = false;
    double value = locale.toDouble(number, &ok);
    if (!ok)
        value = number.toDouble(&ok);
    return finite(value, ok);
}

QString numberToEdit(double number, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace breakeven::ui
