// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/tool_tip.h"

#include <QStringList>
#include <QWidget>

namespace breakeven::ui {

QString wrappedToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString lines = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

void explain(QWidget &widget, const QString &meaning, const QString &more)
{
    QStringList parts;
    for (const QString &part : {meaning, more}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    const QString description = parts.join(QLatin1Char(' '));
    const QString tip = wrappedToolTip(parts.join(QLatin1Char('\n')));
    if (widget.toolTip() != tip)
        widget.setToolTip(tip);
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

} // namespace breakeven::ui
