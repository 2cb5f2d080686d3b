// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/carried_question.h"

#include "lessons/exchange/imported_bank.h"
#include "lessons/reader/lesson_vocabulary.h"
#include "lessons/reader/wire_words.h"

#include <algorithm>
#include <cmath>

namespace breakeven::lessons {

namespace {

constexpr QLatin1String difficultyTag("difficulty:");
constexpr QLatin1String topicTag("topic:");
constexpr QLatin1String useTag("use:");

template<typename E, std::size_t N>
std::optional<E> foundWord(const QString &word, const std::array<E, N> &vocabulary)
{
    for (const E value : vocabulary) {
        if (inQt(name(value)) == word)
            return value;
    }
    return {};
}

} // namespace

std::optional<CarriedKind> carriedKind(const Question &question)
{
    if (!question.figures.empty())
        return {};
    switch (question.kind) {
    case QuestionKind::SingleChoice: return CarriedKind::OneOfMany;
    case QuestionKind::MultipleChoice: return CarriedKind::SeveralOfMany;
    case QuestionKind::Numeric: return CarriedKind::Number;
    case QuestionKind::Order: return CarriedKind::Order;
    case QuestionKind::FillCell: return question.options.empty() ? CarriedKind::Number : CarriedKind::OneOfMany;
    case QuestionKind::RepairRule: break;
    }
    return {};
}

bool isAnswerable(const Question &question, CarriedKind kind)
{
    const auto right = std::ranges::count_if(question.options, &QuestionOption::right);
    switch (kind) {
    case CarriedKind::OneOfMany: return right == 1;
    case CarriedKind::SeveralOfMany: return right > 0;
    case CarriedKind::Number:
        return question.numeric && std::isfinite(question.numeric->value) && std::isfinite(question.numeric->tolerance);
    case CarriedKind::Order: break;
    }
    return question.options.size() > 1;
}

QStringList tagsOf(const Question &question)
{
    QStringList tags{difficultyTag + inQt(name(question.difficulty))};
    if (!question.topicId.isEmpty())
        tags.append(topicTag + question.topicId);
    tags.append(useTag + inQt(name(question.use)));
    return tags;
}

bool putTag(const QString &tag, Question &question)
{
    const QString word = tag.section(QLatin1Char(':'), 1).trimmed();
    if (tag.startsWith(difficultyTag)) {
        const auto difficulty = foundWord(word, allDifficulties);
        question.difficulty = difficulty.value_or(question.difficulty);
        return difficulty.has_value();
    }
    if (tag.startsWith(useTag)) {
        const auto use = foundWord(word, questionUses);
        question.use = use.value_or(question.use);
        return use.has_value();
    }
    if (!tag.startsWith(topicTag) || idFrom(word).isEmpty())
        return false;
    question.topicId = idFrom(word);
    return true;
}

QStringList lossNotes(const Question &question, const Lacks &lacks)
{
    QStringList notes;
    if (question.kind == QuestionKind::FillCell) {
        notes.append(question.options.empty() ? Exchange::tr("%1 is asked as a number; its text names the cell.")
                                              : Exchange::tr("%1 is asked as a choice; its text names the cell."));
    }
    QStringList lost;
    if (question.kind == QuestionKind::FillCell || question.use == Question::Use::VisualQuiz)
        lost.append(Exchange::tr("the steps table"));
    if (lacks.hints && !question.hints.isEmpty())
        lost.append(Exchange::tr("its hints"));
    if (lacks.lessonLinks && !question.hintCells.empty())
        lost.append(Exchange::tr("the cells its hint lights"));
    if (lacks.lessonLinks && !question.steps.empty())
        lost.append(Exchange::tr("the steps to look at again"));
    const bool explained = std::ranges::any_of(question.options,
                                               [](const QuestionOption &o) { return !o.explanation.isEmpty(); });
    if (lacks.orderExplanations && question.kind == QuestionKind::Order && explained)
        lost.append(Exchange::tr("the explanations of its items"));
    if (!lost.isEmpty()) {
        const QString last = lost.takeLast();
        const QString all = lost.isEmpty() ? last : Exchange::tr("%1 and %2").arg(lost.join(Exchange::tr(", ")), last);
        notes.append(Exchange::tr("%1 goes without %2.").arg(QStringLiteral("%1"), all));
    }
    for (QString &note : notes)
        note = note.arg(question.id);
    return notes;
}

QString leftOutNote(const Question &question)
{
    QString why = Exchange::tr("no clear answer is right.");
    if (question.kind == QuestionKind::RepairRule)
        why = Exchange::tr("a rule can be repaired in Breakeven only.");
    else if (!question.figures.empty())
        why = Exchange::tr("the measured figures that it is about cannot go along.");
    return Exchange::tr("%1 is left out: %2").arg(question.id, why);
}

} // namespace breakeven::lessons
