// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPainterPath>
#include <QPointF>
#include <QVariantAnimation>

namespace breakeven::ui {

/// Moves a point along a path, eased; at once where motion is reduced or paused.
class FlowGlide final : public QObject
{
    Q_OBJECT

public:
    explicit FlowGlide(QObject *parent = nullptr);

    /// From now on moves are jumps; one under way ends.
    void setPaused(bool paused);
    /// Frames a second at most; 0 is as many as the screen takes.
    void setMaximumFrameRate(int framesPerSecond) { m_frameRate = framesPerSecond; }
    [[nodiscard]] bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

    void start(const QPainterPath &path);
    void jump(const QPointF &goal); ///< ends a move under way
    void stop() { m_animation.stop(); }

Q_SIGNALS:
    void moved(const QPointF &point); ///< the last one is the end of the path

private:
    QVariantAnimation m_animation;
    QPainterPath m_path;
    QElapsedTimer m_sinceFrame;
    int m_frameRate = 0;
    bool m_paused = false;
};

} // namespace breakeven::ui
