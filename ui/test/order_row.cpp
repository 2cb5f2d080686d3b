// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/order_row.h"

#include "lessons/questions/plain_text.h"
#include "ui/test/plain_accessible.h"
#include "ui/test/spoken_mark.h"
#include "ui/widgets/focus_ring.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

namespace {

QFont strongFont()
{
    return Theme::instance().font(TypeSize::Label, QFont::DemiBold);
}

} // namespace

OrderRow::OrderRow(const QString &id, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_markdown(text)
    , m_plainText(lessons::plainText(text))
{
    installPlainAccessible();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus);
    connect(&Theme::instance(), &Theme::changed, this, &OrderRow::restyle);
    restyle();
    describe();
}

void OrderRow::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    describe();
    update();
}

void OrderRow::setCurrent(bool current)
{
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void OrderRow::explain(Standing standing, const QString &mark, const QString &explanation)
{
    m_standing = standing;
    m_mark = mark;
    m_explanationMarkdown = explanation;
    describe();
    restyle();
}

void OrderRow::describe()
{
    setAccessibleName(tr("%1, place %2 of %3").arg(m_plainText).arg(m_place + 1).arg(m_count));
    QStringList spoken;
    if (!m_mark.isEmpty())
        spoken.append(spokenMark(m_mark) + QLatin1Char('.'));
    if (!m_explanationMarkdown.isEmpty())
        spoken.append(lessons::plainText(m_explanationMarkdown));
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
}

void OrderRow::restyle()
{
    m_text.show(m_markdown, {});
    m_explanation.show(m_explanationMarkdown, {TypeSize::Label, QFont::Normal, TextInk::Dim});
    updateGeometry();
    update();
}

OrderRow::Places OrderRow::placesFor(int width) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics strong(strongFont());
    const QFontMetrics body(theme.font(TypeSize::Body));
    const int side = theme.space(Space::Medium);
    const int above = theme.space(Space::Small);
    const int numberWidth = strong.horizontalAdvance(QStringLiteral("00"));
    const int left = side + numberWidth + side;
    const int room = std::max(1, width - left - side);
    const int markWidth = m_mark.isEmpty() ? 0 : strong.horizontalAdvance(m_mark) + 2;
    const bool beside = markWidth > 0 && room - markWidth - side >= body.averageCharWidth() * 24;
    const int textWidth = beside ? room - markWidth - side : room;
    Places places;
    places.text = QRect(left, above, textWidth, m_text.heightFor(textWidth));
    places.number = QRect(side, above, numberWidth, body.height());
    int bottom = places.text.bottom() + 1;
    if (beside) {
        places.mark = QRect(width - side - markWidth, above, markWidth, body.height());
    } else if (markWidth > 0) {
        const int height = strong.boundingRect(0, 0, room, 1000, Qt::TextWordWrap, m_mark).height();
        places.mark = QRect(left, bottom, room, height);
        bottom = places.mark.bottom() + 1;
    }
    if (!m_explanation.isBlank()) {
        places.explanation = QRect(left, bottom, room, m_explanation.heightFor(room));
        bottom = places.explanation.bottom() + 1;
    }
    places.height = std::max(bottom, places.number.bottom() + 1) + above;
    return places;
}

int OrderRow::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize OrderRow::sizeHint() const
{
    const int width = textMeasure();
    return {width, heightForWidth(width)};
}

QSize OrderRow::minimumSizeHint() const
{
    const QFontMetrics body(Theme::instance().font(TypeSize::Body));
    return {body.averageCharWidth() * 16, body.height()};
}

void OrderRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void OrderRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void OrderRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        QWidget::mousePressEvent(event);
}

void OrderRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_locked && event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT dragged(mapToParent(event->pos()).y());
}

void OrderRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    const Places places = placesFor(width());
    const bool lit = m_current && m_standing == Standing::Unknown && !m_locked;
    const QColor standing = m_standing == Standing::Right ? tokens.good : tokens.bad;
    const QColor border = m_standing != Standing::Unknown ? standing : lit ? tokens.accent : tokens.line;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, m_standing != Standing::Unknown ? 1.5 : 1));
    painter.setBrush(lit ? tokens.selection : tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.cornerRadius(), theme.cornerRadius());
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2));
    painter.setFont(strongFont());
    painter.setPen(tokens.dim);
    painter.drawText(places.number, Qt::AlignCenter, QString::number(m_place + 1));
    m_text.paint(painter, places.text, tokens.ink);
    painter.setFont(strongFont());
    painter.setPen(standing);
    painter.drawText(places.mark, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_mark);
    if (!m_explanation.isBlank())
        m_explanation.paint(painter, places.explanation, tokens.dim);
}

} // namespace breakeven::ui
