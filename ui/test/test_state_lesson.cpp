// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// The lesson a round is made of, the learner's own questions to it, and how its answers went.

#include "lessons/exchange/own_questions.h"
#include "ui/test/test_state.h"

#include <QDir>

#include <utility>

namespace breakeven::ui {

void TestState::followLesson()
{
    // Of the lesson before; its test stays open in the store.
    pauseTest();
    m_leftItems.clear();
    m_openAttempt.reset();
    m_summary = {};
    m_lastTestPoints.reset();
    m_dueCount = 0;
    clearRound();
    readOwnQuestions();
    enter(Page::Start, 0);
    refreshSummary();
}

QString TestState::ownFolder() const
{
    return QDir(m_ownQuestionsFolder).filePath(m_learn.lesson().id);
}

void TestState::setOwnQuestionsFolder(const QString &folder)
{
    m_ownQuestionsFolder = folder;
    readOwnQuestions();
    refreshSummary();
}

void TestState::readOwnQuestions()
{
    m_lesson = m_learn.lesson();
    m_ownQuestions.clear();
    if (!canKeepOwnQuestions() || m_lesson.id.isEmpty())
        return;
    tradeoff::Result<std::vector<lessons::Question>> own = lessons::readOwnQuestions(ownFolder(), m_lesson);
    if (!own) {
        tell(own.error());
        return;
    }
    m_ownQuestions = std::move(*own);
    m_lesson.questions.insert(m_lesson.questions.end(), m_ownQuestions.begin(), m_ownQuestions.end());
}

tradeoff::Result<void> TestState::addOwnQuestions(std::vector<lessons::Question> questions)
{
    if (!canKeepOwnQuestions() || m_learn.lesson().id.isEmpty())
        return tradeoff::failure(tradeoff::ErrorCode::BadFile,
                                 tr("There is no place to keep questions in.").toStdString());
    std::vector<lessons::Question> all = m_ownQuestions;
    all.insert(all.end(), std::make_move_iterator(questions.begin()), std::make_move_iterator(questions.end()));
    lessons::makeIdsUnique(all, m_learn.lesson());
    if (const auto written = lessons::writeOwnQuestions(ownFolder(), all, m_learn.lesson()); !written)
        return written;
    readOwnQuestions();
    leave();
    return {};
}

void TestState::refreshSummary()
{
    if (m_store && !m_lesson.id.isEmpty()) {
        if (auto summary = m_store->summary(m_lesson.id))
            m_summary = std::move(*summary);
        else
            tell(summary.error());
        if (auto open = m_store->openAttempt(m_lesson.id); open && m_leftItems.empty())
            m_openAttempt = *open;
        m_dueCount = static_cast<int>(dueQuestions(nullptr).size());
        refreshLastTest();
    }
    Q_EMIT summaryChanged();
}

void TestState::refreshLastTest()
{
    m_lastTestPoints.reset();
    if (!m_summary.lastTest)
        return;
    const auto answers = m_store->answersOf(m_summary.lastTest->id);
    if (!answers)
        return;
    m_lastTestPoints = 0;
    for (const lessons::GivenAnswer &answer : *answers)
        *m_lastTestPoints += answer.points;
}

} // namespace breakeven::ui
