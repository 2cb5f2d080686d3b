// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_words.h"

#include "lessons/questions/plain_text.h"
#include "ui/learn/narration.h"
#include "ui/learn/stepper_text.h"
#include "ui/learn/steps_figures.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::PresentWords)
};

} // namespace

QString presentSentence(const PresentState &state)
{
    if (state.answerHidden())
        return Words::tr("CPU or GPU: what will the rule decide, and what will it bring? Make a guess first.");
    return fullSentence(state.learn());
}

QString fullSentence(const LearnState &learn)
{
    if (learn.previewing())
        return narratePreview(learn.trace().rule(), learn.workload());
    if (learn.cursor().step == 0 && learn.trace().stepCount() > 0)
        return Words::tr("The first request is waiting. Where will the rule send it?");
    return narrate(learn.lesson(), learn.trace(), learn.cursor());
}

QString nextText(const PresentState &state)
{
    const tradeoff::Trace &trace = state.learn().trace();
    if (state.answerHidden())
        return Words::tr("The answer of this step");
    const int position = trace.positionOf(state.learn().cursor());
    if (position + 1 >= trace.positionCount())
        return Words::tr("This was the last stage of the lesson.");
    return positionText(state.learn().lesson().flow, trace, trace.cursorAt(position + 1)).whole();
}

QString hiddenText(const PresentState &state)
{
    const LearnState &learn = state.learn();
    const tradeoff::Step *step = learn.trace().step(learn.cursor().step);
    if (!state.answerHidden() || !step)
        return {};
    const QString hardware = hardwareName(step->decision.hardware);
    const std::optional<double> latency = step->lesson ? step->lesson->latencyMs : std::nullopt;
    if (!latency)
        return Words::tr("The rule chooses the %1.").arg(hardware);
    return Words::tr("The rule chooses the %1; the lesson's latency is %2.")
        .arg(hardware, figureWithUnit(tradeoff::Variable::Latency, *latency));
}

QString runText(const PresentState &state)
{
    const RunState &run = state.learn().run();
    if (run.running) {
        if (run.pointCount > 1)
            return Words::tr("Running %1 of %2 …").arg(run.pointNumber).arg(run.pointCount);
        return Words::tr("Running …");
    }
    if (!run.failure.isEmpty())
        return run.failure;
    return run.engine == RunState::Engine::Ready || run.engine == RunState::Engine::Starting ? QString()
                                                                                             : run.engineSentence;
}

QString notesText(const LearnState &learn)
{
    const std::vector<lessons::LessonStep> &steps = learn.lesson().steps;
    const int number = learn.cursor().step;
    // Before the first step, what to say about it.
    const auto index = static_cast<std::size_t>(number > 0 ? number - 1 : 0);
    return index < steps.size() ? lessons::plainText(steps[index].notes) : QString();
}

} // namespace breakeven::ui
