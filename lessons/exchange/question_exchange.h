// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/questions/question.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

/// Questions out to other programs and in from them. What a format cannot carry is named in the notes, a sentence each,
/// with the question's id; nothing is dropped in silence.
namespace breakeven::lessons {

struct ExportedQuestions {
    QByteArray bytes; ///< UTF-8
    QStringList notes;
};

struct ImportedQuestions {
    std::vector<Question> questions;
    QStringList notes; ///< also of what was left out, and why
};

/// Moodle's XML of questions: multichoice (one or several), numerical, ordering where there is a type for it.
[[nodiscard]] ExportedQuestions toMoodleXml(std::span<const Question> questions, const QString &title);
/// Errors: BadFile, with the line.
[[nodiscard]] tradeoff::Result<ImportedQuestions> fromMoodleXml(const QByteArray &bytes);

/// GIFT, as Moodle documents it.
[[nodiscard]] ExportedQuestions toGift(std::span<const Question> questions, const QString &title);
[[nodiscard]] tradeoff::Result<ImportedQuestions> fromGift(const QByteArray &bytes);

/// Text that Anki imports: `#separator`, `#html`, `#deck`, `#tags column` heads; question, answer with its reasons,
/// tags.
[[nodiscard]] ExportedQuestions toAnkiText(std::span<const Question> questions, const QString &title);

/// By the ending of the file's name: ".xml", ".gift" or ".txt" (Anki). The file is durable when it returns.
/// Returns the notes.
[[nodiscard]] tradeoff::Result<QStringList> exportQuestions(std::span<const Question> questions, const QString &title,
                                                            const QString &file);
/// By the ending: ".xml", ".gift" or ".txt" (GIFT). At most 10,000 questions and 8 MB.
[[nodiscard]] tradeoff::Result<ImportedQuestions> importQuestions(const QString &file);

} // namespace breakeven::lessons
