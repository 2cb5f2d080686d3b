// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/carried_text.h"
#include "lessons/exchange/question_exchange.h"
#include "lessons/questions/grading.h"

#include <algorithm>

namespace breakeven::lessons {

namespace {

constexpr double allPoints = 100;

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : cleanedText(text)) {
        if (c == QLatin1Char('\n'))
            safe += QLatin1String("\\n");
        else if (QStringLiteral("\\~=#{}:").contains(c))
            safe += QLatin1Char('\\') + QString(c);
        else
            safe += c;
    }
    return safe;
}

/// A text in the question's own format; what would be taken for a format or a share of the points is told apart.
QString markdown(const QString &text)
{
    const QString safe = escaped(withoutTags(text));
    const bool ambiguous = safe.startsWith(QLatin1Char('[')) || safe.startsWith(QLatin1Char('%'));
    return ambiguous ? QStringLiteral("[markdown]") + safe : safe;
}

QString feedback(const QString &text)
{
    return text.isEmpty() ? QString() : QLatin1Char('#') + markdown(text);
}

QString choices(const Question &question, bool several)
{
    const auto rights = std::ranges::count_if(question.options, &QuestionOption::right);
    const double share = allPoints / static_cast<double>(rights);
    QString lines;
    for (const QuestionOption &option : question.options) {
        QString mark(option.right ? QLatin1Char('=') : QLatin1Char('~'));
        if (several)
            mark = QStringLiteral("~%%1%").arg(QString::number(option.right ? share : -share, 'g', 7));
        lines += mark + markdown(option.text) + feedback(option.explanation) + QLatin1Char('\n');
    }
    return lines;
}

QString numbers(const NumericKey &key)
{
    const auto line = [](int percent, double value, double tolerance, const QString &explanation) {
        const QString share = QString::number(percent);
        return QLatin1String("=%") + share + QLatin1Char('%') + numberText(value) + QLatin1Char(':')
            + numberText(tolerance) + feedback(explanation) + QLatin1Char('\n');
    };
    QString lines = QStringLiteral("#\n")
        + line(static_cast<int>(allPoints), key.value, key.tolerance, key.explanation);
    for (const NumericKey::Mistake &mistake : key.mistakes)
        lines += line(0, mistake.value, mistakeTolerance(key, mistake.value), mistake.explanation);
    return lines;
}

/// Each place matched with its item; the items' format is plain text there.
QString places(const Question &question)
{
    QString lines;
    int place = 0;
    for (const QuestionOption &option : question.options)
        lines += QStringLiteral("=%1 -> %2\n").arg(++place).arg(escaped(option.text));
    return lines;
}

QString answers(const Question &question, CarriedKind kind)
{
    switch (kind) {
    case CarriedKind::OneOfMany: return choices(question, false);
    case CarriedKind::SeveralOfMany: return choices(question, true);
    case CarriedKind::Number: return numbers(*question.numeric);
    case CarriedKind::Order: break;
    }
    return places(question);
}

/// In a comment: "// [id:quiz-1] [tag:difficulty:easy]".
QString head(const Question &question)
{
    QStringList words{QStringLiteral("[id:%1]").arg(question.id)};
    for (const QString &tag : tagsOf(question))
        words.append(QStringLiteral("[tag:%1]").arg(tag));
    return QStringLiteral("// ") + words.join(QLatin1Char(' '));
}

} // namespace

ExportedQuestions toGift(std::span<const Question> questions, const QString &title)
{
    ExportedQuestions exported;
    QString category = cleanedText(title).replace(QLatin1Char('\n'), QLatin1Char(' '));
    QString text =
        QStringLiteral("$CATEGORY: $course$/top/%1\n").arg(category.replace(QLatin1Char('/'), QLatin1String("//")));
    const Lacks lacks{.hints = true, .orderExplanations = true};
    writeCarried(questions, lacks, exported.notes, [&](const Question &question, CarriedKind kind) {
        text += QLatin1Char('\n') + head(question) + QStringLiteral("\n::%1::[markdown]").arg(escaped(question.id))
            + escaped(withoutTags(carriedText(question))) + QStringLiteral("{")
            + (kind == CarriedKind::Number ? QString() : QStringLiteral("\n")) + answers(question, kind);
        if (const QString general = generalFeedback(question); !general.isEmpty())
            text += QStringLiteral("####") + markdown(general) + QLatin1Char('\n');
        text += QStringLiteral("}\n");
        if (kind == CarriedKind::Order) {
            exported.notes.append(
                Exchange::tr("%1 is asked as places to match with items; GIFT has no ordering.").arg(question.id));
        }
    });
    exported.bytes = text.toUtf8();
    return exported;
}

} // namespace breakeven::lessons
