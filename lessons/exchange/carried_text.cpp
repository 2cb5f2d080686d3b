// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/carried_text.h"

#include <QLocale>

namespace breakeven::lessons {

namespace {

constexpr QLatin1String unitWord("\n\nUnit: ");
constexpr QLatin1String quickCheckWord("**Quick check:** ");
constexpr QLatin1String mistakesWord("**Common mistakes:**\n\n");
constexpr QLatin1String paragraph("\n\n");

/// The lines after the first moved in, as Markdown wants them in a list.
QString indented(const QString &text, qsizetype width)
{
    QString moved = text;
    return moved.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(width, QLatin1Char(' ')));
}

QString marker(bool numbered, qsizetype index)
{
    return numbered ? QStringLiteral("%1. ").arg(index + 1) : QStringLiteral("- ");
}

QString listOf(const QStringList &items, bool numbered)
{
    QStringList lines;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString mark = marker(numbered, i);
        lines.append(mark + indented(items[i], mark.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

/// The opposite of listOf(); whatever is no such list gives another text when it is written again.
QStringList itemsOf(const QString &list, bool numbered)
{
    QStringList items;
    qsizetype width = 0;
    for (const QString &line : list.split(QLatin1Char('\n'))) {
        const QString mark = marker(numbered, items.size());
        if (line.startsWith(mark)) {
            items.append(line.sliced(mark.size()));
            width = mark.size();
        } else if (!items.isEmpty()) {
            items.last() += QLatin1Char('\n') + line.mid(width);
        }
    }
    return items;
}

/// Calls `inText` for every character outside of code spans and blocks; what it returns takes the place of as many
/// characters as it says.
template<typename Replace>
QString replacedOutsideCode(const QString &markdown, Replace replace)
{
    if (markdown.size() > longestText)
        return markdown;
    QString replaced;
    replaced.reserve(markdown.size());
    for (qsizetype at = 0; at < markdown.size();) {
        if (markdown[at] != QLatin1Char('`')) {
            at += replace(at, replaced);
            continue;
        }
        qsizetype ticks = at;
        while (ticks < markdown.size() && markdown[ticks] == QLatin1Char('`'))
            ++ticks;
        const QString fence = markdown.sliced(at, ticks - at);
        // Code ends at as many ticks as it began with; without such an end the ticks are text.
        qsizetype end = ticks;
        while ((end = markdown.indexOf(fence, end)) >= 0) {
            qsizetype after = end + fence.size();
            if (after >= markdown.size() || markdown[after] != QLatin1Char('`'))
                break;
            while (after < markdown.size() && markdown[after] == QLatin1Char('`'))
                ++after;
            end = after;
        }
        const qsizetype next = end < 0 ? ticks : end + fence.size();
        replaced += QStringView(markdown).sliced(at, next - at);
        at = next;
    }
    return replaced;
}

bool beginsTag(QStringView rest)
{
    if (rest.size() < 2 || rest.startsWith(QLatin1String("<http://")) || rest.startsWith(QLatin1String("<https://")))
        return false;
    const QChar next = rest[1];
    return next.isLetter() || next == QLatin1Char('/') || next == QLatin1Char('!') || next == QLatin1Char('?');
}

} // namespace

QString carriedText(const Question &question)
{
    QString text = question.text;
    if (question.kind == QuestionKind::FillCell && question.cell) {
        const QString step = question.cell->step > 0 ? QStringLiteral("step %1").arg(question.cell->step)
                                                     : QStringLiteral("every step");
        text += paragraph + QStringLiteral("Cell: %1, column %2.").arg(step, question.cell->column);
    }
    if (question.numeric && !question.numeric->unit.isEmpty())
        text += unitWord + question.numeric->unit;
    return text;
}

QString takeUnit(QString &text)
{
    const qsizetype at = text.lastIndexOf(unitWord);
    if (at < 0)
        return {};
    const QString unit = text.sliced(at + unitWord.size()).trimmed();
    if (unit.isEmpty() || unit.contains(QLatin1Char('\n')))
        return {};
    text.truncate(at);
    return unit;
}

QString generalFeedback(const Question &question)
{
    QStringList parts;
    if (!question.solution.isEmpty())
        parts.append(listOf(question.solution, true));
    if (!question.quickCheck.isEmpty())
        parts.append(quickCheckWord + question.quickCheck);
    if (!question.commonMistakes.isEmpty())
        parts.append(mistakesWord + listOf(question.commonMistakes, false));
    return parts.join(paragraph);
}

void putGeneralFeedback(const QString &text, Question &question)
{
    if (text.isEmpty())
        return;
    Question read;
    QString rest = text;
    const auto takeFrom = [&rest](QLatin1String word) {
        const qsizetype at = rest.startsWith(word) ? 0 : rest.indexOf(QString(paragraph) + word);
        if (at < 0)
            return QString();
        const QString taken = rest.sliced(at == 0 ? word.size() : at + paragraph.size() + word.size());
        rest.truncate(at);
        return taken;
    };
    if (const QString mistakes = takeFrom(mistakesWord); !mistakes.isEmpty())
        read.commonMistakes = itemsOf(mistakes, false);
    read.quickCheck = takeFrom(quickCheckWord);
    read.solution = itemsOf(rest, true);
    // Only what is written the same again was in these places.
    if (generalFeedback(read) != text)
        read = {.solution = {text}};
    question.solution = read.solution;
    question.quickCheck = read.quickCheck;
    question.commonMistakes = read.commonMistakes;
}

QString withoutTags(const QString &markdown)
{
    return replacedOutsideCode(markdown, [&](qsizetype at, QString &replaced) -> qsizetype {
        if (markdown[at] == QLatin1Char('<') && beginsTag(QStringView(markdown).sliced(at)))
            replaced += QLatin1String("&lt;");
        else
            replaced += markdown[at];
        return 1;
    });
}

QString withTags(const QString &markdown)
{
    static constexpr QLatin1String entity("&lt;");
    return replacedOutsideCode(markdown, [&](qsizetype at, QString &replaced) -> qsizetype {
        const bool found = QStringView(markdown).sliced(at).startsWith(entity);
        replaced += found ? QLatin1Char('<') : markdown[at];
        return found ? entity.size() : 1;
    });
}

QString cleanedText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QLatin1Char('\t'), QLatin1String("    "));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != QLatin1Char('\n'); });
    // A surrogate without its other half is no character, and no UTF-8 can be made of it.
    return QString::fromUtf8(text.toUtf8()).trimmed();
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace breakeven::lessons
