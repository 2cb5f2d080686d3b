// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_places.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

namespace breakeven::ui {

namespace {

constexpr int placesInRow = 5;

void paintFlag(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath cloth;
    cloth.moveTo(box.left(), box.top());
    cloth.lineTo(box.right(), box.top() + box.height() * 0.28);
    cloth.lineTo(box.left(), box.top() + box.height() * 0.56);
    cloth.closeSubpath();
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.setBrush(colour);
    painter.drawPath(cloth);
}

std::optional<int> movedBy(int key, int from, int count)
{
    switch (key) {
    case Qt::Key_Left: return from - 1;
    case Qt::Key_Right: return from + 1;
    case Qt::Key_Up: return from - placesInRow;
    case Qt::Key_Down: return from + placesInRow;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return count - 1;
    default: return std::nullopt;
    }
}

} // namespace

TestPlaceButton::TestPlaceButton(int number, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("test_place_%1").arg(number));
    setText(QLocale().toString(number));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TestPlaceButton::setLook(const Look &look, const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    if (look == m_look)
        return;
    m_look = look;
    update();
}

QSize TestPlaceButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(TypeSize::Body, QFont::Bold));
    const int side = metrics.height() + theme.space(Space::Large) + theme.space(Space::Hair);
    // All of one width, as wide as the widest needs.
    return {std::max(side, metrics.horizontalAdvance(QStringLiteral("00")) + theme.space(Space::Huge)), side};
}

void TestPlaceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    const bool graded = m_look.mark != Look::Mark::None;
    const bool right = m_look.mark == Look::Mark::Right;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double radius = theme.space(Space::Hair);
    const QColor frame = graded ? (right ? tokens.good : tokens.bad) : tokens.outline;
    painter.setPen(QPen(m_look.current ? tokens.accent : frame, m_look.current ? 2.5 : 1));
    painter.setBrush(m_look.answered && !graded ? tokens.selection : tokens.card);
    painter.drawRoundedRect(whole, radius, radius);
    if (m_look.answered && !graded) { // told by shape as well: a filled edge below the number
        const QRectF edge(whole.left() + whole.width() / 4, whole.bottom() - 2.0 * theme.space(Space::Hair),
                          whole.width() / 2, theme.space(Space::Hair) * 0.6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    }
    painter.setFont(theme.font(TypeSize::Body, m_look.answered || m_look.current ? QFont::Bold : QFont::Normal));
    painter.setPen(m_look.answered || m_look.current ? tokens.ink : tokens.dim);
    const double small = painter.fontMetrics().ascent() * 0.6;
    // What stands beside the number takes its part of the place.
    const double beside = graded ? whole.width() / 3 : m_look.flagged ? small : 0;
    painter.drawText(whole.adjusted(0, 0, -beside, 0), Qt::AlignCenter, text());
    if (graded) {
        painter.setPen(right ? tokens.good : tokens.bad);
        painter.drawText(whole.adjusted(whole.width() * 0.45, 0, -radius, 0), Qt::AlignCenter,
                         right ? QStringLiteral("✓") : QStringLiteral("✗"));
    } else if (m_look.flagged) {
        paintFlag(painter, QRectF(whole.right() - small - radius, whole.top() + radius, small * 0.9, small),
                  tokens.accent);
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

/// A plain button takes Space alone.
void TestPlaceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    // The arrows belong to the row of places.
    if (movedBy(event->key(), 0, 0)) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

TestPlaces::TestPlaces(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("test_places"));
    setAccessibleName(tr("Questions of the test"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    connect(&Theme::instance(), &Theme::changed, this, &TestPlaces::restyle);
    restyle();
}

void TestPlaces::setCount(int count)
{
    while (static_cast<int>(m_buttons.size()) > count) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    auto *grid = static_cast<QGridLayout *>(layout());
    while (static_cast<int>(m_buttons.size()) < count) {
        const int position = static_cast<int>(m_buttons.size());
        auto *button = new TestPlaceButton(position + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, position] { Q_EMIT chosen(position); });
        grid->addWidget(button, position / placesInRow, position % placesInRow);
        m_buttons.push_back(button);
    }
}

void TestPlaces::setPlaces(const std::vector<Place> &places)
{
    setCount(static_cast<int>(places.size()));
    const bool focusInside = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_buttons[i]->setLook(places[i].look, places[i].accessibleName);
        m_buttons[i]->setFocusPolicy(places[i].look.current ? Qt::StrongFocus : Qt::ClickFocus);
        if (places[i].look.current && focusInside)
            m_buttons[i]->setFocus(Qt::OtherFocusReason);
    }
}

void TestPlaces::keyPressEvent(QKeyEvent *event)
{
    const auto here = std::ranges::find_if(m_buttons, [](const QWidget *button) { return button->hasFocus(); });
    const int count = static_cast<int>(m_buttons.size());
    if (here != m_buttons.end()) {
        const int from = static_cast<int>(here - m_buttons.begin());
        if (const std::optional<int> to = movedBy(event->key(), from, count)) {
            if (*to >= 0 && *to < count)
                m_buttons[static_cast<std::size_t>(*to)]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void TestPlaces::restyle()
{
    static_cast<QGridLayout *>(layout())->setSpacing(Theme::instance().space(Space::Hair));
    for (TestPlaceButton *button : m_buttons)
        button->updateGeometry();
}

} // namespace breakeven::ui
