// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_glide.h"

#include "ui/widgets/theme.h"

#include <QEasingCurve>

namespace breakeven::ui {

namespace {

constexpr int glideMs = 260;

} // namespace

FlowGlide::FlowGlide(QObject *parent)
    : QObject(parent)
{
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (!isRunning() || (m_frameRate > 0 && m_sinceFrame.isValid() && m_sinceFrame.elapsed() < 1000 / m_frameRate))
            return;
        m_sinceFrame.start();
        Q_EMIT moved(m_path.pointAtPercent(value.toDouble()));
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { Q_EMIT moved(m_path.pointAtPercent(1)); });
}

void FlowGlide::setPaused(bool paused)
{
    m_paused = paused;
    if (paused && isRunning())
        jump(m_path.pointAtPercent(1));
}

void FlowGlide::start(const QPainterPath &path)
{
    m_animation.stop();
    const int duration = Theme::instance().duration(glideMs);
    if (m_paused || duration == 0 || path.length() < 1) {
        Q_EMIT moved(path.currentPosition());
        return;
    }
    m_path = path;
    m_sinceFrame.invalidate();
    m_animation.setDuration(duration);
    m_animation.start();
}

void FlowGlide::jump(const QPointF &goal)
{
    m_animation.stop();
    Q_EMIT moved(goal);
}

} // namespace breakeven::ui
