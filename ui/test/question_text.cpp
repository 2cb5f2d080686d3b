// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_text.h"

#include "ui/test/plain_accessible.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

struct Span {
    int position = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Span> spansOf(const QTextDocument &document)
{
    std::vector<Span> spans;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            spans.push_back({part.fragment().position(), part.fragment().length(), part.fragment().charFormat()});
    }
    return spans;
}

bool isCode(const QTextCharFormat &format)
{
    return format.fontFixedPitch();
}

void describePictures(QTextDocument &document)
{
    const std::vector<Span> spans = spansOf(document);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        if (!span->format.isImageFormat())
            continue;
        QTextCursor cursor(&document);
        cursor.setPosition(span->position);
        cursor.setPosition(span->position + span->length, QTextCursor::KeepAnchor);
        cursor.insertText(span->format.stringProperty(QTextFormat::ImageAltText), QTextCharFormat());
    }
}

/// One size and colour throughout, whatever headings and links there are; code in the code font.
void evenOut(QTextDocument &document, const TextLook &look)
{
    const QFont code = Theme::instance().codeFont(look.size, look.weight);
    for (const Span &span : spansOf(document)) {
        QTextCharFormat format = span.format;
        if (isCode(format))
            format.setFont(code, QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.clearProperty(QTextFormat::ForegroundBrush);
        format.clearProperty(QTextFormat::IsAnchor);
        format.clearProperty(QTextFormat::AnchorHref);
        format.clearProperty(QTextFormat::TextUnderlineStyle);
        format.clearProperty(QTextFormat::FontUnderline);
        QTextCursor cursor(&document);
        cursor.setPosition(span.position);
        cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    const Theme &theme = Theme::instance();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block.blockNumber() == 0 ? 0 : theme.space(Space::Hair));
        format.setBottomMargin(0);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

QColor colourOf(TextInk ink)
{
    const Tokens &tokens = Theme::instance().tokens();
    switch (ink) {
    case TextInk::Plain: break;
    case TextInk::Dim: return tokens.dim;
    case TextInk::Good: return tokens.good;
    case TextInk::Bad: return tokens.bad;
    }
    return tokens.ink;
}

QuestionDocument::QuestionDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

void QuestionDocument::show(const QString &markdown, const TextLook &look)
{
    setDefaultFont(Theme::instance().font(look.size, look.weight));
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectCommonMark) | MarkdownNoHTML);
    describePictures(*this);
    evenOut(*this, look);
}

int QuestionDocument::heightFor(int width)
{
    setTextWidth(std::max(1, width));
    return static_cast<int>(std::ceil(size().height()));
}

int QuestionDocument::preferredWidth() const
{
    return static_cast<int>(std::ceil(idealWidth()));
}

void QuestionDocument::paint(QPainter &painter, const QRect &place, const QColor &ink)
{
    setTextWidth(std::max(1, place.width()));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink);
    painter.save();
    painter.translate(place.topLeft());
    documentLayout()->draw(&painter, context);
    painter.restore();
}

QVariant QuestionDocument::loadResource(int, const QUrl &)
{
    return {};
}

int textMeasure()
{
    // The font's own average weighs letters as no text does.
    const QString letters = QStringLiteral("a few plain words as they stand in a text");
    return QFontMetrics(Theme::instance().font(TypeSize::Body)).horizontalAdvance(letters) * 72
        / static_cast<int>(letters.size());
}

QuestionText::QuestionText(const QString &name, const TextLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    installPlainAccessible();
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &QuestionText::restyle);
    hide();
}

void QuestionText::showMarkdown(const QString &markdown)
{
    if (markdown != m_markdown) {
        m_markdown = markdown;
        restyle();
        setAccessibleName(m_document.toPlainText());
    }
    setVisible(!markdown.isEmpty());
}

void QuestionText::setInk(TextInk ink)
{
    m_look.ink = ink;
    update();
}

int QuestionText::heightForWidth(int width) const
{
    return m_document.heightFor(width);
}

QSize QuestionText::sizeHint() const
{
    m_document.setTextWidth(-1);
    const int width = std::min(textMeasure(), m_document.preferredWidth());
    return {width, heightForWidth(width)};
}

QSize QuestionText::minimumSizeHint() const
{
    return {QFontMetrics(m_document.defaultFont()).averageCharWidth() * 8,
            QFontMetrics(m_document.defaultFont()).height()};
}

void QuestionText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_document.paint(painter, rect(), colourOf(m_look.ink));
}

void QuestionText::restyle()
{
    m_document.show(m_markdown, m_look);
    updateGeometry();
    update();
}

} // namespace breakeven::ui
