// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_readout.h"

#include "ui/explore/chart_frame.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int endless = 10'000;

QFont titleFont()
{
    return Theme::instance().font(TypeSize::Small, QFont::DemiBold);
}

QFont textFont()
{
    return Theme::instance().figureFont(TypeSize::Small);
}

QSize wrappedSize(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, endless), wrapped, text).size();
}

} // namespace

ChartReadout::ChartReadout(QWidget *chart)
    : QWidget(chart)
{
    setObjectName(QStringLiteral("chart_readout"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartReadout::tell(const QPointF &at, tradeoff::Hardware hardware, const QString &title, const QString &text)
{
    const QRect before = touched();
    m_at = at;
    m_hardware = hardware;
    m_title = title;
    m_text = text;
    update(before.united(touched()));
}

void ChartReadout::silence()
{
    const QRect before = touched();
    m_title.clear();
    m_text.clear();
    update(before);
}

QRect ChartReadout::ring() const
{
    const double side = chartMarkSize() * 1.9;
    return QRectF(m_at.x() - side / 2, m_at.y() - side / 2, side, side).toAlignedRect();
}

QRect ChartReadout::bubble() const
{
    if (!isTelling())
        return {};
    const Theme &theme = Theme::instance();
    const int padding = theme.space(Space::Small);
    const int edge = theme.space(Space::Hair);
    const int most = std::max(1, std::min(theme.space(Space::Huge) * 11, width() - 2 * edge) - 2 * padding);
    const QSize titleSize = wrappedSize(titleFont(), m_title, most);
    const QSize textSize = wrappedSize(textFont(), m_text, most);
    QRect place(0, 0, std::max(titleSize.width(), textSize.width()) + 2 * padding + 1,
                titleSize.height() + textSize.height() + 2 * padding);
    // Above the point where there is room, else below it: never over it.
    const QRect mark = ring();
    place.moveCenter(mark.center());
    if (mark.top() - edge - place.height() >= edge)
        place.moveBottom(mark.top() - edge);
    else
        place.moveTop(mark.bottom() + edge);
    place.moveLeft(std::max(edge, std::min(place.left(), width() - edge - place.width())));
    place.moveTop(std::max(edge, std::min(place.top(), height() - edge - place.height())));
    return place;
}

QRect ChartReadout::touched() const
{
    return isTelling() ? bubble().united(ring()).adjusted(-2, -2, 2, 2) : QRect();
}

void ChartReadout::paintEvent(QPaintEvent *)
{
    if (!isTelling())
        return;
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.hardware(m_hardware), 2));
    painter.drawEllipse(QRectF(ring()).adjusted(1, 1, -1, -1));

    const QRect place = bubble();
    painter.setPen(QPen(tokens.outline, 1));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), theme.space(Space::Hair),
                            theme.space(Space::Hair));
    const int padding = theme.space(Space::Small);
    QRect inside = place.adjusted(padding, padding, -padding, -padding);
    painter.setFont(titleFont());
    painter.setPen(tokens.ink);
    QRect title;
    painter.drawText(inside, wrapped, m_title, &title);
    inside.setTop(inside.top() + title.height());
    painter.setFont(textFont());
    painter.drawText(inside, wrapped | Qt::TextDontClip, m_text);
}

} // namespace breakeven::ui
