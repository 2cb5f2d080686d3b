// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/quiz_context_text.h"

#include "ui/test/card_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace breakeven::ui {

namespace {

using lessons::CellReference;
using lessons::Question;
using lessons::QuestionKind;

class QuizText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::QuizContext)
};

QString nameOf(const CellReference &cell)
{
    if (cell.column.isEmpty())
        return QuizText::tr("step %1").arg(cell.step);
    if (cell.step == 0)
        return QuizText::tr("the column %1").arg(columnName(cell.column));
    return QuizText::tr("%1 of step %2").arg(columnName(cell.column)).arg(cell.step);
}

/// "a", "a and b", "a, b and c".
QString list(QStringList words)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return QuizText::tr("%1 and %2").arg(words.join(QuizText::tr(", ")), last);
}

} // namespace

StepsLighting lightingOf(const RoundItem &item, bool explained)
{
    StepsLighting lighting;
    if (explained) {
        lighting.why = QuizText::tr("lit by the answer");
        for (const int step : item.question.steps)
            lighting.lit.push_back({.step = step, .column = {}});
        return lighting;
    }
    if (item.hintsShown > 0) {
        lighting.why = QuizText::tr("lit by the hint");
        lighting.lit = item.question.hintCells;
    }
    if (item.question.kind == QuestionKind::FillCell)
        lighting.emptied = item.question.cell;
    else if (item.question.kind == QuestionKind::RepairRule) // the conditions would spell the lesson's rule
        lighting.emptied = CellReference{.step = 0, .column = QStringLiteral("condition")};
    return lighting;
}

QString wordsOf(const StepsLighting &lighting)
{
    QStringList sentences;
    if (lighting.emptied && lighting.emptied->step > 0)
        sentences.append(QuizText::tr("To be filled: %1.").arg(nameOf(*lighting.emptied)));
    if (!lighting.lit.empty()) {
        QStringList cells;
        for (const CellReference &cell : lighting.lit)
            cells.append(nameOf(cell));
        const QString sentence = QuizText::tr("%1: %2.").arg(lighting.why, list(cells));
        sentences.append(sentence.left(1).toUpper() + sentence.mid(1));
    }
    return sentences.join(QLatin1Char(' '));
}

bool mayShowRule(const Question &question, bool explained)
{
    return explained || question.kind != QuestionKind::RepairRule;
}

bool mayShowFlow(const Question &question, bool explained)
{
    return explained || (question.kind != QuestionKind::Order && question.kind != QuestionKind::RepairRule);
}

} // namespace breakeven::ui
