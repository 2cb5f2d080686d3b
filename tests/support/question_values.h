// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"
#include "tests/support/lesson_values.h"

#include <QString>

#include <utility>
#include <vector>

/// A question of every kind, made by hand, with all that a question can carry.
namespace breakeven::support {

[[nodiscard]] inline lessons::Question questionOf(lessons::QuestionKind kind, const char *id, const char *text)
{
    lessons::Question question;
    question.id = QString::fromUtf8(id);
    question.kind = kind;
    question.use = lessons::Question::Use::VisualQuiz;
    question.difficulty = lessons::Difficulty::Medium;
    question.topicId = QStringLiteral("rule");
    question.topic = QStringLiteral("The rule");
    question.text = QString::fromUtf8(text);
    question.hints = {QStringLiteral("Look at the *batch*."), QStringLiteral("Put it into `batch > 16`.")};
    question.solution = {QStringLiteral("A GPU is many slow lanes: it pays only when most of them are full."),
                         QStringLiteral("Time per batch hardly grows until they are.")};
    question.quickCheck = QStringLiteral("Both halves must hold.");
    question.commonMistakes = {QStringLiteral("Small batches ease the load."),
                               QStringLiteral("A slow GPU is a broken GPU.")};
    question.steps = {3, 5};
    return question;
}

[[nodiscard]] inline lessons::QuestionOption optionOf(const char *id, const char *text, const char *explanation,
                                                      bool right = false)
{
    return {.id = QString::fromUtf8(id),
            .text = QString::fromUtf8(text),
            .explanation = QString::fromUtf8(explanation),
            .right = right};
}

[[nodiscard]] inline lessons::Question singleChoice()
{
    lessons::Question question = questionOf(
        lessons::QuestionKind::SingleChoice, "slower",
        "Inference on the GPU turns out slower than on the CPU. What is most likely to help?");
    question.options = {
        optionOf("raise", "Raise the batch size",
                 "Right. A small batch leaves most of the GPU idle, and launch time dominates.", true),
        optionOf("lower", "Lower the batch size", "It leaves even more of the GPU idle: the gap grows."),
        optionOf("off", "Turn the GPU off", "Hides the problem; the work still takes the CPU's time."),
        optionOf("single", "Run the CPU single-threaded", "Slows the CPU down; the GPU gains nothing."),
    };
    return question;
}

[[nodiscard]] inline lessons::Question multipleChoice()
{
    lessons::Question question = questionOf(lessons::QuestionKind::MultipleChoice, "steps-gpu",
                                            "At which steps does the rule choose the GPU?");
    question.options = {
        optionOf("one", "Step 1", "0.5 > 1 is false."),
        optionOf("three", "Step 3", "Both hold.", true),
        optionOf("four", "Step 4", "0.8 > 1 is false."),
        optionOf("five", "Step 5", "Both hold here, too.", true),
    };
    return question;
}

[[nodiscard]] inline lessons::Question numeric()
{
    lessons::Question question = questionOf(lessons::QuestionKind::Numeric, "throughput",
                                            "A batch of 32 takes 20 ms. What is the throughput?");
    question.numeric = lessons::NumericKey{
        .value = 1600,
        .tolerance = 1,
        .unit = QStringLiteral("samples/s"),
        .explanation = QStringLiteral("`32 / 0.020 = 1600`"),
        .mistakes = {{.value = 1.6, .explanation = QStringLiteral("That is samples a *millisecond*.")}}};
    return question;
}

[[nodiscard]] inline lessons::Question order()
{
    lessons::Question question = questionOf(lessons::QuestionKind::Order, "order",
                                            "Put the stages of a request in order.");
    question.options = {
        optionOf("check", "Check model size and complexity", "First the figures are looked up.", true),
        optionOf("choose", "Choose hardware", "The rule needs them.", true),
        optionOf("run", "Run inference", "Only then is there a device.", true),
    };
    return question;
}

[[nodiscard]] inline lessons::Question cellOfOptions()
{
    lessons::Question question = questionOf(lessons::QuestionKind::FillCell, "cell-hardware",
                                            "What stands in the emptied cell?");
    question.cell = lessons::CellReference{.step = 4, .column = QStringLiteral("hardware")};
    question.options = {optionOf("cpu", "CPU", "0.8 > 1 is false.", true), optionOf("gpu", "GPU", "Both must hold.")};
    return question;
}

[[nodiscard]] inline lessons::Question cellOfNumber()
{
    lessons::Question question = questionOf(lessons::QuestionKind::FillCell, "cell-latency",
                                            "What stands in the emptied cell?");
    question.cell = lessons::CellReference{.step = 3, .column = QStringLiteral("latency")};
    question.numeric = lessons::NumericKey{.value = 20, .tolerance = 0.5, .unit = QStringLiteral("ms")};
    return question;
}

/// The lesson's rule with "or" for "and".
[[nodiscard]] inline lessons::Question repairRule()
{
    lessons::Question question = questionOf(lessons::QuestionKind::RepairRule, "repair",
                                            "Somebody changed the rule. Repair it.");
    question.repair = lessons::RuleRepair{
        .broken = {.junction = tradeoff::Junction::Or},
        .solution = {},
        .cases = {{.size = 500 * tradeoff::megabyte, .batch = 8, .wanted = tradeoff::Hardware::Cpu},
                  {.size = 2 * tradeoff::gigabyte, .batch = 8, .wanted = tradeoff::Hardware::Cpu},
                  {.size = 2 * tradeoff::gigabyte, .batch = 32, .wanted = tradeoff::Hardware::Gpu}}};
    return question;
}

[[nodiscard]] inline std::vector<lessons::Question> questionsOfEveryKind()
{
    return {singleChoice(), multipleChoice(), numeric(), order(), cellOfOptions(), cellOfNumber(), repairRule()};
}

/// The lesson of five steps with these questions.
[[nodiscard]] inline lessons::Lesson lessonWith(std::vector<lessons::Question> questions)
{
    lessons::Lesson lesson = lessons::fiveStepLesson();
    lesson.questions = std::move(questions);
    return lesson;
}

} // namespace breakeven::support
