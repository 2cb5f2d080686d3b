// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_timer.h"

#include <QElapsedTimer>

#include <utility>

namespace breakeven::ui {

namespace {

PresentTimer::Clock steadyClock()
{
    QElapsedTimer since;
    since.start();
    return [since] { return since.elapsed(); };
}

} // namespace

PresentTimer::PresentTimer(QObject *parent)
    : PresentTimer(steadyClock(), parent)
{ }

PresentTimer::PresentTimer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &PresentTimer::changed);
}

qint64 PresentTimer::elapsedMs() const
{
    return m_before + (running() ? m_clock() - m_startedAt : 0);
}

QString PresentTimer::text() const
{
    const qint64 seconds = elapsedMs() / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(minutes).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(two(minutes % 60), two(seconds % 60));
}

void PresentTimer::toggle()
{
    if (running()) {
        m_before = elapsedMs();
        m_tick.stop();
    } else {
        m_startedAt = m_clock();
        m_tick.start();
    }
    Q_EMIT changed();
}

void PresentTimer::reset()
{
    m_before = 0;
    m_startedAt = m_clock();
    Q_EMIT changed();
}

} // namespace breakeven::ui
