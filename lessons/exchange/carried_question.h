// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/exchange/question_exchange.h"
#include "lessons/questions/question.h"

#include <QCoreApplication>

#include <optional>
#include <span>

/// What of a question goes into another program's file, and what is said of the rest.
namespace breakeven::lessons {

struct Exchange {
    Q_DECLARE_TR_FUNCTIONS(breakeven::lessons::Exchange)
};

/// The four kinds other programs have.
enum class CarriedKind { OneOfMany, SeveralOfMany, Number, Order };

/// Nothing where a question cannot be asked elsewhere: a rule is repaired in this program only, and a question about
/// figures that stand beside it is none without them.
[[nodiscard]] std::optional<CarriedKind> carriedKind(const Question &question);
/// The right options are as many as the kind asks for; a number has its key.
[[nodiscard]] bool isAnswerable(const Question &question, CarriedKind kind);

/// "difficulty:easy", "topic:rule", "use:practice".
[[nodiscard]] QStringList tagsOf(const Question &question);
/// Takes such a tag back; false where it is none, and a teacher's own.
bool putTag(const QString &tag, Question &question);

/// What a format lacks.
struct Lacks {
    bool hints = false;
    bool orderExplanations = false;
    bool lessonLinks = true; ///< steps to look at again, cells a hint lights
};
/// What becomes of it, and goes without what; a sentence each. None where all of it is carried.
[[nodiscard]] QStringList lossNotes(const Question &question, const Lacks &lacks);
[[nodiscard]] QString leftOutNote(const Question &question);

/// The exported questions one after the other; what cannot be exported becomes a note.
template<typename Write>
void writeCarried(std::span<const Question> questions, const Lacks &lacks, QStringList &notes, Write write)
{
    for (const Question &question : questions) {
        const auto kind = carriedKind(question);
        if (!kind || !isAnswerable(question, *kind)) {
            notes.append(leftOutNote(question));
            continue;
        }
        write(question, *kind);
        notes.append(lossNotes(question, lacks));
    }
}

} // namespace breakeven::lessons
