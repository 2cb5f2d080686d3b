// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/learn_state.h"

#include "engine/tradeoff/cost_model.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

tradeoff::Workload broughtIntoRange(tradeoff::Workload workload)
{
    const tradeoff::Bytes largest = workload.family == tradeoff::Family::Cnn ? tradeoff::largestCnn
                                                                             : tradeoff::largestModel;
    workload.sizeBytes = std::clamp(workload.sizeBytes, tradeoff::smallestModel, largest);
    workload.batch = std::clamp(workload.batch, 1, tradeoff::largestBatch);
    return workload;
}

void putInto(std::vector<tradeoff::Measurement> &measured, const tradeoff::Measurement &measurement)
{
    const auto older = std::ranges::find(measured, measurement.deviceId, &tradeoff::Measurement::deviceId);
    if (older == measured.end())
        measured.push_back(measurement);
    else
        *older = measurement;
}

} // namespace

LearnState::LearnState(QObject *parent)
    : QObject(parent)
{ }

std::optional<double> LearnState::dollarsPerHour(const QString &deviceId) const
{
    const auto found = m_dollarsPerHour.constFind(deviceId);
    return found == m_dollarsPerHour.cend() ? std::nullopt : std::optional(*found);
}

void LearnState::setLesson(lessons::Lesson lesson)
{
    m_lesson = std::move(lesson);
    m_rule = m_lesson.rule;
    m_cursor = {};
    m_inputs.clear();
    for (const lessons::LessonStep &step : m_lesson.steps)
        m_inputs.push_back({.workload = step.workload, .lesson = step.figures, .measured = {}});
    m_previewing = false;
    if (!m_inputs.empty())
        m_workload = m_inputs.front().workload;
    m_guess.reset();
    if (m_predictStage == PredictStage::Committed)
        m_predictStage = PredictStage::Guessing;
    m_trace = {};
    Q_EMIT lessonChanged();
    rebuild();
    Q_EMIT cursorChanged();
    Q_EMIT workloadChanged();
    Q_EMIT predictChanged();
}

void LearnState::translateLesson(lessons::Lesson lesson)
{
    if (lesson.id != m_lesson.id
        || !std::ranges::equal(lesson.steps, m_lesson.steps, {}, &lessons::LessonStep::workload,
                               &lessons::LessonStep::workload)) {
        setLesson(std::move(lesson));
        return;
    }
    m_lesson = std::move(lesson);
    Q_EMIT lessonTranslated();
    rebuild();
}

void LearnState::setRule(const tradeoff::DecisionRule &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    rebuild();
}

void LearnState::setPolicy(const tradeoff::Policy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    rebuild();
}

void LearnState::setCursor(const tradeoff::Cursor &cursor)
{
    const tradeoff::Cursor target = m_trace.clamped(cursor);
    const bool moved = target != m_cursor;
    m_cursor = target;
    const tradeoff::Step *here = m_trace.step(target.step);
    if (here && (m_previewing || here->workload != m_workload))
        putSliders(here->workload, false);
    if (moved)
        Q_EMIT cursorChanged();
}

void LearnState::moveBy(int positions)
{
    setCursor(m_trace.cursorAt(m_trace.positionOf(m_cursor) + positions));
}

void LearnState::moveToStep(int step, tradeoff::Stage stage)
{
    setCursor(m_trace.cursorFor(step, stage));
}

void LearnState::setWorkload(const tradeoff::Workload &workload)
{
    const tradeoff::Workload wanted = broughtIntoRange(workload);
    if (wanted == m_workload)
        return;
    const tradeoff::Step *here = m_trace.step(m_cursor.step);
    putSliders(wanted, !here || here->workload != wanted);
}

void LearnState::putSliders(const tradeoff::Workload &workload, bool previewing)
{
    const bool another = workload != m_workload;
    m_workload = workload;
    m_previewing = previewing;
    refreshShown();
    // A guess holds for the workload it was made for.
    if (another && m_predictStage != PredictStage::Off) {
        m_guess.reset();
        m_predictStage = PredictStage::Guessing;
        Q_EMIT predictChanged();
    }
    Q_EMIT workloadChanged();
}

void LearnState::setDevices(std::vector<tradeoff::Device> devices)
{
    m_devices = std::move(devices);
    Q_EMIT devicesChanged();
}

void LearnState::setPredicting(bool on)
{
    if (on == (m_predictStage != PredictStage::Off))
        return;
    m_predictStage = on ? PredictStage::Guessing : PredictStage::Off;
    m_guess.reset();
    Q_EMIT predictChanged();
}

void LearnState::commitGuess(const Guess &guess)
{
    if (m_predictStage != PredictStage::Guessing)
        return;
    m_guess = guess;
    m_predictStage = PredictStage::Committed;
    Q_EMIT predictChanged();
}

void LearnState::addMeasurement(const tradeoff::Measurement &measurement)
{
    bool placed = false;
    for (tradeoff::StepInput &input : m_inputs) {
        if (input.workload != measurement.workload)
            continue;
        putInto(input.measured, measurement);
        placed = true;
    }
    if (!placed)
        m_inputs.push_back({.workload = measurement.workload, .lesson = {}, .measured = {measurement}});
    rebuild();
    // What the learner was trying out has become a step: its row and its column are where the figures now stand.
    if (m_previewing && measurement.workload == m_workload) {
        const auto found = std::ranges::find(m_inputs, m_workload, &tradeoff::StepInput::workload);
        moveToStep(1 + static_cast<int>(found - m_inputs.begin()), tradeoff::Stage::End);
    }
}

void LearnState::setRun(RunState run)
{
    m_run = std::move(run);
    Q_EMIT runChanged();
}

void LearnState::setDollarsPerHour(const QString &deviceId, std::optional<double> dollarsPerHour)
{
    if (dollarsPerHour == this->dollarsPerHour(deviceId))
        return;
    if (dollarsPerHour)
        m_dollarsPerHour.insert(deviceId, *dollarsPerHour);
    else
        m_dollarsPerHour.remove(deviceId);
    rebuild();
}

void LearnState::setBusyShares(const BusyShares &shares)
{
    if (shares == m_busyShares || !tradeoff::validatedUtilisation(shares.cpu)
        || !tradeoff::validatedUtilisation(shares.gpu))
        return;
    m_busyShares = shares;
    rebuild();
}

std::vector<tradeoff::Measurement> LearnState::allMeasurements() const
{
    std::vector<tradeoff::Measurement> all;
    for (const tradeoff::StepInput &input : m_inputs)
        all.insert(all.end(), input.measured.begin(), input.measured.end());
    return all;
}

void LearnState::setRecorded(std::vector<tradeoff::Measurement> measurements)
{
    std::erase_if(measurements, [](const tradeoff::Measurement &measurement) {
        return tradeoff::hardwareOf(measurement.deviceKind) == tradeoff::Hardware::Cpu;
    });
    m_recorded = std::move(measurements);
    rebuild();
}

void LearnState::putPrice(tradeoff::Measurement &measurement) const
{
    const std::optional<double> price = dollarsPerHour(QString::fromStdString(measurement.deviceId));
    // A recording brings the price it was made with.
    if (price || measurement.provenance == tradeoff::Provenance::Measured)
        measurement.dollarsPerHour = price;
    else if (!measurement.dollarsPerHour)
        return;
    const double busyShare = m_busyShares.of(tradeoff::hardwareOf(measurement.deviceKind));
    measurement.costPerInferenceUsd = measurement.dollarsPerHour
        ? std::optional(tradeoff::costPerInference(*measurement.dollarsPerHour, measurement.throughputPerS, busyShare))
        : std::nullopt;
}

tradeoff::StepInput LearnState::withRecorded(tradeoff::StepInput input) const
{
    for (const tradeoff::Measurement &recorded : m_recorded) {
        if (recorded.workload == input.workload
            && std::ranges::find(input.measured, recorded.deviceId, &tradeoff::Measurement::deviceId)
                == input.measured.end()) {
            input.measured.push_back(recorded);
        }
    }
    return input;
}

void LearnState::rebuild()
{
    for (tradeoff::StepInput &input : m_inputs)
        std::ranges::for_each(input.measured, [this](auto &measurement) { putPrice(measurement); });
    std::ranges::for_each(m_recorded, [this](auto &measurement) { putPrice(measurement); });
    std::vector<tradeoff::StepInput> inputs;
    for (const tradeoff::StepInput &input : m_inputs)
        inputs.push_back(withRecorded(input));
    m_trace = tradeoff::Trace(m_rule, m_lesson.flow.stages(), std::move(inputs), m_policy);
    m_cursor = m_trace.clamped(m_cursor);
    refreshShown();
    Q_EMIT traceChanged();
}

void LearnState::refreshShown()
{
    const auto step = std::ranges::find(m_inputs, m_workload, &tradeoff::StepInput::workload);
    tradeoff::StepInput here{.workload = m_workload, .lesson = {}, .measured = {}};
    m_shown = withRecorded(step == m_inputs.end() ? here : *step).measured;
}

} // namespace breakeven::ui
