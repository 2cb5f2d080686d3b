// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/card.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace breakeven::ui {

void paintCard(QPainter &painter, const QRect &rectangle, std::optional<tradeoff::Hardware> stripe)
{
    const Theme &theme = Theme::instance();
    const double radius = theme.cornerRadius();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rectangle).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline, theme.tokens().card);
    if (stripe) {
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(rectangle.x(), rectangle.y(), rectangle.width(), theme.space(Space::Hair),
                         theme.hardware(*stripe));
        painter.restore();
    }
    painter.setPen(theme.tokens().line);
    painter.drawPath(outline);
    painter.restore();
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    m_title->setObjectName(QStringLiteral("card_title"));
    m_title->setTextFormat(Qt::PlainText);
    // What height there is to spare is the body's.
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_header->addWidget(m_title);
    m_header->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    setTitle(title);
    followTheme();
    connect(&Theme::instance(), &Theme::changed, this, &Card::followTheme);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::wrapTitle()
{
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_header->setStretch(0, 1);
    m_header->setStretch(1, 0);
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::followTheme()
{
    const Theme &theme = Theme::instance();
    m_title->setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    m_title->setPalette(palette);
    const int side = theme.space(Space::Large);
    const int above = theme.space(Space::Medium);
    layout()->setContentsMargins(side, above, side, above);
    layout()->setSpacing(theme.space(Space::Small));
    m_header->setSpacing(theme.space(Space::Small));
    m_body->setSpacing(theme.space(Space::Small));
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect());
}

} // namespace breakeven::ui
