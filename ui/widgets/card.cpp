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

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::setStripe(std::optional<tradeoff::Hardware> hardware)
{
    m_stripe = hardware;
    update();
}

void Card::followTheme()
{
    const Theme &theme = Theme::instance();
    m_title->setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    m_title->setPalette(palette);
    const int side = theme.space(Space::Large);
    layout()->setContentsMargins(side, theme.space(Space::Medium), side, side);
    layout()->setSpacing(theme.space(Space::Small));
    m_header->setSpacing(theme.space(Space::Small));
    m_body->setSpacing(theme.space(Space::Small));
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const double radius = theme.cornerRadius();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.tokens().line);
    painter.setBrush(theme.tokens().card);
    painter.drawRoundedRect(box, radius, radius);
    if (m_stripe) {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), radius, radius);
        painter.setClipPath(outline);
        painter.fillRect(0, 0, width(), theme.space(Space::Hair), theme.hardware(*m_stripe));
    }
}

} // namespace breakeven::ui
