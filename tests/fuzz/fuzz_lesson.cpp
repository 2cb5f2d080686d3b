// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/trace.h"
#include "lessons/questions/grading.h"
#include "lessons/reader/lesson_report.h"
#include "tests/fuzz/require.h"
#include "tests/support/small_lesson.h"

#include <algorithm>

/// A lesson of unknown origin: its files one after the other, each after a line "@@ NAME". A file that is not given is
/// the small lesson's, so that one hostile file is read among good ones. Whatever is read must keep what the window
/// relies on; whatever is not must give a sentence.

using namespace breakeven;
using breakeven::fuzz::require;

namespace {

support::LessonFiles filesOf(const QByteArray &bytes)
{
    support::LessonFiles files = support::smallLesson();
    QString name = QStringLiteral("lesson.json");
    QByteArray text;
    const auto keep = [&] {
        if (!text.isEmpty())
            files.insert(name, text);
        text.clear();
    };
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.startsWith("@@ ")) {
            keep();
            name = QString::fromUtf8(line.mid(3));
        } else {
            text += line + '\n';
        }
    }
    keep();
    return files;
}

void checkAnswers(const lessons::Question &question)
{
    const lessons::Answer solution = lessons::solutionOf(question);
    require(lessons::isComplete(question, solution), "the solution can be given");
    require(lessons::grade(question, solution) == lessons::Grade{.right = true, .points = 1, .remark = {}},
            "the solution is right");
    require(!lessons::textOf(question, solution).isEmpty() || !question.options.empty(), "the solution has a text");
    if (question.kind == lessons::QuestionKind::SingleChoice)
        require(std::ranges::count_if(question.options, &lessons::QuestionOption::right) == 1, "one option is right");
    if (!question.numeric)
        return;
    for (const auto &mistake : question.numeric->mistakes)
        require(!lessons::grade(question, {.options = {}, .number = mistake.value, .rule = {}}).right,
                "a mistake is wrong");
}

void checkLesson(const lessons::Lesson &lesson)
{
    const auto isStep = [&](int step) { return step >= 1 && step <= static_cast<int>(lesson.steps.size()); };
    require(!lesson.title.isEmpty() && !lesson.transcript.isEmpty(), "a lesson has its texts");
    std::vector<tradeoff::StepInput> inputs;
    for (const lessons::LessonStep &step : lesson.steps) {
        require(tradeoff::validated(step.workload).has_value(), "every step can be run");
        inputs.push_back({.workload = step.workload, .lesson = step.figures, .measured = {}});
    }
    const tradeoff::Trace trace(lesson.rule, lesson.flow.stages(), inputs);
    require(trace.stepCount() > 0 && trace.stages().front() == tradeoff::Stage::Start, "the lesson can be played");
    for (const lessons::Insight &insight : lesson.insights)
        require(!insight.steps.empty() && std::ranges::all_of(insight.steps, isStep), "an insight's steps exist");
    for (const lessons::Question &question : lesson.questions) {
        checkAnswers(question);
        require(std::ranges::all_of(question.steps, isStep), "a question's steps exist");
        for (const lessons::CellReference &cell : question.hintCells)
            require(cell.step == 0 || isStep(cell.step), "a hint's cells exist");
    }
    require(lessons::report(lesson).startsWith(QStringLiteral("The lesson is good")), "a good lesson is reported so");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const support::LessonInMemory source(filesOf(bytes));
    for (const QString &language : {QString(), QStringLiteral("de")}) {
        const auto lesson = lessons::readLesson(source, language);
        if (lesson) {
            checkLesson(*lesson);
            continue;
        }
        require(lesson.error().code == tradeoff::ErrorCode::BadFile, "a bad file is called one");
        const std::string &sentence = lesson.error().message;
        require(!sentence.empty() && sentence.size() <= protocol::maxTextBytes,
                "an error has a sentence of a sane length");
        require(!protocol::hasControlCharacter(sentence), "an error's sentence cannot steer a terminal");
    }
    return 0;
}
