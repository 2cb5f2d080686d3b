// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/report_markup.h"

#include "ui/explore/picture_file.h"

#include <QLocale>

#include <algorithm>
#include <cstddef>

namespace breakeven::ui::report {

namespace {

constexpr int pageWidth = 640; ///< of a picture, in the page's pixels

QString cell(const QString &tag, const QString &text, bool isNumber)
{
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(tag, isNumber ? QStringLiteral("right") : QStringLiteral("left"), text.toHtmlEscaped());
}

} // namespace

QString heading(int level, const QString &text)
{
    return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(level), text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString labelled(const QString &label, const QString &text)
{
    return QStringLiteral("<p><b>%1</b> %2</p>\n").arg(label.toHtmlEscaped(), text.toHtmlEscaped());
}

QString list(const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString html = QStringLiteral("<ul>\n");
    for (const QString &item : items)
        html += QStringLiteral("<li>%1</li>\n").arg(item.toHtmlEscaped());
    return html + QStringLiteral("</ul>\n");
}

QString table(const TwinTable &table)
{
    if (table.rows.empty())
        return {};
    QString html = QStringLiteral("<table cellpadding=\"3\" cellspacing=\"0\">\n<thead><tr>");
    for (const TwinColumn &column : table.columns)
        html += cell(QStringLiteral("th"), column.title, column.isNumber);
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const std::vector<TwinCell> &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (std::size_t column = 0; column < std::min(row.size(), table.columns.size()); ++column)
            html += cell(QStringLiteral("td"), row[column].text, table.columns[column].isNumber);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString image(const QImage &image, const QString &spoken)
{
    if (image.isNull())
        return {};
    return QStringLiteral("<p><img width=\"%1\" alt=\"%2\" src=\"data:image/png;base64,%3\"></p>\n")
        .arg(QString::number(std::min(pageWidth, image.width())), spoken.toHtmlEscaped(),
             QString::fromLatin1(pngOf(image).toBase64()));
}

QString page(const QString &title, const QString &body)
{
    // Black on white, whatever the reader's program likes better: the pictures are for paper, too.
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"color-scheme\" content=\"light\">\n<title>%2</title>\n"
                          "<style>body { font-family: sans-serif; max-width: 60em; margin: 2em auto; line-height: 1.5; "
                          "padding: 0 1em; color: black; background-color: white; } "
                          "th, td { font-size: 9pt; } th { border-bottom: 1px solid black; } td { border-bottom: 1px "
                          "solid #cccccc; } "
                          "img { max-width: 100%; height: auto; } thead { display: table-header-group; } "
                          "tr, img { break-inside: avoid; }</style>\n</head>\n<body>\n")
               .arg(QLocale().bcp47Name().toHtmlEscaped(), title.toHtmlEscaped())
        + body + QStringLiteral("</body>\n</html>\n");
}

} // namespace breakeven::ui::report
