// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/run_expectation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace breakeven::ui {

/// One thing to measure.
struct RunPoint {
    tradeoff::Workload workload;
    QString deviceId;
};

/// Runs what the learner asks for on every device there is, point after point, through the client, and tells the state
/// what comes of it: progress, figures, failures, what became of the engine. A newer wish takes the place of the older
/// one. Its estimate of how long a run takes learns from the runs before it.
class RunPlan final : public QObject
{
    Q_OBJECT

public:
    RunPlan(EngineClient &client, LearnState &state, QObject *parent = nullptr);

    /// The workload on every available device.
    void measure(const tradeoff::Workload &workload);
    /// The lesson's five steps, each on every available device.
    void measureLesson();
    void measureStep(int step);
    /// Just these, in their order, each on its own device. They are no steps of the learner's own: the state gets the
    /// figures of those alone that are steps already.
    void measurePoints(std::vector<RunPoint> points);
    void cancel();

    /// Seconds that measure() will take, for the button; from bytes and FLOPs at rates seen before, or cautious first
    /// guesses.
    [[nodiscard]] double expectedSeconds(const tradeoff::Workload &workload) const;
    [[nodiscard]] double expectedSecondsOfLesson() const;
    /// Seconds that measurePoints() will take.
    [[nodiscard]] double expectedSeconds(std::span<const RunPoint> points) const;
    [[nodiscard]] bool running() const { return m_ticket != 0; }

Q_SIGNALS:
    /// A point's figure came in; where the state gets it, it has it already.
    void measured(const tradeoff::Measurement &measurement);

private:
    enum class NewSteps { Added, LeftOut };
    void begin(std::vector<RunPoint> points, NewSteps newSteps = NewSteps::Added);
    void next();
    void finish();
    void tell();
    void onMeasured(quint64 ticket, const protocol::RunResult &result);
    void onFailed(quint64 ticket, const tradeoff::Error &error);
    void onState(EngineClient::State state);
    [[nodiscard]] bool isStep(const tradeoff::Workload &workload) const;
    [[nodiscard]] std::vector<QString> usableDevices() const;

    EngineClient &m_client;
    LearnState &m_state;
    std::deque<RunPoint> m_waiting;
    NewSteps m_newSteps = NewSteps::Added; ///< of the points that go on or wait
    std::optional<RunPoint> m_going;
    EngineClient::Ticket m_ticket = 0; ///< of the point that goes on; 0 where none does
    QElapsedTimer m_sinceStart; ///< of the point that goes on
    RunExpectation m_expectation;
    RunState m_run;
};

} // namespace breakeven::ui
