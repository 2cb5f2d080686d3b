// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// The sheet on the disk.

#include "engine/protocol/durable_file.h"
#include "ui/test/result_sheet.h"
#include "ui/widgets/pdf_page.h"

namespace breakeven::ui {

tradeoff::Result<void> saveResultSheet(const ResultSheet &sheet, const QString &file, const QLocale &locale)
{
    const bool pdf = file.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    const QString html = htmlOf(sheet, locale);
    const QByteArray bytes = pdf ? pdfOf(html, sheet.lesson, locale) : html.toUtf8();
    return protocol::writeDurably(file.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace breakeven::ui
