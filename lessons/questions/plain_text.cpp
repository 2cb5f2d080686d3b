// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/plain_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace breakeven::lessons {

namespace {

QString withoutEmphasis(QString text)
{
    static const QRegularExpression emphasis(QStringLiteral(R"((\*{1,3})(?=[^\s*])([^*]*[^\s*])\1)"));
    return text.replace(emphasis, QStringLiteral("\\2"));
}

} // namespace

QString plainText(const QString &markdown)
{
    // The parts between backticks, every second one, are code; what stands there stands for itself.
    const QStringList parts = markdown.split(QLatin1Char('`'), Qt::KeepEmptyParts);
    const bool paired = parts.size() % 2 == 1;
    QString text;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!paired && i > 0)
            text += QLatin1Char('`');
        text += paired && i % 2 == 1 ? parts[i] : withoutEmphasis(parts[i]);
    }
    return text.simplified();
}

} // namespace breakeven::lessons
