// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/link_button.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace breakeven::ui {

namespace {

// Room for the ring that marks the focus.
int margin()
{
    return Theme::instance().space(Space::Hair);
}

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setFlat(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LinkButton::sizeHint() const
{
    const QSize label = fontMetrics().size(Qt::TextShowMnemonic, text());
    return label + QSize(2 * margin(), 2 * margin());
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    QFont linkFont = font();
    linkFont.setUnderline(isEnabled() && (underMouse() || isDown()));
    painter.setFont(linkFont);
    painter.setPen(isEnabled() ? tokens.accent : palette().color(QPalette::Disabled, QPalette::ButtonText));
    const bool showsMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(rect(), Qt::AlignCenter | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    if (hasFocus()) {
        paintFocusRing(painter, rect());
    }
}

} // namespace breakeven::ui
