// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/trace.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace breakeven::tradeoff {

std::string_view name(Stage stage)
{
    switch (stage) {
    case Stage::Start: return "start";
    case Stage::Check: return "check";
    case Stage::Choose: return "choose";
    case Stage::Dispatch: return "dispatch";
    case Stage::Run: return "run";
    case Stage::Measure: return "measure";
    case Stage::Compare: return "compare";
    case Stage::Select: return "select";
    case Stage::End: break;
    }
    return "end";
}

std::string_view name(Variable variable)
{
    switch (variable) {
    case Variable::ModelSize: return "model_size";
    case Variable::BatchSize: return "batch_size";
    case Variable::Hardware: return "hardware";
    case Variable::Latency: return "latency";
    case Variable::Throughput: return "throughput";
    case Variable::Cost: break;
    }
    return "cost";
}

Figures figuresOf(const Measurement &measurement)
{
    return {.latencyMs = measurement.latency.medianMs,
            .throughputPerS = measurement.throughputPerS,
            .costPerInferenceUsd = measurement.costPerInferenceUsd,
            .provenance = measurement.provenance};
}

Hardware hardwareOf(DeviceKind kind)
{
    return kind == DeviceKind::Cpu ? Hardware::Cpu : Hardware::Gpu;
}

const Measurement *Step::onChosenHardware() const
{
    const Measurement *found = nullptr;
    for (std::size_t i = 0; i < measured.size(); ++i) {
        if (hardwareOf(measured[i].deviceKind) != decision.hardware)
            continue;
        if (choice.best == i)
            return &measured[i];
        if (!found)
            found = &measured[i];
    }
    return found;
}

const Measurement *Step::shown() const
{
    if (const Measurement *chosen = onChosenHardware())
        return chosen;
    if (measured.empty())
        return nullptr;
    return &measured[choice.best.value_or(0)];
}

bool Step::overrulesRule() const
{
    return choice.clearWinner && onChosenHardware()
        && hardwareOf(measured[*choice.best].deviceKind) != decision.hardware;
}

Trace::Trace(const DecisionRule &rule, std::vector<Stage> stages, std::vector<StepInput> inputs, const Policy &policy)
    : m_rule(rule)
    , m_stages(std::move(stages))
    , m_policy(policy)
{
    m_steps.reserve(inputs.size());
    for (StepInput &input : inputs) {
        Step step{.workload = input.workload,
                  .decision = rule.decide(input.workload),
                  .lesson = input.lesson,
                  .measured = std::move(input.measured),
                  .choice = {}};
        step.choice = choose(policy, step.measured);
        m_steps.push_back(std::move(step));
    }
}

const Step *Trace::step(int number) const
{
    return number >= 1 && number <= stepCount() ? &m_steps[static_cast<std::size_t>(number - 1)] : nullptr;
}

int Trace::positionOf(const Cursor &cursor) const
{
    if (cursor.step <= 0 || stageCount() == 0)
        return 0;
    if (cursor.step > stepCount())
        return positionCount() - 1;
    return 1 + (cursor.step - 1) * stageCount() + std::clamp(cursor.stage, 0, stageCount() - 1);
}

Cursor Trace::cursorAt(int position) const
{
    const int inSteps = std::clamp(position, 0, positionCount() - 1) - 1;
    if (inSteps < 0)
        return {};
    return {.step = 1 + inSteps / stageCount(), .stage = inSteps % stageCount()};
}

Cursor Trace::cursorFor(int step, Stage stage) const
{
    const auto found = std::ranges::lower_bound(m_stages, stage);
    const int index = static_cast<int>(found - m_stages.begin());
    return clamped({.step = step, .stage = index});
}

std::optional<Stage> Trace::stageAt(const Cursor &cursor) const
{
    if (!step(cursor.step) || cursor.stage < 0 || cursor.stage >= stageCount())
        return std::nullopt;
    return m_stages[static_cast<std::size_t>(cursor.stage)];
}

bool Trace::reached(int step, Stage stage, const Cursor &cursor) const
{
    return this->step(step) && positionOf(cursor) >= positionOf(cursorFor(step, stage));
}

Stage Trace::revealedAt(Variable variable)
{
    switch (variable) {
    case Variable::ModelSize:
    case Variable::BatchSize: return Stage::Check;
    case Variable::Hardware: return Stage::Choose;
    case Variable::Latency:
    case Variable::Throughput:
    case Variable::Cost: break;
    }
    return Stage::Measure;
}

VariableValue Trace::value(int step, Variable variable, const Cursor &cursor) const
{
    const Step *here = this->step(step);
    if (!here || !reached(step, revealedAt(variable), cursor))
        return {};
    const auto given = [](double number) { return VariableValue{.number = number, .hardware = {}, .provenance = {}}; };
    if (variable == Variable::ModelSize)
        return given(static_cast<double>(here->workload.sizeBytes) / gigabyte);
    if (variable == Variable::BatchSize)
        return given(here->workload.batch);
    if (variable == Variable::Hardware)
        return {.number = {}, .hardware = here->decision.hardware, .provenance = {}};

    std::optional<Figures> figures = here->lesson;
    if (const Measurement *measured = here->shown(); !figures && measured)
        figures = figuresOf(*measured);
    if (!figures)
        return {};
    const std::optional<double> number = variable == Variable::Latency ? figures->latencyMs
        : variable == Variable::Throughput                             ? figures->throughputPerS
                                                                       : figures->costPerInferenceUsd;
    if (!number)
        return {};
    return {.number = number, .hardware = {}, .provenance = figures->provenance};
}

bool Trace::changed(int step, Variable variable, const Cursor &cursor) const
{
    if (cursor.step != step)
        return false;
    const VariableValue now = value(step, variable, cursor);
    return now.known() && now != value(step - 1, variable, cursor);
}

} // namespace breakeven::tradeoff
