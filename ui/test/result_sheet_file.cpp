// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// The sheet on the disk.

#include "engine/protocol/durable_file.h"
#include "ui/test/result_sheet.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace breakeven::ui {

namespace {

QByteArray pdfOf(const ResultSheet &sheet, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize(QPageSize::Letter)
                                                                                   : QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setTitle(sheet.lesson);
        QTextDocument document;
        // On paper always black on white, whatever the window looks like.
        document.setDefaultStyleSheet(QStringLiteral("body, p, h1, h2, h3, td, th { color: black; }"));
        document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 10));
        document.setHtml(htmlOf(sheet, locale));
        document.print(&writer);
    }
    return bytes;
}

} // namespace

tradeoff::Result<void> saveResultSheet(const ResultSheet &sheet, const QString &file, const QLocale &locale)
{
    const bool pdf = file.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = pdf ? pdfOf(sheet, locale) : htmlOf(sheet, locale).toUtf8();
    return protocol::writeDurably(file.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace breakeven::ui
