// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_card_content.h"

#include "ui/test/card_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace breakeven::ui {

using lessons::Activity;

namespace {

struct CardContent {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::CardContent)
};

QString primaryOf(const TestState &state, const RoundItem &item)
{
    if (item.grade) {
        if (state.activity() == Activity::Test)
            return CardContent::tr("Back to the result");
        return state.atLast() ? CardContent::tr("Finish  N") : CardContent::tr("Next  N");
    }
    if (!state.testRuns())
        return CardContent::tr("Check  Enter");
    if (item.committed)
        return state.atLast() ? CardContent::tr("End the test") : CardContent::tr("Next  N");
    return state.atLast() ? CardContent::tr("Answer  Enter") : CardContent::tr("Answer, next  Enter");
}

QString asideOf(const TestState &state, const RoundItem &item)
{
    if (item.grade)
        return comesBackText(state.comesBackAt(), QDateTime::currentMSecsSinceEpoch());
    if (!state.testRuns())
        return {};
    if (item.committed)
        return state.atLast() ? CardContent::tr("answered; this is the last one") : CardContent::tr("answered");
    return item.kept ? CardContent::tr("the change is not kept yet") : QString();
}

} // namespace

QuestionCardHeader::Content headerContent(const TestState &state)
{
    if (!state.current())
        return {};
    const RoundItem &item = *state.current();
    const bool inTest = state.activity() == Activity::Test;
    const auto hintCount = static_cast<int>(item.question.hints.size());
    return {.position = positionText(state.activity(), state.position(), static_cast<int>(state.items().size())),
            .difficulty = item.question.difficulty,
            .hintsOffered = hintCount > 0 && !inTest && !item.grade,
            .hintsLeft = hintCount - item.hintsShown,
            .flagOffered = state.testRuns(),
            .flagged = item.flagged};
}

QuestionCardFooter::Content footerContent(const TestState &state, const QString &note)
{
    if (!state.current())
        return {};
    const RoundItem &item = *state.current();
    const bool inTest = state.activity() == Activity::Test;
    const bool primaryGoesOn = state.testRuns() && item.committed;
    return {.primary = primaryOf(state, item),
            .backOffered = inTest,
            .nextOffered = inTest && !primaryGoesOn,
            .atFirst = state.position() == 0,
            .atLast = state.atLast(),
            .steps = item.grade ? item.question.steps : std::vector<int>(),
            .aside = asideOf(state, item),
            .note = note};
}

} // namespace breakeven::ui
