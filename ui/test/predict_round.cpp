// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/predict_round.h"

#include "ui/language/engine_words.h"

#include <utility>

namespace breakeven::ui {

namespace {

bool sameSide(const lessons::Contestant &one, const lessons::Contestant &other)
{
    return one.workload == other.workload && one.deviceId == other.deviceId;
}

std::vector<RunPoint> pointsOf(const lessons::Contest &contest)
{
    return {{contest.first.workload, contest.first.deviceId}, {contest.second.workload, contest.second.deviceId}};
}

bool sameContest(const lessons::Contest &one, const lessons::Contest &other)
{
    return sameSide(one.first, other.first) && sameSide(one.second, other.second);
}

} // namespace

PredictRound::PredictRound(LearnState &state, RunPlan &plan, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_plan(plan)
{
    connect(&plan, &RunPlan::measured, this, [this](const tradeoff::Measurement &measurement) {
        if (m_stage == Stage::Measuring
            && isOfContest(measurement.workload, QString::fromStdString(measurement.deviceId)))
            m_measured.push_back(measurement);
    });
    connect(&state, &LearnState::runChanged, this, &PredictRound::follow);
    connect(&state, &LearnState::devicesChanged, this, [this] {
        if (m_begun && m_stage == Stage::Guessing)
            draw();
    });
    connect(&state, &LearnState::lessonChanged, this, &PredictRound::drop);
}

void PredictRound::begin(std::uint32_t seed)
{
    if (m_stage == Stage::Measuring)
        return;
    m_begun = true;
    m_seed = seed;
    m_contests.clear();
    m_stage = Stage::Guessing;
    draw();
}

/// Keeps the contest that is asked where it can still be run.
void PredictRound::draw()
{
    const std::optional<lessons::Contest> asked = contest() ? std::optional(*contest()) : std::nullopt;
    m_contests = lessons::contests(m_state.devices(), m_state.lesson(), m_seed);
    for (std::size_t i = 0; asked && i < m_contests.size(); ++i) {
        if (sameContest(*asked, m_contests[i])) {
            m_index = i;
            Q_EMIT changed();
            return;
        }
    }
    ask(0);
}

/// Another lesson has contests of its own.
void PredictRound::drop()
{
    if (!m_begun)
        return;
    const bool measuring = m_stage == Stage::Measuring;
    cancel();
    m_contests.clear();
    draw();
    if (measuring)
        stop(tr("Another lesson was opened. Nothing was scored."));
}

void PredictRound::ask(std::size_t index)
{
    m_index = index;
    m_stage = Stage::Guessing;
    m_prediction.reset();
    m_outcome.reset();
    m_grade.reset();
    m_notice.clear();
    Q_EMIT contestChanged();
    Q_EMIT changed();
}

void PredictRound::another()
{
    if (m_stage == Stage::Measuring)
        return;
    if (m_index + 1 < m_contests.size()) {
        ask(m_index + 1);
        return;
    }
    m_contests = lessons::contests(m_state.devices(), m_state.lesson(), ++m_seed);
    ask(0);
}

const lessons::Contest *PredictRound::contest() const
{
    return m_index < m_contests.size() ? &m_contests[m_index] : nullptr;
}

bool PredictRound::canCommit() const
{
    const RunState &run = m_state.run();
    return m_stage == Stage::Guessing && contest() && run.engine == RunState::Engine::Ready && !run.running;
}

bool PredictRound::waitsForAnotherRun() const
{
    return m_stage == Stage::Guessing && contest() && m_state.run().running;
}

double PredictRound::expectedSeconds() const
{
    return contest() ? m_plan.expectedSeconds(pointsOf(*contest())) : 0;
}

void PredictRound::commit(const lessons::Prediction &prediction)
{
    if (!canCommit())
        return;
    m_prediction = prediction;
    m_measured.clear();
    m_notice.clear();
    m_cancelled = false;
    m_stage = Stage::Measuring;
    Q_EMIT changed();
    m_plan.measurePoints(pointsOf(*contest()));
}

void PredictRound::cancel()
{
    if (m_stage != Stage::Measuring)
        return;
    m_cancelled = true;
    m_plan.cancel();
}

void PredictRound::follow()
{
    const RunState &run = m_state.run();
    if (m_stage != Stage::Measuring || (run.running && run.workload && isOfContest(*run.workload, run.deviceId))) {
        Q_EMIT changed();
        return;
    }
    const QString stopped = tr("The run was stopped before both sides were measured. Nothing was scored.");
    if (run.running) { // something else is
        stop(stopped);
        return;
    }
    m_outcome = lessons::outcomeOf(*contest(), m_measured);
    if (m_outcome) {
        m_grade = lessons::gradePrediction(*m_prediction, *m_outcome);
        m_stage = Stage::Measured;
        Q_EMIT changed();
        Q_EMIT scored(*contest(), *m_prediction, *m_grade);
    } else if (m_cancelled) {
        stop(tr("Cancelled. Nothing was scored."));
    } else if (!run.failure.isEmpty()) {
        stop(tr("%1 Nothing was scored.").arg(engineWords(run.failure)));
    } else {
        stop(stopped);
    }
}

void PredictRound::stop(const QString &notice)
{
    m_stage = Stage::Guessing;
    m_notice = notice;
    m_measured.clear();
    Q_EMIT changed();
}

bool PredictRound::isOfContest(const tradeoff::Workload &workload, const QString &deviceId) const
{
    const lessons::Contest *here = contest();
    const auto is = [&](const lessons::Contestant &side) {
        return side.workload == workload && side.deviceId == deviceId;
    };
    return here && (is(here->first) || is(here->second));
}

} // namespace breakeven::ui
