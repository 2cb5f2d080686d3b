// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/abandoned_devices.h"
#include "ui/engine_client/engine_client.h"
#include "ui/engine_client/engine_conversation.h"
#include "ui/engine_client/engine_process.h"
#include "ui/engine_client/engine_sentences.h"
#include "ui/engine_client/request_queue.h"
#include "ui/engine_client/restart_schedule.h"
#include "ui/engine_client/signs_of_life.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// Joins the parts, each of which knows only its own subject, and emits the client's signals. Whoever hears a signal
/// may call the client: so all is put in order before one is emitted, and looked at anew after it.
///
/// engine_client_life.cpp: start, watch, death, restart, stop. engine_client_talk.cpp: what is said and heard.
class EngineClient::Private final : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    Private(EngineClient &client, QStringList command, EnginePatience patience, SendSignal sendSignal);

    // Life
    void start();
    void startAgain();
    void stop();

    // Talk
    Ticket run(const protocol::RunCall &call, std::optional<std::chrono::milliseconds> expected);
    void cancel();
    void refreshDevices();
    void measureRoundTrip();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_queue.isBusy(); }
    [[nodiscard]] const protocol::HelloResult &greeting() const { return m_greeting; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    // Life
    void launch();
    void setState(State state);
    void lookForLife();
    void condemn(Fault fault);
    void processEnded(const EngineEnd &end);
    bool abandon(EngineProcess &process);
    void tellDevices(); ///< again; once they are known
    void lose(const EngineDeath &death);
    void giveUp(const QString &sentence, const std::string &whyRunFailed);
    void finishStop();
    [[nodiscard]] EngineDeath deathOf(const EngineEnd &end) const;
    [[nodiscard]] bool isWrongCommand(const EngineEnd &end) const;

    // Talk
    void hearLine(const protocol::LineFraming::Line &line);
    void take(const EngineConversation::HelloAnswer &answer);
    void takeRoundTrip(bool answered);
    void take(const EngineConversation::DevicesAnswer &answer);
    void take(const EngineConversation::RunAnswer &answer);
    void take(const EngineConversation::RunProgress &news);
    void take(const protocol::Heartbeat &heartbeat);
    void take(EngineConversation::Acknowledged) { }
    void take(EngineConversation::Stray);
    void askForDevices();
    void sendSoon();
    void sendNext();
    void workMayHaveEnded();

    EngineClient &m_client;
    const QStringList m_command;
    const EnginePatience m_patience;
    const SendSignal m_sendSignal;
    State m_state = State::Stopped;

    std::unique_ptr<EngineProcess> m_process;
    EngineConversation m_conversation;
    RequestQueue m_queue;
    SignsOfLife m_signs;
    RestartSchedule m_schedule;
    protocol::HelloResult m_greeting;
    std::vector<tradeoff::Device> m_devices; ///< as the engine listed them
    AbandonedDevices m_abandoned;

    std::optional<Fault> m_fault; ///< for which this process is being ended; nothing it says counts any more
    QString m_otherProtocol; ///< the sentence where that is the fault
    bool m_greeted = false; ///< by this process
    std::optional<Clock::time_point> m_roundTripBegan; ///< the hello that measures it is not answered yet
    bool m_stopping = false;
    bool m_startWhenStopped = false;
    bool m_lost = false; ///< engineLost was said, and engineBack not yet
    bool m_devicesWanted = false; ///< once the list that is under way has come

    QTimer m_sending; ///< the next request goes out from the event loop, never from within run()
    QTimer m_looking;
    Clock::time_point m_lastLook;
    QTimer m_restarting;
    QTimer m_cancelling;
    QTimer m_finishing; ///< a stop where there is no process to wait for
};

} // namespace breakeven::ui
