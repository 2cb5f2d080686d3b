// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/carried_question.h"
#include "lessons/exchange/carried_text.h"
#include "lessons/exchange/html_text.h"
#include "lessons/exchange/question_exchange.h"
#include "lessons/questions/grading.h"

#include <QLocale>

namespace breakeven::lessons {

namespace {

constexpr QLatin1String lineEnd("<br>");
constexpr QLatin1String gap("<br><br>");

/// Numbers as a learner writes them.
QString shown(double number)
{
    return shownNumber(number, QLocale());
}

QString listOf(const QStringList &items, QLatin1String tag, QLatin1String attributes = {})
{
    QString html = QLatin1Char('<') + QString(tag) + attributes + QLatin1Char('>');
    for (const QString &item : items)
        html += QStringLiteral("<li>") + item + QStringLiteral("</li>");
    return html + QStringLiteral("</") + tag + QLatin1Char('>');
}

QString optionList(const Question &question, bool sorted)
{
    QStringList items;
    for (const QuestionOption &option : question.options)
        items.append(htmlOfMarkdown(option.text));
    if (sorted) // of an order: as they are held, they are the answer
        items.sort(Qt::CaseInsensitive);
    return sorted ? listOf(items, QLatin1String("ul"))
                  : listOf(items, QLatin1String("ol"), QLatin1String(" type=\"A\""));
}

QString front(const Question &question, CarriedKind kind)
{
    const QString text = htmlOfMarkdown(carriedText(question));
    switch (kind) {
    case CarriedKind::OneOfMany: return text + optionList(question, false);
    case CarriedKind::SeveralOfMany:
        return text + lineEnd + Exchange::tr("Pick all that are right.") + optionList(question, false);
    case CarriedKind::Order: return text + optionList(question, true);
    case CarriedKind::Number: break;
    }
    return text;
}

QString numberAnswer(const NumericKey &key)
{
    QString answer =
        QStringLiteral("<b>%1</b>").arg((shown(key.value) + QLatin1Char(' ') + key.unit).trimmed().toHtmlEscaped());
    if (key.tolerance > 0)
        answer += QStringLiteral(" (± %1)").arg(shown(key.tolerance));
    if (!key.explanation.isEmpty())
        answer += lineEnd + htmlOfMarkdown(key.explanation);
    QStringList mistakes;
    for (const NumericKey::Mistake &mistake : key.mistakes)
        mistakes.append(shown(mistake.value) + QStringLiteral(": ") + htmlOfMarkdown(mistake.explanation));
    return mistakes.isEmpty() ? answer : answer + listOf(mistakes, QLatin1String("ul"));
}

QString optionAnswer(const Question &question, bool ordered)
{
    QStringList right;
    QStringList wrong;
    for (const QuestionOption &option : question.options) {
        const bool bold = ordered || option.right;
        QString item = htmlOfMarkdown(option.text);
        if (bold)
            item = QStringLiteral("<b>%1</b>").arg(item);
        if (!option.explanation.isEmpty())
            item += lineEnd + htmlOfMarkdown(option.explanation);
        (bold ? right : wrong).append(item);
    }
    if (ordered)
        return listOf(right, QLatin1String("ol"));
    return right.join(lineEnd)
        + (wrong.isEmpty() ? QString() : gap + Exchange::tr("Why not:") + listOf(wrong, QLatin1String("ul")));
}

QString back(const Question &question, CarriedKind kind)
{
    const QString answer = kind == CarriedKind::Number ? numberAnswer(*question.numeric)
                                                       : optionAnswer(question, kind == CarriedKind::Order);
    const QString general = htmlOfMarkdown(generalFeedback(question));
    return general.isEmpty() ? answer : answer + gap + general;
}

/// Anki parts tags at spaces, and puts them in a tree at "::".
QString tags(const Question &question)
{
    return tagsOf(question).join(QLatin1Char(' ')).replace(QLatin1Char(':'), QLatin1String("::"));
}

/// A field in quotes, as Anki reads tables: what is in it stays one field, whatever it holds.
QString quoted(const QString &field)
{
    return QLatin1Char('"') + QString(field).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

ExportedQuestions toAnkiText(std::span<const Question> questions, const QString &title)
{
    ExportedQuestions exported;
    QString deck = cleanedText(title).replace(QLatin1Char('\n'), QLatin1Char(' '));
    deck.replace(QLatin1String("::"), QLatin1String(": ")); // two colons would part decks
    QString text = QStringLiteral("#separator:tab\n#html:true\n#deck:%1\n#tags column:3\n").arg(deck);
    const Lacks lacks{.hints = true};
    writeCarried(questions, lacks, exported.notes, [&](const Question &question, CarriedKind kind) {
        text += quoted(front(question, kind)) + QLatin1Char('\t') + quoted(back(question, kind)) + QLatin1Char('\t')
            + quoted(tags(question)) + QLatin1Char('\n');
    });
    exported.bytes = text.toUtf8();
    return exported;
}

} // namespace breakeven::lessons
