// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/slim_progress.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace breakeven::ui {

SlimProgress::SlimProgress(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SlimProgress::sizeHint() const
{
    return {Theme::instance().space(Space::Huge), Theme::instance().space(Space::Hair)};
}

QSize SlimProgress::minimumSizeHint() const
{
    return sizeHint();
}

void SlimProgress::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(rect(), radius, radius);
    if (value() <= minimum())
        return;
    const double share = static_cast<double>(value() - minimum()) / (maximum() - minimum());
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(0, 0, qMax<double>(height(), width() * share), height()), radius, radius);
}

} // namespace breakeven::ui
