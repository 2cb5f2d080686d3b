// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/pdf_page.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace breakeven::ui {

QByteArray pdfOf(const QString &html, const QString &title, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize(QPageSize::Letter)
                                                                                   : QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setTitle(title);
        QTextDocument document;
        document.setDefaultStyleSheet(QStringLiteral("body, p, h1, h2, h3, td, th, li { color: black; }"));
        document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 10));
        document.setHtml(html);
        document.print(&writer);
    }
    return bytes;
}

} // namespace breakeven::ui
