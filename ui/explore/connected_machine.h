// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/engine_client.h"
#include "ui/explore/other_machines.h"
#include "ui/explore/sweep_runner.h"
#include "ui/explore/sweep_wanted.h"

#include <QTimer>

#include <deque>
#include <vector>

namespace breakeven::ui {

/// One other machine: its engine, its runner, and how far away it is.
class ConnectedMachine final : public QObject
{
    Q_OBJECT

public:
    ConnectedMachine(ExploreState &state, const QString &name, const QStringList &command,
                     const EnginePatience &patience, QObject *parent);
    ~ConnectedMachine() override;

    [[nodiscard]] const OtherMachines::Machine &told() const { return m_told; }
    void connectNow();
    /// Ends its engine and then itself; its figures stay as Recorded.
    void leave();
    void run();
    void pause();
    /// Of the settings' sweep; around crossings once the grid is done.
    [[nodiscard]] std::vector<tradeoff::SweepPoint> missingPoints() const;

Q_SIGNALS:
    void changed();

private:
    void takeState(EngineClient::State state);
    void takeDevices(const std::vector<tradeoff::Device> &devices);
    void lose(const QString &sentence);
    void takeRoundTrip(double milliseconds);
    [[nodiscard]] QString laneId(const std::string &deviceId) const;
    [[nodiscard]] std::vector<std::string> devicesToMeasure() const;
    [[nodiscard]] SweepWanted wanted() const;
    [[nodiscard]] std::vector<tradeoff::SweepPoint> refinedPoints() const;

    ExploreState &m_state;
    OtherMachines::Machine m_told;
    EngineClient m_client;
    SweepRunner m_runner;
    SweepSettings m_planned; ///< what goes on was made of these
    std::vector<tradeoff::Device> m_devices; ///< empty while it is not connected
    std::deque<double> m_roundTrips; ///< the newest last
    QTimer m_measuringRoundTrip;
};

} // namespace breakeven::ui
