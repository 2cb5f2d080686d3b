// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/engine_client_watch.h"
#include "tests/support/fake_engine_command.h"
#include "tests/support/lesson_values.h"
#include "ui/explore/sweep_runner.h"
#include "ui/learn/run_plan.h"

#include <QSignalSpy>
#include <QTest>

#include <string>
#include <vector>

namespace breakeven::support {

/// A runner on an engine that follows a script, with the lesson's plan on the same client.
struct SweepBench {
    explicit SweepBench(const QStringList &script, bool ready = true)
        : client(fakeEngine(script), restartsSoon())
    {
        state.setLesson(lessons::fiveStepLesson());
        QObject::connect(&state, &ui::LearnState::runChanged, &runner, [this] { runner.setHeld(plan.running()); });
        QObject::connect(&runner, &ui::SweepRunner::measured, &runner, [this](const tradeoff::Measurement &m) {
            measured.push_back({m.workload, m.deviceId});
        });
        QObject::connect(&runner, &ui::SweepRunner::failed, &runner,
                         [this](const tradeoff::SweepPoint &point, const tradeoff::Error &error) {
                             failed.push_back(point);
                             errors.push_back(error);
                         });
        client.start();
        if (ready)
            static_cast<void>(QTest::qWaitFor([this] { return client.state() == ui::EngineClient::State::Ready; }));
    }

    [[nodiscard]] ui::SweepState::Stage stage() const { return runner.state().stage; }
    [[nodiscard]] bool ended() const { return exhausted.count() > 0 && stage() == ui::SweepState::Stage::Idle; }

    ui::EngineClient client;
    EngineClientWatch watch{client};
    ui::LearnState state;
    ui::RunPlan plan{client, state};
    ui::SweepRunner runner{client};
    QSignalSpy exhausted{&runner, &ui::SweepRunner::exhausted};
    std::vector<tradeoff::SweepPoint> measured;
    std::vector<tradeoff::SweepPoint> failed;
    std::vector<tradeoff::Error> errors;
};

[[nodiscard]] inline std::vector<tradeoff::SweepPoint> pointsOn(const std::string &deviceId,
                                                                const std::vector<int> &batches)
{
    std::vector<tradeoff::SweepPoint> points;
    for (const int batch : batches)
        points.push_back({lessons::workloadOf(100, batch), deviceId});
    return points;
}

} // namespace breakeven::support
