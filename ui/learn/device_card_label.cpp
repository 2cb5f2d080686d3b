// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/device_card_label.h"

namespace breakeven::ui {

CardLabel::CardLabel(const QString &name, const Look &look, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1);
    connect(&Theme::instance(), &Theme::changed, this, &CardLabel::restyle);
    restyle();
}

void CardLabel::setInk(Ink ink)
{
    if (m_look.ink == ink)
        return;
    m_look.ink = ink;
    restyle();
}

void CardLabel::showText(const QString &text)
{
    if (this->text() != text)
        setText(text);
    setVisible(!text.isEmpty());
}

void CardLabel::restyle()
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    QColor colour = tokens.ink;
    switch (m_look.ink) {
    case Ink::Plain: break;
    case Ink::Dim: colour = tokens.dim; break;
    case Ink::Good: colour = tokens.good; break;
    case Ink::Bad: colour = tokens.bad; break;
    case Ink::Cpu: colour = tokens.cpu; break;
    case Ink::Gpu: colour = tokens.gpu; break;
    }
    setFont(m_look.code ? theme.codeFont(m_look.size, m_look.weight) : theme.font(m_look.size, m_look.weight));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace breakeven::ui
