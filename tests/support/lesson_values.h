// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/trace.h"
#include "lessons/reader/lesson.h"
#include "tests/support/sample_measurement.h"

#include <QString>

#include <utility>
#include <vector>

/// The lesson "GPU or CPU for inference?" as values, made by hand: what a test of the window starts from.
namespace breakeven::lessons {

[[nodiscard]] inline tradeoff::Bytes megabytes(int count)
{
    return static_cast<tradeoff::Bytes>(count) * tradeoff::megabyte;
}

[[nodiscard]] inline tradeoff::Workload workloadOf(int sizeMegabytes, int batch)
{
    return {.family = tradeoff::Family::Mlp,
            .precision = tradeoff::Precision::Fp32,
            .sizeBytes = megabytes(sizeMegabytes),
            .batch = batch};
}

[[nodiscard]] inline Flow tenNodeFlow()
{
    const auto node = [](NodeRole role, const char *label, const char *sentence) {
        return FlowNode{.role = role, .label = QString::fromUtf8(label), .sentence = QString::fromUtf8(sentence)};
    };
    Flow flow;
    flow.summary = QStringLiteral("A request goes to CPU or GPU by what the model needs, is run and measured, and the "
                                  "better option is kept.");
    flow.nodes = {
        node(NodeRole::Start, "Start inference request", "A request for inference comes in."),
        node(NodeRole::Check, "Check model size and complexity", "The model's size and the batch are looked up."),
        node(NodeRole::Choose, "Choose hardware", "The rule weighs size and batch."),
        node(NodeRole::Cpu, "CPU", "The request goes to the CPU."),
        node(NodeRole::Gpu, "GPU", "The request goes to the GPU."),
        node(NodeRole::Run, "Run inference", "The model runs on the whole batch."),
        node(NodeRole::Measure, "Measure latency, throughput, cost", "Time, rate and price are taken."),
        node(NodeRole::Compare, "Compare trade-offs", "What one gains is held against what the other costs."),
        node(NodeRole::Select, "Select best option", "The better option is kept."),
        node(NodeRole::End, "End", "The request is answered."),
    };
    return flow;
}

/// Five steps: 0.5 GB x 8, 2 GB x 8, 2 GB x 32, 0.8 GB x 32, 3 GB x 64, with their illustrative figures.
[[nodiscard]] inline Lesson fiveStepLesson()
{
    const auto step = [](int sizeMegabytes, int batch, double latencyMs, double throughputPerS, double costUsd) {
        return LessonStep{.workload = workloadOf(sizeMegabytes, batch),
                          .figures = {.latencyMs = latencyMs,
                                      .throughputPerS = throughputPerS,
                                      .costPerInferenceUsd = costUsd,
                                      .provenance = tradeoff::Provenance::Lesson}};
    };
    Lesson lesson;
    lesson.id = QStringLiteral("gpu-vs-cpu");
    lesson.language = QStringLiteral("en");
    lesson.title = QStringLiteral("GPU or CPU for inference?");
    lesson.subject = QStringLiteral("MLOps");
    lesson.minutes = 10;
    lesson.flow = tenNodeFlow();
    lesson.steps = {step(500, 8, 50, 20, 0.001), step(2'000, 8, 60, 18, 0.001), step(2'000, 32, 20, 100, 0.005),
                    step(800, 32, 55, 22, 0.001), step(3'000, 64, 18, 110, 0.005)};
    lesson.caveat = QStringLiteral("These figures illustrate the lesson; yours will differ.");
    lesson.insights = {
        {.title = QStringLiteral("A big batch alone does not choose the GPU"),
         .text = QStringLiteral("Both halves must hold."),
         .steps = {4}},
        {.title = QStringLiteral("Faster, and dearer by the hour"),
         .text = QStringLiteral("The GPU works on many samples at once."),
         .steps = {3, 5, 1, 2, 4}},
        {.title = QStringLiteral("A big model alone does not choose the GPU"),
         .text = QStringLiteral("A small batch leaves most of it idle."),
         .steps = {2}},
    };
    lesson.snapshot = QStringLiteral("- Large models with large batches: GPU.\n- Small models or small batches: CPU.");
    lesson.transcript = QStringLiteral("A request comes in, and the rule decides where it runs.");
    lesson.glossary = {{.term = QStringLiteral("latency"), .meaning = QStringLiteral("The time a whole batch takes.")}};
    return lesson;
}

/// The lesson's steps as the trace takes them, nothing measured yet.
[[nodiscard]] inline std::vector<tradeoff::StepInput> inputsOf(const Lesson &lesson)
{
    std::vector<tradeoff::StepInput> inputs;
    for (const LessonStep &step : lesson.steps)
        inputs.push_back({.workload = step.workload, .lesson = step.figures, .measured = {}});
    return inputs;
}

[[nodiscard]] inline tradeoff::Trace traceOf(const Lesson &lesson)
{
    return {lesson.rule, lesson.flow.stages(), inputsOf(lesson)};
}

using support::measurementOf;

} // namespace breakeven::lessons
