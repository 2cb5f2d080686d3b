// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/lesson_values.h"
#include "ui/learn/flow_picture.h"

#include <optional>

/// Pictures of the lesson of five steps.
namespace breakeven::support {

inline const lessons::Flow &tenNodes()
{
    static const lessons::Flow ten = lessons::tenNodeFlow();
    return ten;
}

inline ui::FlowPicture at(const tradeoff::Trace &trace, int step, tradeoff::Stage stage,
                          const ui::FlowMoment &moment = {})
{
    return ui::pictureOf(tenNodes(), trace, trace.cursorFor(step, stage), moment);
}

/// The lesson with its third step (2 GB, batch 32: the rule says GPU) measured.
inline tradeoff::Trace measuredTrace(std::optional<double> cpuMs, std::optional<double> gpuMs)
{
    const lessons::Lesson lesson = lessons::fiveStepLesson();
    std::vector<tradeoff::StepInput> inputs = lessons::inputsOf(lesson);
    tradeoff::StepInput &third = inputs[2];
    if (cpuMs)
        third.measured.push_back(lessons::measurementOf(third.workload, tradeoff::Hardware::Cpu, *cpuMs));
    if (gpuMs)
        third.measured.push_back(lessons::measurementOf(third.workload, tradeoff::Hardware::Gpu, *gpuMs));
    return {lesson.rule, lesson.flow.stages(), inputs};
}

} // namespace breakeven::support
