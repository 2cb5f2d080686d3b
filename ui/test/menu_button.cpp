// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/menu_button.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10'000), wrapped, text).height();
}

int widestWord(const QFont &font, const QString &text)
{
    int width = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        width = std::max(width, QFontMetrics(font).horizontalAdvance(word));
    return width;
}

} // namespace

MenuButton::MenuButton(const QString &name, const QString &title, QWidget *parent)
    : QPushButton(title, parent)
{
    setObjectName(name);
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &MenuButton::restyle);
    describe();
}

void MenuButton::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    describe();
    restyle();
}

void MenuButton::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    describe();
    restyle();
}

void MenuButton::setSmall(bool isSmall)
{
    if (isSmall == m_small)
        return;
    m_small = isSmall;
    restyle();
}

void MenuButton::describe()
{
    setAccessibleName(m_current ? tr("%1, shown now").arg(text()) : text());
    setAccessibleDescription(m_note);
}

void MenuButton::restyle()
{
    updateGeometry();
    update();
}

QFont MenuButton::titleFont() const
{
    return Theme::instance().font(TypeSize::Body, m_current ? QFont::DemiBold : QFont::Normal);
}

QFont MenuButton::noteFont() const
{
    return Theme::instance().font(TypeSize::Label);
}

int MenuButton::side() const
{
    return Theme::instance().space(m_small ? Space::Small : Space::Medium);
}

int MenuButton::edge() const
{
    return Theme::instance().space(m_small ? Space::Hair : Space::Small);
}

int MenuButton::heightForWidth(int width) const
{
    const int inner = width - 2 * side();
    int height = wrappedHeight(titleFont(), text(), inner) + 2 * edge();
    if (!m_small && !m_note.isEmpty())
        height += wrappedHeight(noteFont(), m_note, inner) + Theme::instance().space(Space::Hair) / 2;
    return height;
}

QSize MenuButton::sizeHint() const
{
    // In the heavier type, so that the width stays when the mark moves.
    int width = QFontMetrics(Theme::instance().font(TypeSize::Body, QFont::DemiBold)).horizontalAdvance(text());
    if (!m_small)
        width = std::max(width, QFontMetrics(noteFont()).horizontalAdvance(m_note));
    width += 2 * side() + 1;
    return {width, heightForWidth(width)};
}

QSize MenuButton::minimumSizeHint() const
{
    if (m_small)
        return sizeHint();
    const QFont heavy = Theme::instance().font(TypeSize::Body, QFont::DemiBold);
    const int width = std::max(widestWord(heavy, text()), widestWord(noteFont(), m_note)) + 2 * side() + 1;
    return {width, QFontMetrics(titleFont()).height() + 2 * edge()};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse() || isDown()) {
        QPainterPath box;
        box.addRoundedRect(rect(), theme.cornerRadius(), theme.cornerRadius());
        painter.setClipPath(box);
        painter.fillRect(rect(), m_current ? tokens.selection : tokens.sunken);
        if (m_current) {
            const int mark = std::max(3, theme.space(Space::Hair) - 1);
            painter.fillRect(m_small ? QRect(0, height() - mark, width(), mark) : QRect(0, 0, mark, height()),
                             tokens.accent);
        }
        painter.setClipping(false);
    }
    const QRect inner = rect().adjusted(side(), edge(), -side(), 0);
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? tokens.ink : tokens.dim);
    QRect used;
    painter.drawText(inner, wrapped, text(), &used);
    if (!m_small) {
        painter.setFont(noteFont());
        painter.setPen(tokens.dim);
        painter.drawText(inner.adjusted(0, used.height() + theme.space(Space::Hair) / 2, 0, 0), wrapped, m_note);
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace breakeven::ui
