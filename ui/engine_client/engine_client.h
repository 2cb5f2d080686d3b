// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/messages.h"
#include "engine/tradeoff/result.h"
#include "ui/engine_client/engine_patience.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include <csignal>
#include <sys/types.h>

namespace breakeven::ui {

/// The window's side of the conversation with `breakeven-engine serve`: one child process, one request going, one
/// waiting; the newest waiting one takes the older one's place. Every signal is typed; no call blocks. The engine may
/// be any command (`ssh HOST breakeven-engine serve`), so nothing is assumed of its files.
class EngineClient final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped, ///< not started, or stopped by stop()
        Starting,
        Ready,
        NotResponding, ///< no heartbeat for a while; may come back
        Restarting, ///< it died; another start is due
        GivenUp, ///< it died too often, or cannot be started at all; startAgain() tries anew
    };
    Q_ENUM(State)

    /// What a request is called in the signals; counted from 1, never used again.
    using Ticket = quint64;

    /// As kill(2). Tests put one in its place that reaches nobody.
    using SendSignal = int (*)(pid_t process, int signal);

    explicit EngineClient(QStringList command, EnginePatience patience = {}, QObject *parent = nullptr,
                          SendSignal sendSignal = &::kill);
    /// Ends the child: asks, terminates, kills; never waits for longer than its patience for terminate.
    ~EngineClient() override;

    /// Lists the devices as soon as the engine answers. A device on which an engine hangs that could not be ended is
    /// listed as switched off, until that process ends or the learner starts the engine again.
    void start();
    void startAgain(); ///< after GivenUp
    void refreshDevices();
    /// Says hello once more, which the engine answers at once whatever else it does; roundTrip() tells how long that
    /// took. Nothing happens while the engine is not ready, or the last one is not answered yet.
    void measureRoundTrip();
    /// Takes the place of a request that waits. `expected` is how long the caller thinks it takes. Before start() it
    /// waits; in GivenUp it fails.
    Ticket run(const protocol::RunCall &call, std::optional<std::chrono::milliseconds> expected = {});
    /// The one going and the one waiting. Emits cancelled() for each at once: the window need not wait for the engine.
    void cancel();
    /// Asks the engine to end, and then makes it. `stopped` follows within 3 s in any state. Runs are cancelled().
    void stop();

    [[nodiscard]] State state() const;
    [[nodiscard]] bool busy() const; ///< a run is going or waiting
    [[nodiscard]] QString engineVersion() const;
    [[nodiscard]] QString libtorchVersion() const;
    /// The child's; 0 where there is none.
    [[nodiscard]] qint64 processId() const;

Q_SIGNALS:
    void stateChanged(breakeven::ui::EngineClient::State state);
    void devices(const std::vector<breakeven::tradeoff::Device> &devices);
    /// There and back: network and processes, no device.
    void roundTrip(double milliseconds);
    void started(quint64 ticket); ///< goes to the engine now; never from within run()
    void progress(quint64 ticket, const breakeven::protocol::Progress &progress);
    void measured(quint64 ticket, const breakeven::protocol::RunResult &result);
    void failed(quint64 ticket, const breakeven::tradeoff::Error &error);
    void cancelled(quint64 ticket); ///< by cancel() or stop()
    void replaced(quint64 ticket); ///< a newer request took its place before it began
    /// What happened, what was kept, what comes next; in one or two sentences for the learner. A run that was going has
    /// failed() before this.
    void engineLost(const QString &sentence);
    void engineBack();
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
