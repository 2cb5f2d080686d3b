// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/race_lanes.h"

#include "ui/widgets/device_mark.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

RaceLanes::RaceLanes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("race_lanes"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RaceLanes::setLanes(std::vector<Lane> lanes, int markCount)
{
    const bool sameShape = markCount == m_markCount
        && std::ranges::equal(lanes, m_lanes, [](const Lane &one, const Lane &other) {
                               return one.title == other.title && one.reason == other.reason;
                           });
    m_lanes = std::move(lanes);
    m_markCount = markCount;
    if (!sameShape)
        updateGeometry();
    update();
}

int RaceLanes::titleWidth() const
{
    const QFontMetrics metrics(Theme::instance().font(TypeSize::Body, QFont::DemiBold));
    int width = 0;
    for (const Lane &lane : m_lanes)
        width = std::max(width, metrics.horizontalAdvance(lane.title));
    return width + Theme::instance().space(Space::Medium);
}

int RaceLanes::resultWidth() const
{
    // Of all results, so that the lanes end alike and no mark moves when a result comes in.
    const QFontMetrics metrics(Theme::instance().font(TypeSize::Label, QFont::DemiBold));
    int width = 0;
    for (const Lane &lane : m_lanes)
        width = std::max(width, metrics.horizontalAdvance(lane.result));
    return width + Theme::instance().space(Space::Small);
}

QRect RaceLanes::reasonRectangle(const Lane &lane, int width) const
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Medium);
    const int left = titleWidth() + side;
    const QFontMetrics metrics(theme.font(TypeSize::Label));
    return metrics.boundingRect(QRect(left, 0, std::max(1, width - left - side), 10'000),
                                Qt::AlignLeft | Qt::TextWordWrap, lane.reason);
}

int RaceLanes::laneHeight(const Lane &lane, int width) const
{
    const Theme &theme = Theme::instance();
    const int least = QFontMetrics(theme.font(TypeSize::Body)).height() + 2 * theme.space(Space::Small);
    if (lane.reason.isEmpty())
        return least;
    return std::max(least, reasonRectangle(lane, width).height() + 2 * theme.space(Space::Small));
}

QSize RaceLanes::sizeHint() const
{
    const int width = Theme::instance().space(Space::Huge) * 14;
    return {width, heightForWidth(width)};
}

QSize RaceLanes::minimumSizeHint() const
{
    const int width = titleWidth() + Theme::instance().space(Space::Huge) * 6;
    return {width, heightForWidth(width)};
}

int RaceLanes::heightForWidth(int width) const
{
    int height = 0;
    for (const Lane &lane : m_lanes)
        height += laneHeight(lane, width) + Theme::instance().space(Space::Small);
    return std::max(0, height - Theme::instance().space(Space::Small));
}

void RaceLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    for (const Lane &lane : m_lanes) {
        const int height = laneHeight(lane, width());
        paintLane(painter, lane, QRect(0, y, width(), height));
        y += height + Theme::instance().space(Space::Small);
    }
}

void RaceLanes::paintLane(QPainter &painter, const Lane &lane, const QRect &rectangle) const
{
    const Theme &theme = Theme::instance();
    painter.setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    painter.setPen(theme.hardware(lane.hardware));
    painter.drawText(rectangle, Qt::AlignLeft | Qt::AlignVCenter, lane.title);

    const QRectF track = QRectF(rectangle).adjusted(titleWidth(), 0, 0, 0);
    const double radius = theme.space(Space::Hair);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().sunken);
    painter.drawRoundedRect(track, radius, radius);
    if (!lane.reason.isEmpty()) {
        painter.setFont(theme.font(TypeSize::Label));
        painter.setPen(theme.tokens().dim);
        const int side = theme.space(Space::Medium);
        painter.drawText(track.adjusted(side, 0, -side, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         lane.reason);
        return;
    }
    paintMarks(painter, lane, track);
}

void RaceLanes::paintMarks(QPainter &painter, const Lane &lane, const QRectF &track) const
{
    if (m_markCount < 1)
        return;
    const Theme &theme = Theme::instance();
    const double side = theme.space(Space::Small);
    const QRectF room = track.adjusted(side, 0, -side - resultWidth(), 0);
    const double pitch = room.width() / m_markCount;
    const double size = std::min(pitch * 0.72, track.height() * 0.5);
    const QColor colour = theme.hardware(lane.hardware);
    for (int i = 0; i < m_markCount; ++i) {
        const double done = std::clamp(lane.marks - i, 0.0, 1.0);
        const QRectF slot(room.left() + i * pitch + (pitch - size) / 2, room.center().y() - size / 2, size, size);
        const QPainterPath shape = deviceShape(lane.hardware, slot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hardwareTint(lane.hardware));
        painter.drawPath(shape);
        if (done <= 0)
            continue;
        painter.save();
        if (done < 1)
            painter.setClipRect(QRectF(slot.left(), slot.top(), slot.width() * done, slot.height()));
        painter.setBrush(colour);
        painter.drawPath(shape);
        painter.restore();
    }
    if (lane.marks < m_markCount)
        return;
    painter.setFont(theme.font(TypeSize::Label, QFont::DemiBold));
    painter.setPen(theme.tokens().ink);
    painter.drawText(track.adjusted(0, 0, -side, 0), Qt::AlignRight | Qt::AlignVCenter, lane.result);
}

} // namespace breakeven::ui
