// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// What is kept of "Predict and measure".

#include "ui/test/test_state.h"

namespace breakeven::ui {

namespace {

/// The same contest has the same id, whichever round it came in.
QString idOf(const lessons::Contest &contest)
{
    const auto side = [](const lessons::Contestant &one) {
        return QStringLiteral("%1 on %2").arg(QString::fromStdString(tradeoff::describe(one.workload)), one.deviceId);
    };
    return QStringLiteral("predict/%1/%2").arg(side(contest.first), side(contest.second));
}

QString wordOf(lessons::Prediction::Winner winner)
{
    switch (winner) {
    case lessons::Prediction::Winner::First: return QStringLiteral("first");
    case lessons::Prediction::Winner::Second: return QStringLiteral("second");
    case lessons::Prediction::Winner::Neither: break;
    }
    return QStringLiteral("neither");
}

} // namespace

void TestState::keepPrediction(const lessons::Contest &contest, const lessons::Prediction &prediction,
                               const lessons::PredictionGrade &grade)
{
    if (!m_store)
        return;
    lessons::GivenAnswer given;
    given.lessonId = m_lesson.id;
    given.questionId = idOf(contest);
    given.fingerprint = given.questionId;
    given.activity = lessons::Activity::Predict;
    given.difficulty = lessons::Difficulty::Medium;
    given.topicId = QStringLiteral("predict");
    given.answer.options = {wordOf(prediction.winner)};
    given.answer.number = prediction.factor;
    given.right = grade.winnerRight;
    given.points = grade.points;
    given.answeredAt = m_store->now();
    if (const auto kept = m_store->addAnswer(given); !kept)
        tell(kept.error());
    refreshSummary();
}

} // namespace breakeven::ui
