// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/lane_switch.h"

#include "ui/widgets/device_mark.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

int pad()
{
    return Theme::instance().space(Space::Hair);
}

QFont nameFont()
{
    return Theme::instance().font(TypeSize::Body);
}

/// Between words; within one only where a word alone is too wide.
int wrapping(const QString &text, int room)
{
    const QFontMetrics metrics(nameFont());
    const QStringList words = text.split(QLatin1Char(' '));
    const bool tooWide = std::ranges::any_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) > room; });
    return Qt::AlignLeft | Qt::AlignTop | (tooWide ? Qt::TextWrapAnywhere : Qt::TextWordWrap);
}

int markSide()
{
    return QFontMetrics(nameFont()).ascent() + pad() / 2;
}

} // namespace

LaneSwitch::LaneSwitch(QWidget *parent)
    : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LaneSwitch::setLane(const Lane &lane)
{
    m_hardware = lane.hardware;
    m_estimate = lane.source == Lane::Source::Estimate;
    if (text() != lane.title()) {
        setText(lane.title());
        setAccessibleName(lane.title());
        updateGeometry();
    }
    setChecked(lane.shown);
    update();
}

int LaneSwitch::textLeft()
{
    return pad() + markSide() + Theme::instance().space(Space::Small);
}

QRect LaneSwitch::textRect(int width) const
{
    const int room = std::max(1, width - textLeft() - pad());
    const QRect used = QFontMetrics(nameFont()).boundingRect(QRect(0, 0, room, 10'000), wrapping(text(), room), text());
    return {textLeft(), pad(), room, used.height()};
}

int LaneSwitch::heightForWidth(int width) const
{
    return textRect(width).height() + 2 * pad();
}

QSize LaneSwitch::sizeHint() const
{
    const int width = textLeft() + QFontMetrics(nameFont()).horizontalAdvance(text()) + pad() + 1;
    return {width, heightForWidth(width)};
}

QSize LaneSwitch::minimumSizeHint() const
{
    constexpr int letters = 8;
    return {textLeft() + letters * QFontMetrics(nameFont()).averageCharWidth(),
            QFontMetrics(nameFont()).height() + 2 * pad()};
}

bool LaneSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void LaneSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    const QColor colour = m_estimate ? tokens.dim : theme.hardware(m_hardware);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(nameFont());
    const int side = markSide();
    const QRectF box = QRectF(pad(), pad() + (metrics.height() - side) / 2.0, side, side).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(colour, underMouse() ? 2.5 : 2));
    painter.setBrush(isChecked() ? QBrush(colour) : Qt::NoBrush);
    painter.drawPath(deviceShape(m_hardware, box));
    if (isChecked()) {
        QPainterPath tick(QPointF(box.left() + box.width() * 0.27, box.top() + box.height() * 0.52));
        tick.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.69);
        tick.lineTo(box.left() + box.width() * 0.74, box.top() + box.height() * 0.34);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.card, std::max(1.6, side / 9.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
    painter.setFont(nameFont());
    painter.setPen(isChecked() ? tokens.ink : tokens.dim);
    const QRect place = textRect(width());
    painter.drawText(place, wrapping(text(), place.width()), text());
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace breakeven::ui
