// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/card_text.h"

#include "ui/widgets/figure_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace breakeven::ui {

using lessons::Activity;
using lessons::Difficulty;
using lessons::QuestionKind;

namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::CardText)
};

/// Options say themselves which of them are right.
bool tellsItself(const lessons::Question &question)
{
    return question.kind != QuestionKind::RepairRule && question.kind != QuestionKind::Order
        && !question.options.empty();
}

QString rightAnswerText(const lessons::Question &question)
{
    const QString answer = lessons::textOf(question, lessons::solutionOf(question));
    if (tellsItself(question) || question.kind == QuestionKind::Order || answer.isEmpty())
        return {};
    return question.kind == QuestionKind::RepairRule ? CardText::tr("One rule that works: %1.").arg(answer)
                                                     : CardText::tr("The answer is %1.").arg(answer);
}

bool same(double one, double other)
{
    return std::abs(one - other) < 1e-6;
}

} // namespace

QString difficultyName(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy: return CardText::tr("easy");
    case Difficulty::Medium: return CardText::tr("medium");
    case Difficulty::Hard: return CardText::tr("hard");
    }
    return {};
}

QString activityName(Activity activity)
{
    switch (activity) {
    case Activity::VisualQuiz: return CardText::tr("Visual quiz");
    case Activity::Practice: return CardText::tr("Practice");
    case Activity::Test: return CardText::tr("Test");
    case Activity::Review: return CardText::tr("Review");
    case Activity::Predict: return CardText::tr("Predict");
    }
    return {};
}

QString positionText(Activity activity, int position, int count)
{
    return CardText::tr("%1 · %2 of %3").arg(activityName(activity)).arg(position + 1).arg(count);
}

QString columnName(const QString &column)
{
    if (column == QLatin1StringView("size"))
        return CardText::tr("size");
    if (column == QLatin1StringView("batch"))
        return CardText::tr("batch");
    if (column == QLatin1StringView("condition"))
        return CardText::tr("condition");
    if (column == QLatin1StringView("hardware"))
        return CardText::tr("hardware");
    if (column == QLatin1StringView("latency"))
        return CardText::tr("latency");
    if (column == QLatin1StringView("throughput"))
        return CardText::tr("throughput");
    return column == QLatin1StringView("cost") ? CardText::tr("cost per inference") : column;
}

QString pointsText(double points)
{
    if (same(points, 0))
        return CardText::tr("no point");
    if (same(points, 0.25))
        return CardText::tr("a quarter of a point");
    if (same(points, 0.5))
        return CardText::tr("half a point");
    if (same(points, 0.75))
        return CardText::tr("three quarters of a point");
    if (same(points, 1))
        return CardText::tr("one point");
    return CardText::tr("%1 of a point").arg(numberText(points));
}

QString gradeText(const RoundItem &item)
{
    if (!item.grade)
        return {};
    QStringList sentences;
    const double points = lessons::pointsAfterHints(item.grade->points, item.hintsShown);
    if (item.grade->right)
        sentences.append(CardText::tr("✓ Right."));
    else if (!lessons::isComplete(item.question, item.answer))
        sentences.append(CardText::tr("✗ Not answered."));
    else if (item.grade->points > 0)
        sentences.append(CardText::tr("✗ Partly right."));
    else
        sentences.append(CardText::tr("✗ Not right."));
    if (!item.grade->right && !rightAnswerText(item.question).isEmpty())
        sentences.append(rightAnswerText(item.question));
    if (item.grade->points > 0 && (item.hintsShown > 0 || !item.grade->right)) {
        sentences.append(
            item.hintsShown == 0
                ? CardText::tr("That gives %1.").arg(pointsText(points))
                : CardText::tr("With %n hints, that gives %1.", nullptr, item.hintsShown).arg(pointsText(points)));
    }
    return sentences.join(QLatin1Char(' '));
}

QString hintCostText(int hintsShown, int hintsThere)
{
    if (hintsThere == 0)
        return {};
    if (hintsShown == 0)
        return CardText::tr("A hint costs %1.").arg(pointsText(lessons::hintCost));
    const QString left = pointsText(lessons::pointsAfterHints(1, hintsShown));
    const QString cost = CardText::tr("A right answer now gives %1.").arg(left);
    return hintsShown < hintsThere
        ? CardText::tr("%1 Another hint costs %2 more.").arg(cost, pointsText(lessons::hintCost))
        : cost;
}

QString comesBackText(std::optional<std::int64_t> at, std::int64_t now)
{
    if (!at)
        return {};
    const QDate due = QDateTime::fromMSecsSinceEpoch(*at).date();
    const qint64 days = QDateTime::fromMSecsSinceEpoch(now).date().daysTo(due);
    if (days <= 0)
        return CardText::tr("comes back today");
    if (days == 1)
        return CardText::tr("comes back tomorrow");
    if (days < 60)
        return CardText::tr("comes back in %n days", nullptr, static_cast<int>(days));
    if (days < 365 * 2)
        return CardText::tr("comes back in about %n months", nullptr, static_cast<int>((days + 15) / 30));
    return CardText::tr("comes back in about %n years", nullptr, static_cast<int>((days + 182) / 365));
}

} // namespace breakeven::ui
