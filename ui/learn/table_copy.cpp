// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/table_copy.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMimeData>
#include <QWidget>

#include <utility>

namespace breakeven::ui {

namespace {

class TableCopy
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::TableCopy)
};

QString tabbedRow(const QStringList &cells)
{
    QStringList simple;
    for (const QString &cell : cells)
        simple.append(cell.simplified());
    return simple.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString htmlRow(const QStringList &cells, QLatin1StringView tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QLatin1Char('<') + tag + QLatin1Char('>') + cell.toHtmlEscaped() + QLatin1StringView("</") + tag
            + QLatin1Char('>');
    return row + QLatin1StringView("</tr>\n");
}

} // namespace

QString tabSeparated(const PlainTable &table)
{
    QString text = tabbedRow(table.header);
    for (const QStringList &row : table.rows)
        text += tabbedRow(row);
    return text;
}

QString htmlTable(const PlainTable &table)
{
    QString html = QStringLiteral("<table>\n") + htmlRow(table.header, QLatin1StringView("th"));
    for (const QStringList &row : table.rows)
        html += htmlRow(row, QLatin1StringView("td"));
    return html + QLatin1StringView("</table>\n");
}

QMimeData *mimeDataOf(const PlainTable &table)
{
    auto *data = new QMimeData;
    data->setText(tabSeparated(table));
    data->setHtml(htmlTable(table));
    return data;
}

void offerCopy(QWidget &view, std::function<PlainTable()> table)
{
    auto *copy = new QAction(TableCopy::tr("Copy as table"), &view);
    copy->setObjectName(QStringLiteral("copy_as_table"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QAction::triggered, &view,
                     [table = std::move(table)] { QGuiApplication::clipboard()->setMimeData(mimeDataOf(table())); });
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace breakeven::ui
