// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/device_name.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace breakeven::ui {

namespace {

/// Words that one maker's program says and another's document leaves out.
bool tellsNothing(const QString &word)
{
    static const QRegularExpression passing(
        QStringLiteral("^(nvidia|amd|intel|corporation|tesla|r|tm|cpu|sxm[0-9]*|hbm[0-9]*e?)$"));
    return passing.match(word).hasMatch();
}

} // namespace

QString deviceKey(std::string_view name)
{
    static const QRegularExpression apart(QStringLiteral("[^a-z0-9.+]+"));
    static const QRegularExpression size(QStringLiteral("([0-9]) gb\\b"));
    const QString given = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower();
    QStringList words;
    for (const QString &word : given.split(apart, Qt::SkipEmptyParts)) {
        if (!tellsNothing(word))
            words.append(word);
    }
    // A name in letters of which none is left, or of such words alone, stands for itself.
    if (words.isEmpty())
        return given.simplified();
    return words.join(QLatin1Char(' ')).replace(size, QStringLiteral("\\1gb"));
}

} // namespace breakeven::ui
