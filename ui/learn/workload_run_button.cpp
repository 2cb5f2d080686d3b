// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/workload_run_button.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int textFlags = Qt::AlignCenter | Qt::TextWordWrap;

QFont buttonFont()
{
    return Theme::instance().font(TypeSize::Body, QFont::DemiBold);
}

} // namespace

RunButton::RunButton(QWidget *parent)
    : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RunButton::setFace(Face face, const QString &text)
{
    if (face == m_face && text == this->text())
        return;
    m_face = face;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize RunButton::sizeHint() const
{
    const int width = QFontMetrics(buttonFont()).horizontalAdvance(text()) + 2 * Theme::instance().space(Space::Large);
    return {width, heightForWidth(width)};
}

QSize RunButton::minimumSizeHint() const
{
    const int width = QFontMetrics(buttonFont()).averageCharWidth() * 12 + 2 * Theme::instance().space(Space::Small);
    return {width, QFontMetrics(buttonFont()).height() + 2 * Theme::instance().space(Space::Small)};
}

int RunButton::heightForWidth(int width) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(buttonFont());
    const int room = std::max(1, width - 2 * theme.space(Space::Small));
    const int lines = metrics.boundingRect(QRect(0, 0, room, 10'000), textFlags, text()).height();
    return std::max(lines, metrics.height()) + 2 * theme.space(Space::Small);
}

void RunButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = m_face != Face::Cancel && isEnabled();
    QColor fill = filled ? tokens.accent : isEnabled() ? tokens.card : tokens.sunken;
    if (isEnabled() && (isDown() || underMouse()))
        fill = filled ? (isDown() ? fill.darker(120) : fill.lighter(108)) : tokens.selection;
    const QColor text = filled ? tokens.onAccent : isEnabled() ? tokens.accent : tokens.dim;
    const double radius = theme.space(Space::Hair) * 1.25;
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isEnabled() ? QPen(tokens.accent, 1) : QPen(tokens.line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(shape, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(filled ? tokens.onAccent : tokens.accent, 2));
        painter.drawRoundedRect(shape.adjusted(3, 3, -3, -3), radius - 1, radius - 1);
    }
    painter.setFont(buttonFont());
    painter.setPen(text);
    const int side = theme.space(Space::Small);
    painter.drawText(rect().adjusted(side, 0, -side, 0), textFlags, this->text());
}

void RunButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void RunButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace breakeven::ui
