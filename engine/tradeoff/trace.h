// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/policy.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace breakeven::tradeoff {

/// What happens inside a step, in this order. A lesson's flow need not have all of them.
enum class Stage { Start, Check, Choose, Dispatch, Run, Measure, Compare, Select, End };

inline constexpr std::array allStages{Stage::Start,   Stage::Check,   Stage::Choose, Stage::Dispatch, Stage::Run,
                                      Stage::Measure, Stage::Compare, Stage::Select, Stage::End};

/// "start", "check", "choose", "dispatch", "run", "measure", "compare", "select", "end".
[[nodiscard]] std::string_view name(Stage stage);

/// What the lesson follows through a step, in the order of the tracker's rows.
enum class Variable { ModelSize, BatchSize, Hardware, Latency, Throughput, Cost };

inline constexpr std::array variables{Variable::ModelSize, Variable::BatchSize,  Variable::Hardware,
                                      Variable::Latency,   Variable::Throughput, Variable::Cost};

/// "model_size", "batch_size", "hardware", "latency", "throughput", "cost".
[[nodiscard]] std::string_view name(Variable variable);

/// Latency of a batch, throughput and cost of one inference, from one source.
struct Figures {
    std::optional<double> latencyMs;
    std::optional<double> throughputPerS;
    std::optional<double> costPerInferenceUsd;
    Provenance provenance = Provenance::Lesson;

    friend bool operator==(const Figures &, const Figures &) = default;
};

[[nodiscard]] Figures figuresOf(const Measurement &measurement);

/// CPU for the CPU, GPU for every accelerator.
[[nodiscard]] Hardware hardwareOf(DeviceKind kind);

/// What a step is made from.
struct StepInput {
    Workload workload;
    std::optional<Figures> lesson; ///< the lesson's illustrative figures; absent for a step of the learner's own
    std::vector<Measurement> measured; ///< of this workload, one a device at most; provenance in each
};

struct Step {
    Workload workload;
    Decision decision;
    std::optional<Figures> lesson;
    std::vector<Measurement> measured;
    Choice choice; ///< among `measured`, under the trace's policy

    [[nodiscard]] bool isOwn() const { return !lesson; }
    /// The measurement on the hardware the rule chose; absent where there is none.
    [[nodiscard]] const Measurement *onChosenHardware() const;
    /// The same, or else the best one measured, or else any.
    [[nodiscard]] const Measurement *shown() const;
    /// Measured on both kinds of hardware, with a clear winner that is not what the rule chose.
    [[nodiscard]] bool overrulesRule() const;
};

/// Where the learner is: step 0 is the start, before anything is known, and its stage is 0; steps 1.. n each have the
/// trace's stages.
struct Cursor {
    int step = 0;
    int stage = 0; ///< index into Trace::stages()

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// A cell of the tracker: the number or the hardware, or nothing where it is not known.
struct VariableValue {
    std::optional<double> number; ///< GB, samples, ms, samples/s or dollars, as the variable says
    std::optional<Hardware> hardware;
    std::optional<Provenance> provenance; ///< of a figure; absent for what is given or decided

    [[nodiscard]] bool known() const { return number || hardware; }
    friend bool operator==(const VariableValue &, const VariableValue &) = default;
};

/// The lesson as played: steps x stages, built once from rule, workloads and figures. All that a view shows is a
/// function of the trace and a cursor; going back is moving the cursor.
class Trace final
{
public:
    Trace() = default;
    /// `stages` ascend as in the enumeration, begin with Start and hold Choose and End.
    Trace(const DecisionRule &rule, std::vector<Stage> stages, std::vector<StepInput> inputs,
          const Policy &policy = {});

    [[nodiscard]] const DecisionRule &rule() const { return m_rule; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const std::vector<Stage> &stages() const { return m_stages; }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int stageCount() const { return static_cast<int>(m_stages.size()); }
    /// Steps are counted from 1; nothing for the start and for what is not there.
    [[nodiscard]] const Step *step(int number) const;

    /// All places of the cursor in a row: 0 is the start, then stage after stage, step after step.
    [[nodiscard]] int positionCount() const { return 1 + stepCount() * stageCount(); }
    [[nodiscard]] int positionOf(const Cursor &cursor) const;
    /// The cursor of a position; what is out of range is brought to the nearest end.
    [[nodiscard]] Cursor cursorAt(int position) const;
    /// The nearest cursor that is in this trace.
    [[nodiscard]] Cursor clamped(const Cursor &cursor) const { return cursorAt(positionOf(cursor)); }
    /// The cursor at a stage of a step; where the flow lacks the stage, at the next one it has.
    [[nodiscard]] Cursor cursorFor(int step, Stage stage) const;
    /// Nothing at the start.
    [[nodiscard]] std::optional<Stage> stageAt(const Cursor &cursor) const;

    /// Has the cursor come to this stage of this step, or beyond?
    [[nodiscard]] bool reached(int step, Stage stage, const Cursor &cursor) const;
    /// The stage at which a variable of a step becomes known: sizes at Check, hardware at Choose, figures at Measure;
    /// where the flow lacks it, the next one.
    [[nodiscard]] static Stage revealedAt(Variable variable);

    /// What the tracker shows in the column of a step (0 is Start, where nothing is known): the lesson's figure in a
    /// step of the lesson, the measured one in a step of the learner's own.
    [[nodiscard]] VariableValue value(int step, Variable variable, const Cursor &cursor) const;
    /// The cursor stands in this step, and the cell differs from the one before it.
    [[nodiscard]] bool changed(int step, Variable variable, const Cursor &cursor) const;

private:
    DecisionRule m_rule;
    std::vector<Stage> m_stages;
    std::vector<Step> m_steps;
    Policy m_policy;
};

} // namespace breakeven::tradeoff
