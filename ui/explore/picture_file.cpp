// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/picture_file.h"

#include "engine/protocol/durable_file.h"
#include "ui/explore/file_names.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace breakeven::ui {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Where title, picture and sentence stand, in the picture's own pixels.
class Sheet
{
public:
    Sheet(QWidget &picture, const PictureText &text)
        : m_picture(picture)
        , m_text(text)
        , m_margin(Theme::instance().space(Space::Large))
        , m_titleFont(Theme::instance().font(TypeSize::Title, QFont::DemiBold))
        , m_sentenceFont(Theme::instance().font(TypeSize::Body))
        , m_title(placed(m_titleFont, text.title, m_margin))
        , m_pictureTop(text.title.isEmpty() ? m_margin : m_title.bottom() + m_margin)
        , m_sentence(placed(m_sentenceFont, text.sentence, m_pictureTop + picture.height() + m_margin / 2))
    { }

    [[nodiscard]] QSize size() const
    {
        const int bottom = m_text.sentence.isEmpty() ? m_pictureTop + m_picture.height() : m_sentence.bottom();
        return {m_picture.width() + 2 * m_margin, bottom + m_margin};
    }

    void paint(QPainter &painter) const
    {
        const Tokens &tokens = Theme::instance().tokens();
        painter.fillRect(QRect(QPoint(), size()), tokens.card);
        painter.setPen(tokens.ink);
        painter.setFont(m_titleFont);
        painter.drawText(m_title, wrapped, m_text.title);
        painter.setFont(m_sentenceFont);
        painter.drawText(m_sentence, wrapped, m_text.sentence);
        painter.translate(m_margin, m_pictureTop);
        m_picture.render(&painter, {}, {}, QWidget::DrawChildren);
    }

private:
    [[nodiscard]] QRect placed(const QFont &font, const QString &text, int top) const
    {
        const QRect room(m_margin, top, m_picture.width(), 100'000);
        return QFontMetrics(font).boundingRect(room, wrapped, text);
    }

    QWidget &m_picture;
    PictureText m_text;
    int m_margin;
    QFont m_titleFont;
    QFont m_sentenceFont;
    QRect m_title;
    int m_pictureTop;
    QRect m_sentence;
};

QImage blank(const QSize &size, double factor)
{
    QImage image((QSizeF(size) * factor).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(factor);
    image.fill(Theme::instance().tokens().card);
    return image;
}

} // namespace

QImage imageOf(QWidget &picture, double factor)
{
    QImage image = blank(picture.size(), factor);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    picture.render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

QImage imageOf(QWidget &picture, const PictureText &text, double factor)
{
    const Sheet sheet(picture, text);
    QImage image = blank(sheet.size(), factor);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    sheet.paint(painter);
    image.setText(QStringLiteral("Title"), text.title);
    image.setText(QStringLiteral("Description"), text.sentence);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray svgOf(QWidget &picture, const PictureText &text)
{
    const Sheet sheet(picture, text);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    // Pixels of the screen, as the widget's.
    generator.setResolution(picture.logicalDpiX());
    generator.setTitle(text.title.toHtmlEscaped());
    generator.setDescription(text.sentence.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    sheet.paint(painter);
    painter.end();
    return bytes;
}

tradeoff::Result<void> writeBytes(const QString &file, const QByteArray &bytes)
{
    return protocol::writeDurably(pathOf(file), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace breakeven::ui
