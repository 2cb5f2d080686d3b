// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/reader/lesson_reader.h"
#include "lessons/reader/lesson_source.h"

#include <QMap>

#include <utility>

/// A lesson as small as one can be, and lessons that lie in memory.
namespace breakeven::support {

/// Files by their names: "lesson.json", "en/snapshot.md".
using LessonFiles = QMap<QString, QByteArray>;

/// Two steps, 2 GB with a batch of 8 and of 32; one insight; two questions, with a stated and a computed key.
[[nodiscard]] inline LessonFiles smallLesson()
{
    return {{QStringLiteral("lesson.json"), R"({
"format": "breakeven-lesson", "version": 1, "id": "small", "language": "en", "minutes": 5,
"rule": {"size_gb_above": 1, "batch_above": 16, "junction": "and"},
"flow": ["start", "choose", "cpu", "gpu", "end"],
"steps": [
{"size_gb": 2, "batch": 8, "latency_ms": 60, "throughput_per_s": 18, "cost_per_inference_usd": 0.001},
{"size_gb": 2, "batch": 32, "family": "transformer", "precision": "bf16"}
],
"insights": [{"id": "batch", "steps": [2, 1]}]
})"},
            {QStringLiteral("questions.json"), R"({
"format": "breakeven-questions", "version": 1,
"questions": [
{"id": "stated", "use": "practice", "difficulty": "hard", "topic": "batching", "options": ["yes", "no"], "key": {"option": "no"}},
{"id": "computed", "use": "visual_quiz", "difficulty": "easy", "topic": "batching", "options": ["cpu", "gpu"],
"key": {"hardware_of_step": 2}, "hint_cells": [{"column": "batch"}, {"step": 2, "column": "hardware"}], "steps": [2]}
]
})"},
            {QStringLiteral("en/strings.json"), R"({
"title": "Small", "subject": "Testing", "summary": "Two steps.", "caveat": "Made up.",
"flow": {
"start": {"label": "Start", "sentence": "It starts."},
"choose": {"label": "Choose", "sentence": "It chooses."},
"cpu": {"label": "CPU", "sentence": "On the CPU."},
"gpu": {"label": "GPU", "sentence": "On the GPU."},
"end": {"label": "End", "sentence": "It ends."}
},
"insights": {"batch": {"title": "The batch matters.", "text": ["More samples,", "more work."]}},
"topics": {"batching": "Batching"},
"glossary": {"throughput": {"term": "throughput", "meaning": "Samples per second."}, "zz": {"term": "Batch", "meaning": "Samples together."}}
})"},
            {QStringLiteral("en/questions.json"), R"({
"stated": {"text": "Is it?", "options": {"yes": {"text": "Yes", "explanation": "It is not."}, "no": {"text": "No", "explanation": "Right."}},
"hints": ["Think."], "solution": ["It is not."], "quick_check": "Look.", "common_mistakes": ["Saying yes."]},
"computed": {"text": "Which?", "options": {"cpu": {"text": "CPU", "explanation": "No."}, "gpu": {"text": "GPU", "explanation": "Right."}}}
})"},
            {QStringLiteral("en/snapshot.md"), "- Short.\n"},
            {QStringLiteral("en/transcript.md"), "Long.\n"}};
}

class LessonInMemory final : public lessons::LessonSource
{
public:
    explicit LessonInMemory(LessonFiles files)
        : m_files(std::move(files))
    { }

    [[nodiscard]] QString place() const override { return QStringLiteral("memory"); }
    [[nodiscard]] bool has(const QString &name) const override { return m_files.contains(name); }
    [[nodiscard]] tradeoff::Result<QByteArray> read(const QString &name, std::size_t maxBytes) const override
    {
        if (!has(name))
            return tl::unexpected<tradeoff::Error>(lessons::inFile(*this, name, "the file is missing."));
        const QByteArray bytes = m_files.value(name);
        if (static_cast<std::size_t>(bytes.size()) > maxBytes)
            return tl::unexpected<tradeoff::Error>(lessons::inFile(*this, name, "too long."));
        return bytes;
    }
    [[nodiscard]] QStringList folders() const override
    {
        QStringList folders;
        for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
            const QString folder = file->section(QLatin1Char('/'), 0, -2);
            if (!folder.isEmpty() && !folders.contains(folder))
                folders.append(folder);
        }
        return folders;
    }

private:
    LessonFiles m_files;
};

/// The sentence of the error; empty where the lesson could be read.
[[nodiscard]] inline QString complaintAbout(const LessonFiles &files, const QString &language = {})
{
    const auto lesson = lessons::readLesson(LessonInMemory(files), language);
    if (lesson)
        return {};
    if (lesson.error().code != tradeoff::ErrorCode::BadFile)
        return QStringLiteral("not called a bad file: ") + QString::fromStdString(lesson.error().message);
    return QString::fromStdString(lesson.error().message);
}

} // namespace breakeven::support
