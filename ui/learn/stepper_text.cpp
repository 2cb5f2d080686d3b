// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/stepper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

class StepperText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::StepperText)
};

/// 1 for the first of the learner's own; 0 for a step of the lesson.
int ownNumber(const tradeoff::Trace &trace, int step)
{
    const tradeoff::Step *here = trace.step(step);
    return here && here->isOwn() ? step - lessonStepCount(trace) : 0;
}

std::optional<lessons::NodeRole> roleAt(tradeoff::Stage stage, tradeoff::Hardware hardware)
{
    using lessons::NodeRole;
    if (stage == tradeoff::Stage::Dispatch)
        return hardware == tradeoff::Hardware::Gpu ? NodeRole::Gpu : NodeRole::Cpu;
    for (const NodeRole role : {NodeRole::Start, NodeRole::Check, NodeRole::Choose, NodeRole::Run, NodeRole::Measure,
                                NodeRole::Compare, NodeRole::Select, NodeRole::End}) {
        if (lessons::stageOf(role) == stage)
            return role;
    }
    return std::nullopt;
}

} // namespace

int lessonStepCount(const tradeoff::Trace &trace)
{
    const auto own = std::ranges::find_if(trace.steps(), &tradeoff::Step::isOwn);
    return static_cast<int>(own - trace.steps().begin());
}

QString stepName(const tradeoff::Trace &trace, int step)
{
    if (const int own = ownNumber(trace, step))
        return StepperText::tr("Own %1").arg(own);
    return step > 0 ? StepperText::tr("Step %1").arg(step) : StepperText::tr("Start");
}

QString stepLabel(const tradeoff::Trace &trace, int step)
{
    if (const int own = ownNumber(trace, step))
        return StepperText::tr("own %1").arg(own);
    return step > 0 ? StepperText::tr("step %1").arg(step) : StepperText::tr("Start");
}

QString stageLabel(const lessons::Flow &flow, const tradeoff::Trace &trace, const tradeoff::Cursor &cursor)
{
    const tradeoff::Step *step = trace.step(cursor.step);
    const std::optional<tradeoff::Stage> stage = trace.stageAt(cursor);
    if (!step || !stage)
        return {};
    const std::optional<lessons::NodeRole> role = roleAt(*stage, step->decision.hardware);
    const lessons::FlowNode *node = role ? flow.node(*role) : nullptr;
    return node ? node->label : QString();
}

QString PositionText::whole() const
{
    return stage.isEmpty() ? step : StepperText::tr("%1 · %2").arg(step, stage);
}

PositionText positionText(const lessons::Flow &flow, const tradeoff::Trace &trace, const tradeoff::Cursor &cursor)
{
    const tradeoff::Step *step = trace.step(cursor.step);
    if (!step)
        return {.step = StepperText::tr("Start"), .stage = {}};
    PositionText text;
    text.step = step->isOwn() ? stepName(trace, cursor.step)
                              : StepperText::tr("Step %1 of %2").arg(cursor.step).arg(lessonStepCount(trace));
    text.stage = stageLabel(flow, trace, cursor);
    return text;
}

} // namespace breakeven::ui
