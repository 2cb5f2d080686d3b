// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/sweep_queue.h"
#include "ui/explore/sweep_runner.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// Whoever hears a signal may call the runner: so all is put in order before one is emitted, and the next point begins
/// from the event loop, when everyone has heard how the last one ended.
class SweepRunner::Private final : public QObject
{
public:
    Private(SweepRunner &runner, EngineClient &client);

    void start(std::vector<tradeoff::SweepPoint> points, tradeoff::Effort effort,
               const std::vector<tradeoff::Device> &devices);
    void append(const std::vector<tradeoff::SweepPoint> &points);
    void pause();
    void resume();
    void stop();
    void setHeld(bool held);

    SweepState state;
    RunExpectation expectation;

private:
    void goOnSoon() { m_goingOn.start(0); }
    void goOn();
    void begin(SweepQueue::Entry entry);
    void addPoints(const std::vector<tradeoff::SweepPoint> &points);
    void wakeEngine();
    void giveUpGoing(); ///< while held it cannot be cancelled, and its figure is still taken
    void putGoingBack();
    [[nodiscard]] SweepQueue::Entry takeGoing();
    void tell();
    void onMeasured(quint64 ticket, const protocol::RunResult &result);
    void onFailed(quint64 ticket, const tradeoff::Error &error);
    void onGivenBack(quint64 ticket);
    void onLost(const QString &sentence);
    [[nodiscard]] SweepState::Stage stage() const;
    [[nodiscard]] double secondsLeft() const;

    SweepRunner &m_runner;
    EngineClient &m_client;
    SweepQueue m_queue;
    std::optional<SweepQueue::Entry> m_going; ///< asked for and not answered
    EngineClient::Ticket m_ticket = 0; ///< of it; 0 where none is
    EngineClient::Ticket m_leftTicket = 0; ///< given up while held; 0 where none is
    bool m_started = false; ///< it went to the engine
    QElapsedTimer m_sinceStart;
    bool m_active = false; ///< from start() until nothing is left
    bool m_paused = false;
    bool m_held = false;
    QTimer m_goingOn;
};

} // namespace breakeven::ui
