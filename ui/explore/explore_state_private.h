// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/estimated_lanes.h"
#include "ui/explore/explore_state.h"
#include "ui/explore/figure_source.h"
#include "ui/explore/recording_making.h"
#include "ui/explore/session_file.h"

#include <QElapsedTimer>
#include <QUndoStack>

#include <set>

/// What ExploreState is made of; for its own .cpp files alone.
namespace breakeven::ui {

class ExploreState::Private
{
public:
    Private(ExploreState &state, LearnState &theLearn, protocol::Catalogue theCatalogue);

    // Settings
    void take(const ExploreSettings &next);
    void takeFromLearn();
    void giveToLearn();
    void keepWhatLearnHas(ExploreSettings &read) const; ///< in settings that are restored

    // Sources
    [[nodiscard]] FigureSource &here();
    [[nodiscard]] FigureSource &sourceFor(const QString &machine);
    [[nodiscard]] FigureSource *sourceOfLane(const QString &laneId);
    void keepOlder(const FigureSource &from, std::vector<DeviceFigures> devices);
    void tellGroundChanged(const FigureSource &older);
    void putPresent(); ///< this machine's devices as the lesson's place lists them
    [[nodiscard]] tradeoff::Result<void> put(const protocol::Recording &recording, const QString &name,
                                             const QString &file);
    [[nodiscard]] QString freePlace(const QString &wanted) const;
    void sortSources();
    [[nodiscard]] std::vector<DeviceToRecord> toRecord(const FigureSource &source) const;

    // What follows from them
    void figuresChanged();
    void lanesStale();
    void dropFit();
    void refresh();

    ExploreState &q;
    LearnState &learn;
    protocol::Catalogue catalogue;
    ExploreSettings settings;
    QUndoStack undo;
    QElapsedTimer clock;
    int hand = 0; ///< steps of undo before and after a change from elsewhere do not merge
    bool sharing = false; ///< settings go to the lesson's place: what it says meanwhile is an echo

    std::vector<FigureSource> sources; ///< this machine's first, then other machines', recordings
    std::set<QString> olderHere; ///< prefixes of recordings that are this machine's older figures
    int lastRecording = 0;
    EstimatedLanes estimated;
    SweepState sweep;
    std::vector<KnownMachine> knownMachines;
    std::optional<tradeoff::FittedRule> fitted;

    std::vector<Lane> lanes;
    std::vector<tradeoff::MeasuredPair> pairs;
    bool lanesAreStale = true;
    bool pairsAreStale = true;
    bool announced = false;
};

} // namespace breakeven::ui
