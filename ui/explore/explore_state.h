// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "engine/protocol/recording.h"
#include "engine/tradeoff/rule_judgement.h"
#include "ui/explore/explore_settings.h"
#include "ui/explore/known_machine.h"
#include "ui/explore/lane.h"
#include "ui/explore/sweep_state.h"
#include "ui/learn/learn_state.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

QT_BEGIN_NAMESPACE
class QUndoStack;
QT_END_NAMESPACE

namespace breakeven::ui {

/// All that the place Explore shows: what was measured, read and estimated, as lanes, and what the learner has set.
/// Views read it and ask it for changes; it knows nothing of widgets or of the engine. Policy, busy shares and the
/// prices of this machine's devices are the lesson's place's too: a change here is one there, and the other way round.
class ExploreState final : public QObject
{
    Q_OBJECT

public:
    ExploreState(LearnState &learn, protocol::Catalogue catalogue, QObject *parent = nullptr);
    ~ExploreState() override;

    [[nodiscard]] LearnState &learn() const;
    [[nodiscard]] const protocol::Catalogue &catalogue() const;
    [[nodiscard]] const ExploreSettings &settings() const;
    /// One step of undo, called `what` ("Busy share"). Steps of the same `key` (not empty) that follow each other
    /// within a second are one: a slider's. Values out of their range are brought into it.
    void setSettings(const ExploreSettings &settings, const QString &what, const QString &key = {});
    [[nodiscard]] QUndoStack &undoStack() const;

    /// This machine's devices first, then other machines', recordings, estimates; prices and busy shares put in.
    [[nodiscard]] const std::vector<Lane> &lanes() const;
    [[nodiscard]] const Lane *lane(const QString &id) const;
    [[nodiscard]] const std::vector<tradeoff::MeasuredPair> &pairs() const; ///< of the shown plane
    /// Of fitWanted(); absent after the figures, the policy or the plane changed.
    [[nodiscard]] const std::optional<tradeoff::FittedRule> &fitted() const;
    void fit();

    [[nodiscard]] const SweepState &sweep() const;
    void setSweep(const SweepState &sweep);
    /// A figure or failure of this machine, or of the connected machine of that name (empty: this one). The newest
    /// figure of a workload takes the older one's place. A figure from another processor or LibTorch than the kept ones
    /// moves those to a recording.
    void addMeasurement(const tradeoff::Measurement &measurement, const QString &machine = {});
    void addFailure(const protocol::FailedPoint &failure, const QString &machine = {});
    /// The devices of a connected machine; no device: it is gone, its figures stay as Recorded.
    void setMachine(const QString &machine, const std::vector<tradeoff::Device> &devices);
    /// Machines that were connected some time, by their commands: what settingsText() keeps beside the settings, and no
    /// session holds.
    [[nodiscard]] const std::vector<KnownMachine> &knownMachines() const;
    void setKnownMachines(std::vector<KnownMachine> machines);

    /// Its measurements become lanes of their own, called by the file's name; the same file opened again takes its
    /// older place. Errors: BadFile with one sentence; what was there stays.
    [[nodiscard]] tradeoff::Result<void> openRecording(const QString &file);
    void addRecording(const protocol::Recording &recording, const QString &name);
    void removeRecording(const QString &laneId); ///< all lanes of its file
    /// What was measured here, or with `withRecordings` all that is shown, as one file. Errors: BadFile.
    [[nodiscard]] tradeoff::Result<void> saveRecording(const QString &file, bool withRecordings) const;
    /// Workloads that two recorded or measured lanes of the same device have both, whose intervals do not overlap.
    struct Disagreement {
        QString first; ///< lane ids
        QString second;
        int compared = 0;
        int overlapping = 0;
    };
    [[nodiscard]] std::vector<Disagreement> disagreements() const;

    /// This machine's sweep, to be found again when the window is opened the next time. Provenance as written.
    [[nodiscard]] protocol::Recording kept() const;
    void restoreKept(const protocol::Recording &recording);

    /// Of each "measured earlier" that is shown: what groundChanged() told, as it is now.
    [[nodiscard]] std::vector<protocol::Recording> olderKept() const;

    /// The settings as JSON, to be found again when the window is opened the next time, and the known machines.
    [[nodiscard]] std::string settingsText() const;
    /// No step of undo. What is said of recordings is left out: their numbers are given anew. What the lesson's place
    /// has been told already (prices, policy, busy shares) stands: of the same price the text says where it is from.
    /// Errors: BadFile with one sentence; the settings then stay.
    [[nodiscard]] tradeoff::Result<void> restoreSettings(std::string_view text);

    /// Settings, this machine's figures and all recordings in one file; a connected machine's figures are one of them.
    /// Errors: BadFile; opening replaces all or, on an error, nothing. Where the file's own figures are not known to be
    /// this machine's, they become a recording, and what was measured here stays. Nothing before it can be undone.
    [[nodiscard]] tradeoff::Result<void> saveSession(const QString &file) const;
    [[nodiscard]] tradeoff::Result<void> openSession(const QString &file);

Q_SIGNALS:
    void settingsChanged();
    void lanesChanged(); ///< figures, prices, or which lanes there are and are shown; at most once a turn of the loop
    void fittedChanged();
    void sweepChanged();
    void knownMachinesChanged();
    /// These figures of this machine are no longer among kept(): they are of another device, processor or LibTorch.
    /// Sent before anyone can write kept() without them; by restoreKept(), too.
    void groundChanged(const breakeven::protocol::Recording &older);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
