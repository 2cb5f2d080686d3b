// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/engine_patience.h"
#include "ui/explore/explore_state.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// The engines of other machines, each started by a command ("ssh gpu-box breakeven-engine serve") and measured by a
/// runner of its own, so that a slow network holds up nobody.
class OtherMachines final : public QObject
{
    Q_OBJECT

public:
    enum class Connection {
        NotConnected, ///< known from before, or the learner ended it: begins when connectAgain() says so
        Connecting,
        Ready,
        Lost,
    };
    struct Machine {
        QString name; ///< the learner's; letters, digits, point, dash and underline
        QStringList command;
        Connection connection = Connection::NotConnected;
        bool triesAgain = false; ///< while it is lost: by itself; else only connectAgain() does
        QString sentence; ///< why it is lost, or that it is silent just now
        /// Median of the last round trips of a small request: network and process, no device time.
        std::optional<double> roundTripMs;
        SweepState sweep; ///< of this machine alone
    };

    explicit OtherMachines(ExploreState &state, QObject *parent = nullptr);
    OtherMachines(ExploreState &state, EnginePatience patience, QObject *parent = nullptr);
    ~OtherMachines() override;

    /// Longer than for an engine that is here: a connection takes its time, and networks stand still now and then.
    [[nodiscard]] static EnginePatience networkPatience();

    /// The state's known machines are among them from the start. Their commands wait for the learner.
    [[nodiscard]] std::vector<Machine> machines() const;
    /// Takes the place of a machine of that name that is not connected. Errors: BadRequest for a name that is taken or
    /// no name, a command that cannot be parted into words.
    [[nodiscard]] tradeoff::Result<void> connectTo(const QString &name, const QString &command);
    void connectAgain(const QString &name); ///< one that is lost or not connected
    void disconnectFrom(const QString &name); ///< it stays known
    void forget(const QString &name); ///< disconnects it first
    /// The settings' sweep on every device of every machine that is ready and not left out.
    void run();
    void pause();
    /// How many points all machines that are ready have yet to measure.
    [[nodiscard]] int missing() const;
    /// How far all of them are together; Running where one runs or waits, or else Paused where one is.
    [[nodiscard]] SweepState sweep() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
