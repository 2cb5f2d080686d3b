// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/option_card.h"

#include "lessons/questions/plain_text.h"
#include "ui/test/spoken_mark.h"
#include "ui/widgets/focus_ring.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr TextLook explanationLook{.size = TypeSize::Label, .weight = QFont::Normal, .ink = TextInk::Dim};

QFont markFont()
{
    return Theme::instance().font(TypeSize::Label, QFont::DemiBold);
}

QFont keyFont()
{
    return Theme::instance().font(TypeSize::Label, QFont::DemiBold);
}

} // namespace

OptionCard::OptionCard(const QString &key, const QString &text, QWidget *parent)
    : QCheckBox(parent)
    , m_key(key)
    , m_markdown(text)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("%1: %2").arg(key, lessons::plainText(text)));
    connect(&Theme::instance(), &Theme::changed, this, &OptionCard::restyle);
    // A picked one is in bolder type, which may take another line.
    connect(this, &QCheckBox::toggled, this, &OptionCard::restyle);
    restyle();
}

void OptionCard::setPicked(bool picked)
{
    if (picked == isChecked())
        return;
    const bool exclusive = autoExclusive();
    const QSignalBlocker quiet(this);
    setAutoExclusive(exclusive && picked);
    setChecked(picked);
    setAutoExclusive(exclusive);
    restyle();
}

void OptionCard::setLocked(bool locked)
{
    m_locked = locked;
    setCursor(locked ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void OptionCard::explain(Standing standing, const QString &mark, const QString &explanation)
{
    if (standing == m_standing && mark == m_mark && explanation == m_explanationMarkdown)
        return;
    m_standing = standing;
    m_mark = mark;
    m_explanationMarkdown = explanation;
    QStringList spoken;
    if (!mark.isEmpty()) {
        const QString words = spokenMark(mark);
        spoken.append(standing == Standing::WrongPick ? tr("%1, wrong.").arg(words) : tr("%1.").arg(words));
    }
    if (!explanation.isEmpty())
        spoken.append(lessons::plainText(explanation));
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    restyle();
}

TextLook OptionCard::textLook() const
{
    const bool strong = isChecked() || m_standing == Standing::Right;
    return {.size = TypeSize::Body, .weight = strong ? QFont::DemiBold : QFont::Normal};
}

void OptionCard::restyle()
{
    m_text.show(m_markdown, textLook());
    m_explanation.show(m_explanationMarkdown, explanationLook);
    updateGeometry();
    update();
}

OptionCard::Places OptionCard::placesFor(int width) const
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Medium);
    const int gap = theme.space(Space::Hair);
    const QFontMetrics marks(markFont());
    const QFontMetrics body(theme.font(TypeSize::Body));
    const int circle = body.height() * 3 / 2;
    const int left = side + circle + side;
    const int room = std::max(1, width - left - side);
    const int markWidth = m_mark.isEmpty() ? 0 : marks.horizontalAdvance(m_mark) + 2;
    const bool beside = markWidth > 0 && room - markWidth - side >= body.averageCharWidth() * 24;
    const int textWidth = beside ? room - markWidth - side : room;
    const int textHeight = m_text.heightFor(textWidth);
    Places places;
    places.key = QRect(side, side, circle, circle);
    places.text = QRect(left, side + std::max(0, (circle - body.height()) / 2), textWidth, textHeight);
    int bottom = places.text.bottom() + 1;
    if (beside) {
        places.mark = QRect(width - side - markWidth, places.key.top(), markWidth, circle);
    } else if (markWidth > 0) {
        // In a very narrow card the mark, too, takes as many lines as it needs.
        const int height = marks.boundingRect(0, 0, room, 1000, Qt::TextWordWrap, m_mark).height();
        places.mark = QRect(left, bottom + gap, room, height);
        bottom = places.mark.bottom() + 1;
    }
    if (!m_explanation.isBlank()) {
        places.explanation = QRect(left, bottom + gap, room, m_explanation.heightFor(room));
        bottom = places.explanation.bottom() + 1;
    }
    places.height = std::max(bottom, places.key.bottom() + 1) + side;
    return places;
}

int OptionCard::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize OptionCard::sizeHint() const
{
    const int width = textMeasure();
    return {width, heightForWidth(width)};
}

QSize OptionCard::minimumSizeHint() const
{
    const int em = QFontMetrics(Theme::instance().font(TypeSize::Body)).averageCharWidth();
    return {em * 16, placesFor(em * 16).key.bottom()};
}

bool OptionCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void OptionCard::nextCheckState()
{
    if (!m_locked)
        QCheckBox::nextCheckState();
}

QColor OptionCard::colour() const
{
    const Tokens &tokens = Theme::instance().tokens();
    switch (m_standing) {
    case Standing::Right: return tokens.good;
    case Standing::WrongPick: return tokens.bad;
    case Standing::Unknown: return isChecked() ? tokens.accent : tokens.outline;
    case Standing::Other: break;
    }
    return tokens.outline;
}

void OptionCard::paintGround(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    const bool marked = m_standing == Standing::Right || m_standing == Standing::WrongPick
        || (m_standing == Standing::Unknown && isChecked());
    const double pen = marked ? 2 : 1;
    const bool hovered = underMouse() && !m_locked;
    painter.setPen(QPen(marked ? colour() : hovered ? tokens.outline : tokens.line, pen));
    painter.setBrush(marked ? tokens.selection : tokens.card);
    const double inset = pen / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.cornerRadius(),
                            theme.cornerRadius());
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3));
}

void OptionCard::paintKey(QPainter &painter, const QRect &place) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool filled = isChecked() && m_standing == Standing::Unknown;
    const QRectF box = QRectF(place).adjusted(1, 1, -1, -1);
    const double radius = autoExclusive() ? box.height() / 2 : box.height() / 5;
    painter.setPen(QPen(colour(), 1.5));
    painter.setBrush(filled ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(keyFont());
    painter.setPen(filled ? tokens.onAccent : tokens.ink);
    painter.drawText(place, Qt::AlignCenter, m_key);
}

void OptionCard::paintEvent(QPaintEvent *)
{
    const Places places = placesFor(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintKey(painter, places.key);
    m_text.paint(painter, places.text, colourOf(TextInk::Plain));
    if (!m_mark.isEmpty()) {
        painter.setFont(markFont());
        painter.setPen(m_standing == Standing::Other ? Theme::instance().tokens().dim : colour());
        painter.drawText(places.mark, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_mark);
    }
    if (!m_explanation.isBlank())
        m_explanation.paint(painter, places.explanation, colourOf(TextInk::Dim));
}

} // namespace breakeven::ui
