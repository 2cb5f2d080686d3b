// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/vote_bar.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace breakeven::ui {

VoteBar::VoteBar(const VoteState &state, VoteState::Round round, int option, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_round(round)
    , m_option(option)
{
    const bool second = round == VoteState::Round::Second;
    setObjectName((second ? QStringLiteral("vote_bar_second_%1") : QStringLiteral("vote_bar_first_%1"))
                      .arg(VoteState::letter(option)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

void VoteBar::refresh()
{
    const lessons::Question *question = m_state.question();
    const auto index = static_cast<std::size_t>(m_option);
    m_right = m_state.answerShown() && question && index < question->options.size() && question->options[index].right;
    const QString letter = VoteState::letter(m_option);
    if (!m_state.countsShown(m_round)) {
        m_text = QStringLiteral("?");
        m_share = 0;
        setAccessibleName(tr("%1: hidden").arg(letter));
    } else {
        m_share = m_state.share(m_round, m_option);
        const QLocale locale;
        const QString percent = locale.toString(qRound(100 * m_share));
        const QString count = locale.toString(m_state.count(m_round, m_option));
        m_text = tr("%1 % · %2", "share in percent and count").arg(percent, count);
        const QString spoken =
            tr("%1: %2 of %3, %4 percent").arg(letter, count, locale.toString(m_state.total(m_round)), percent);
        setAccessibleName(spoken);
    }
    update();
}

QSize VoteBar::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.figureFont(TypeSize::Body, QFont::DemiBold));
    const int width = metrics.horizontalAdvance(tr("%1 % · %2").arg(QStringLiteral("100"), QStringLiteral("9,999")));
    return {width, metrics.height() + theme.space(Space::Hair) + theme.space(Space::Large)};
}

void VoteBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.figureFont(TypeSize::Body, QFont::DemiBold));
    painter.setPen(tokens.ink);
    const int line = painter.fontMetrics().height();
    painter.drawText(QRect(0, 0, width(), line), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), m_text);
    const QRectF track(1, line + theme.space(Space::Hair), width() - 2, theme.space(Space::Large) - 2);
    const double radius = theme.space(Space::Hair);
    painter.setPen(QPen(tokens.outline, 1));
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(track, radius, radius);
    if (m_share <= 0)
        return;
    QRectF fill = track;
    fill.setWidth(track.width() * m_share);
    if (layoutDirection() == Qt::RightToLeft)
        fill.moveRight(track.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_right ? tokens.good : tokens.accent);
    painter.drawRoundedRect(fill, radius, radius);
}

} // namespace breakeven::ui
