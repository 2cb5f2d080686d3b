// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/line_framing.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <string>

#include <csignal>
#include <sys/types.h>

namespace breakeven::ui {

/// How a child process came to its end.
struct EngineEnd {
    enum class Kind {
        Exited,
        Signalled,
        NotStarted, ///< there is no such program, or it may not be run
        Abandoned, ///< cannot be ended: nobody waits for it any more
    };

    Kind kind = Kind::Exited;
    int number = 0; ///< the exit code, or the signal
    QString trouble; ///< the system's words where it was not started
};

/// One life of the engine's process: lines in, lines out, and an end that comes in any case. Nothing here waits, but
/// for the destructor, which is bounded.
class EngineProcess final : public QObject
{
    Q_OBJECT

public:
    struct Patience {
        std::chrono::milliseconds ask{1'000}; ///< from the end of its input to terminate
        std::chrono::milliseconds terminate{500}; ///< from terminate to kill; and from kill until it is abandoned
    };

    /// As kill(2). Tests put one in its place that reaches nobody.
    using SendSignal = int (*)(pid_t process, int signal);

    EngineProcess(QStringList command, Patience patience, QObject *parent = nullptr, SendSignal sendSignal = &::kill);
    /// Where it still runs: terminates and kills it, within the patience for terminate.
    ~EngineProcess() override;

    void start();
    void write(std::string line); ///< without its newline

    /// Each is the beginning of an end that gets rougher by itself. None goes back to a gentler one.
    void askToEnd(); ///< closes its input
    void terminate();
    void kill();

    [[nodiscard]] qint64 processId() const;
    /// The end of what it printed for people: its last line that is not empty, shortened.
    [[nodiscard]] QString lastWords() const;

Q_SIGNALS:
    void lineRead(const breakeven::protocol::LineFraming::Line &line);
    void ended(const breakeven::ui::EngineEnd &end); ///< once; only endedAfterAll() may come after it
    void endedAfterAll(); ///< one that was abandoned

private:
    enum class Ending { No, Asked, Terminated, Killed, Over };

    void readLines();
    void keepErrors();
    void finish(const EngineEnd &end);
    void escalate();
    void signalAll(int signal) const;
    void letGo();

    QStringList m_command;
    Patience m_patience;
    SendSignal m_sendSignal;
    QProcess *m_process; ///< owned; null once it had to be abandoned
    protocol::LineFraming m_framing;
    QByteArray m_errors; ///< the last of them
    QTimer m_escalation;
    Ending m_ending = Ending::No;
    qint64 m_group = 0; ///< of the process and all that it started
};

} // namespace breakeven::ui
