// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/engine_client_watch.h"
#include "tests/support/fake_engine_command.h"
#include "tests/support/lesson_values.h"
#include "ui/explore/sweep_director.h"

#include <QSignalSpy>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace breakeven::support {

/// Two models at four batches.
[[nodiscard]] inline ui::SweepSettings smallSweep(bool refine = false)
{
    ui::SweepSettings sweep;
    sweep.sizes = {100 * tradeoff::megabyte, 200 * tradeoff::megabyte};
    sweep.batches = {1, 4, 16, 64};
    sweep.refine = refine;
    return sweep;
}

/// A window's parts without a window, on an engine that follows a script.
struct DirectedSweep {
    explicit DirectedSweep(const QStringList &script, const QString &keptFile = {},
                           const ui::SweepSettings &sweep = smallSweep())
        : client(fakeEngine(script), restartsSoon())
        , director(state, client, plan, keptFile)
    {
        set(sweep);
        client.start();
    }

    void set(const ui::SweepSettings &sweep)
    {
        ui::ExploreSettings settings = state.settings();
        settings.sweep = sweep;
        state.setSettings(settings, QStringLiteral("Sweep"));
    }
    /// From within the signal: the engine answers faster than a test looks.
    template<typename Then>
    void whenDone(int points, Then then)
    {
        auto once = std::make_shared<bool>(false);
        QObject::connect(&state, &ui::ExploreState::sweepChanged, &director, [this, points, then, once] {
            if (state.sweep().done >= points && !std::exchange(*once, true))
                then();
        });
    }
    void pauseAt(int points)
    {
        whenDone(points, [this] { director.pause(); });
    }
    [[nodiscard]] bool ready() const { return !learn.devices().empty(); }
    [[nodiscard]] ui::SweepState::Stage stage() const { return state.sweep().stage; }
    [[nodiscard]] std::vector<tradeoff::Measurement> figures() const { return state.kept().measurements; }
    [[nodiscard]] qsizetype runs() const { return watch.countOf(QStringLiteral("started")); }
    /// Of one model on one device, ascending.
    [[nodiscard]] QList<int> batchesOf(int sizeMegabytes, const std::string &deviceId) const
    {
        QList<int> batches;
        for (const tradeoff::Measurement &m : figures()) {
            if (m.workload.sizeBytes == lessons::megabytes(sizeMegabytes) && m.deviceId == deviceId)
                batches << m.workload.batch;
        }
        std::ranges::sort(batches);
        return batches;
    }

    ui::EngineClient client;
    EngineClientWatch watch{client};
    ui::LearnState learn;
    ui::RunPlan plan{client, learn};
    ui::ExploreState state{learn, {}};
    ui::SweepDirector director;
    QSignalSpy told{&director, &ui::SweepDirector::told};
};

} // namespace breakeven::support
