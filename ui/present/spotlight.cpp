// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/spotlight.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

Spotlight::Spotlight(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("present_spotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_middle = parent->rect().center();
    hide();
}

void Spotlight::moveTo(const QPoint &middle)
{
    m_middle = middle;
    update();
}

void Spotlight::grow(int notches)
{
    constexpr double notch = 1.2;
    m_share = std::clamp(m_share * std::pow(notch, notches), 0.05, 0.5);
    update();
}

int Spotlight::radius() const
{
    return static_cast<int>(m_share * height());
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dim;
    dim.addRect(rect());
    dim.addEllipse(QPointF(m_middle), radius(), radius());
    painter.setPen(Qt::NoPen);
    QColor shade(Qt::black);
    shade.setAlphaF(0.7F);
    painter.setBrush(shade);
    painter.drawPath(dim);
    painter.setPen(QPen(Theme::instance().tokens().accent, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(m_middle), radius(), radius());
}

BlankCover::BlankCover(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("present_blank"));
    setAccessibleName(tr("The screen is blank. Any key brings the lesson back."));
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void BlankCover::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

} // namespace breakeven::ui
