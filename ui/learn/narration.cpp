// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/narration.h"

#include "ui/learn/steps_figures.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

using tradeoff::DecisionRule;
using tradeoff::Hardware;
using tradeoff::Measurement;
using tradeoff::Provenance;
using tradeoff::Stage;
using tradeoff::Step;
using tradeoff::Variable;

namespace {

class Narration
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::Narration)
};

/// All digits that matter: a size just over the threshold must not read like the threshold.
QString size(tradeoff::Bytes bytes)
{
    const double gigabytes = static_cast<double>(bytes) / tradeoff::gigabyte;
    return Narration::tr("%1 GB").arg(QLocale().toString(gigabytes, 'g', 12));
}

QString count(int number)
{
    return QLocale().toString(number);
}

Hardware other(Hardware hardware)
{
    return hardware == Hardware::Cpu ? Hardware::Gpu : Hardware::Cpu;
}

QString latency(const Measurement &measurement)
{
    return millisecondsText(measurement.latency.medianMs);
}

/// "1.5 GB is over 1 GB and a batch of 8 is not over 16: ..., so the rule sends this request to the CPU."
QString chooseSentence(const DecisionRule &rule, const tradeoff::Workload &workload)
{
    const tradeoff::Decision decision = rule.decide(workload);
    const QString sizeIs = decision.sizeHolds
        ? Narration::tr("%1 is over %2").arg(size(workload.sizeBytes), size(rule.sizeThreshold))
        : Narration::tr("%1 is not over %2").arg(size(workload.sizeBytes), size(rule.sizeThreshold));
    const QString batchIs = decision.batchHolds
        ? Narration::tr("a batch of %1 is over %2").arg(count(workload.batch), count(rule.batchThreshold))
        : Narration::tr("a batch of %1 is not over %2").arg(count(workload.batch), count(rule.batchThreshold));
    const QString both = decision.sizeHolds == decision.batchHolds ? Narration::tr("%1 and %2").arg(sizeIs, batchIs)
                                                                   : Narration::tr("%1, but %2").arg(sizeIs, batchIs);
    const QString target = hardwareName(decision.hardware);
    if (decision.sizeHolds && decision.batchHolds)
        return Narration::tr("%1: both halves hold, so the rule sends this request to the %2.").arg(both, target);
    if (!decision.sizeHolds && !decision.batchHolds)
        return Narration::tr("%1: neither half holds, so the rule sends this request to the %2.").arg(both, target);
    if (rule.junction == tradeoff::Junction::And)
        return Narration::tr("%1: both halves would have to hold, so the rule sends this request to the %2.")
            .arg(both, target);
    return Narration::tr("%1: one half is enough, so the rule sends this request to the %2.").arg(both, target);
}

QString startSentence(const tradeoff::Trace &trace, int number)
{
    const Step &step = *trace.step(number);
    const QString model = size(step.workload.sizeBytes);
    if (step.isOwn())
        return Narration::tr("A request of your own comes in, for a model of %1 and a batch of %2.")
            .arg(model, count(step.workload.batch));
    return Narration::tr("Request %1 comes in, for a model of %2 and a batch of %3.")
        .arg(count(number), model, count(step.workload.batch));
}

QString checkSentence(const Step &step)
{
    if (step.workload.batch == 1)
        return Narration::tr("The model has %1 of weights and one sample comes alone: the rule asks for nothing else.")
            .arg(size(step.workload.sizeBytes));
    return Narration::tr("The model has %1 of weights and %2 samples come at once: the rule asks for nothing else.")
        .arg(size(step.workload.sizeBytes), count(step.workload.batch));
}

QString dispatchSentence(const Step &step)
{
    const QString chosen = hardwareName(step.decision.hardware);
    if (!step.measured.empty() && !step.onChosenHardware())
        return Narration::tr("The request takes the %1's branch; what was measured is the other one, since there is no "
                             "figure from a %1 yet.")
            .arg(chosen);
    return Narration::tr("The request takes the %1's branch; the %2's is tried too where there is one, so that there "
                         "is something to compare.")
        .arg(chosen, hardwareName(other(step.decision.hardware)));
}

QString runSentence(const Step &step)
{
    const QString chosen = hardwareName(step.decision.hardware);
    if (step.workload.batch == 1)
        return Narration::tr("The %1 runs the model on the one sample of this batch.").arg(chosen);
    return Narration::tr("The %1 runs the model once, on all %2 samples of the batch.")
        .arg(chosen, count(step.workload.batch));
}

/// "Measured here, the batch took 57.9 ms on the CPU"
QString measuredPart(const Measurement &measurement)
{
    const QString hardware = hardwareName(tradeoff::hardwareOf(measurement.deviceKind));
    switch (measurement.provenance) {
    case Provenance::Recorded: return Narration::tr("a recording says %1 on a %2").arg(latency(measurement), hardware);
    case Provenance::Estimated: return Narration::tr("an estimate says %1 on a %2").arg(latency(measurement), hardware);
    case Provenance::Lesson:
    case Provenance::Measured: break;
    }
    return Narration::tr("measured here, it took %1 on the %2").arg(latency(measurement), hardware);
}

QString lessonPart(const Step &step)
{
    QStringList parts;
    for (const Variable variable : {Variable::Latency, Variable::Throughput, Variable::Cost}) {
        const std::optional<double> figure = figureOf(*step.lesson, variable);
        if (!figure)
            continue;
        const QString text = figureWithUnit(variable, *figure);
        parts.append(variable == Variable::Cost ? Narration::tr("%1 an inference").arg(text) : text);
    }
    return parts.join(Narration::tr(", "));
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString measureSentence(const Step &step)
{
    const QString chosen = hardwareName(step.decision.hardware);
    const Measurement *shown = step.shown();
    const QString lesson = step.lesson ? lessonPart(step) : QString();
    if (lesson.isEmpty() && !shown)
        return Narration::tr("Nothing is known of this request's latency yet.");
    if (lesson.isEmpty())
        return capitalised(Narration::tr("%1, at %2.")
                               .arg(measuredPart(*shown), figureWithUnit(Variable::Throughput, shown->throughputPerS)));
    if (!shown)
        return Narration::tr("The lesson's figures for the %1, made up to illustrate: %2.").arg(chosen, lesson);
    const std::optional<double> illustrated = step.lesson->latencyMs;
    const QString figure = illustrated ? figureWithUnit(Variable::Latency, *illustrated) : lesson;
    if (step.onChosenHardware())
        return Narration::tr("The lesson's figure for the %1 is %2; %3.").arg(chosen, figure, measuredPart(*shown));
    return Narration::tr("The lesson's figure for the %1 is %2, and there is none of your own from a %1 yet; %3.")
        .arg(chosen, figure, measuredPart(*shown));
}

/// The best of each kind of hardware, where both were measured.
std::optional<std::pair<const Measurement *, const Measurement *>> bothMeasured(const Step &step)
{
    const Measurement *chosen = step.onChosenHardware();
    const auto found = std::ranges::find_if(step.measured, [&](const Measurement &measurement) {
        return tradeoff::hardwareOf(measurement.deviceKind) != step.decision.hardware;
    });
    if (!chosen || found == step.measured.end())
        return std::nullopt;
    return std::pair(chosen, &*found);
}

QString compareSentence(const Step &step)
{
    const QString chosen = hardwareName(step.decision.hardware);
    const QString rival = hardwareName(other(step.decision.hardware));
    if (const auto both = bothMeasured(step)) {
        const auto [ours, theirs] = *both;
        const bool oursFaster = ours->latency.medianMs <= theirs->latency.medianMs;
        const double slow = std::max(ours->latency.medianMs, theirs->latency.medianMs);
        const double fast = std::min(ours->latency.medianMs, theirs->latency.medianMs);
        return Narration::tr("The %1 took %2 and the %3 %4: the %5 is %6 times as fast.")
            .arg(chosen, latency(*ours), rival, latency(*theirs), oursFaster ? chosen : rival, numberText(slow / fast));
    }
    if (!step.measured.empty()) {
        const bool haveChosen = step.onChosenHardware() != nullptr;
        return Narration::tr("Only the %1 has a figure of your own so far; one from a %2 would be needed to compare.")
            .arg(haveChosen ? chosen : rival, haveChosen ? rival : chosen);
    }
    if (step.decision.hardware == Hardware::Gpu)
        return Narration::tr("The GPU buys low latency and high throughput with a higher price an hour.");
    return Narration::tr("The CPU is cheap by the hour; a GPU would be dearer, and with this request mostly idle.");
}

QString goalText(const tradeoff::Policy &policy)
{
    switch (policy.goal) {
    case tradeoff::Policy::Goal::Throughput: return Narration::tr("throughput");
    case tradeoff::Policy::Goal::Cost:
    case tradeoff::Policy::Goal::CostWithinLatency: return Narration::tr("cost");
    case tradeoff::Policy::Goal::Latency: break;
    }
    return Narration::tr("latency");
}

QString selectSentence(const Step &step, const tradeoff::Policy &policy)
{
    const QString chosen = hardwareName(step.decision.hardware);
    const QString rival = hardwareName(other(step.decision.hardware));
    if (step.overrulesRule())
        return Narration::tr("The rule chose the %1, but by your own figures the %2 wins on %3: the %2 is kept, and "
                             "the rule is overruled.")
            .arg(chosen, rival, goalText(policy));
    if (!bothMeasured(step))
        return Narration::tr("The %1 is kept, as the rule chose: no figure of your own speaks against it.").arg(chosen);
    if (!step.choice.clearWinner)
        return Narration::tr("There is no clear winner on %1, so the rule's choice is kept: the %2.")
            .arg(goalText(policy), chosen);
    return Narration::tr("The %1 is kept: it wins on %2 by your own figures, too.").arg(chosen, goalText(policy));
}

QString endSentence(const tradeoff::Trace &trace, int number)
{
    const Step &step = *trace.step(number);
    const Hardware kept = step.overrulesRule() ? other(step.decision.hardware) : step.decision.hardware;
    const QString done = Narration::tr("%1 with a batch of %2 went to the %3")
                             .arg(size(step.workload.sizeBytes), count(step.workload.batch), hardwareName(kept));
    if (number == trace.stepCount())
        return Narration::tr("%1, and that was the last request: move the sliders to try one of your own.").arg(done);
    return Narration::tr("%1, and the next request can come.").arg(done);
}

} // namespace

QString narrate(const lessons::Lesson &lesson, const tradeoff::Trace &trace, const tradeoff::Cursor &cursor)
{
    const Step *step = trace.step(cursor.step);
    const std::optional<Stage> stage = trace.stageAt(cursor);
    if (!step || !stage) {
        return lesson.steps.empty()
            ? Narration::tr("This lesson has no steps: move the sliders and run a workload of your own.")
            : Narration::tr("The first request is waiting: press Play, and watch where the rule sends it.");
    }
    switch (*stage) {
    case Stage::Start: return startSentence(trace, cursor.step);
    case Stage::Check: return checkSentence(*step);
    case Stage::Choose: return chooseSentence(trace.rule(), step->workload);
    case Stage::Dispatch: return dispatchSentence(*step);
    case Stage::Run: return runSentence(*step);
    case Stage::Measure: return measureSentence(*step);
    case Stage::Compare: return compareSentence(*step);
    case Stage::Select: return selectSentence(*step, trace.policy());
    case Stage::End: break;
    }
    return endSentence(trace, cursor.step);
}

QString narratePreview(const DecisionRule &rule, const tradeoff::Workload &workload)
{
    return Narration::tr("What if: %1").arg(chooseSentence(rule, workload));
}

std::optional<int> keyMomentOf(const lessons::Lesson &lesson, int step)
{
    std::optional<int> naming;
    for (std::size_t i = 0; i < lesson.insights.size(); ++i) {
        const std::vector<int> &steps = lesson.insights[i].steps;
        const int number = static_cast<int>(i) + 1;
        if (!steps.empty() && steps.front() == step)
            return number;
        if (!naming && std::ranges::find(steps, step) != steps.end())
            naming = number;
    }
    return naming;
}

} // namespace breakeven::ui
