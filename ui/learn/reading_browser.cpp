// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/reading_browser.h"

#include "ui/widgets/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace breakeven::ui {

namespace {

/// Air between the lines and above the headings, which Markdown leaves to whoever shows it.
void setOut(QTextDocument &document)
{
    const Theme &theme = Theme::instance();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        const bool first = block.blockNumber() == 0;
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(first ? 0 : theme.space(heading ? Space::Large : Space::Hair));
        format.setBottomMargin(theme.space(Space::Hair));
        cursor.setBlockFormat(format);
        if (!heading)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat characters;
        const QFont font = theme.font(format.headingLevel() <= 2 ? TypeSize::Title : TypeSize::Body, QFont::DemiBold);
        characters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        characters.setFontPointSize(font.pointSizeF());
        characters.setFontWeight(font.weight());
        cursor.mergeCharFormat(characters);
    }
}

} // namespace

ReadingBrowser::ReadingBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("reading_browser"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(0);
}

void ReadingBrowser::showMarkdown(const QString &markdown)
{
    setFont(Theme::instance().font(TypeSize::Body));
    document()->setDefaultFont(font());
    document()->setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    setOut(*document());
    moveCursor(QTextCursor::Start);
}

void ReadingBrowser::scrollToHeading(int number)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || --number > 0)
            continue;
        setTextCursor(QTextCursor(block));
        const int top = cursorRect().top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top);
        return;
    }
}

QVariant ReadingBrowser::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace breakeven::ui
