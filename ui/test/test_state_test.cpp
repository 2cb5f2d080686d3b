// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// The ten-question test: begun, left, gone on with, ended.

#include "ui/language/language.h"
#include "ui/test/test_state.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

using lessons::Activity;

namespace {

/// A crash gives the clock back no more than this, and the second in which it happens.
constexpr int secondsBetweenKeeping = 10;

constexpr QLatin1Char beforeLanguage('@');

/// What the fingerprint is of are words: those of a language other than English are told by its name behind it.
QString keptFingerprint(const lessons::DrawnTest &drawn)
{
    const QString &language = Language::instance().spoken();
    return language.isEmpty() || language == QLatin1String("en") ? drawn.fingerprint
                                                                 : drawn.fingerprint + beforeLanguage + language;
}

/// Whether the test that was begun is still drawn. In another language its words are others, and only the questions'
/// ids are held against each other, where its answers are put back.
bool isStillDrawn(const lessons::DrawnTest &drawn, const QString &fingerprint)
{
    const QString now = keptFingerprint(drawn);
    return now == fingerprint || now.section(beforeLanguage, 1) != fingerprint.section(beforeLanguage, 1);
}

} // namespace

bool TestState::testRuns() const
{
    return m_activity == Activity::Test && m_attempt && !m_attempt->finishedAt;
}

bool TestState::hasResult() const
{
    return m_activity == Activity::Test && m_attempt && m_attempt->finishedAt;
}

std::optional<int> TestState::clockSeconds() const
{
    return m_attempt ? m_attempt->clockSeconds : std::nullopt;
}

int TestState::secondsUsed() const
{
    if (!m_attempt)
        return 0;
    const int now = m_sinceStart.isValid() ? static_cast<int>(m_sinceStart.elapsed() / 1000) : 0;
    const int used = m_attempt->secondsUsed + now;
    return m_attempt->clockSeconds ? std::min(used, *m_attempt->clockSeconds) : used;
}

int TestState::answeredCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [](const RoundItem &item) { return item.kept.has_value(); }));
}

std::optional<std::int64_t> TestState::finishedAt() const
{
    return hasResult() ? m_attempt->finishedAt : std::nullopt;
}

void TestState::startTest(std::uint32_t seed, std::optional<int> clockSeconds)
{
    // Of the lesson alone: the learner's own questions are on no other machine.
    const tradeoff::Result<lessons::DrawnTest> drawn = lessons::drawTest(m_learn.lesson(), seed);
    if (!drawn) {
        tell(drawn.error());
        return;
    }
    pauseTest();
    tell(QString());
    abandonOpen();
    lessons::Attempt attempt;
    attempt.lessonId = m_lesson.id;
    attempt.seed = seed;
    attempt.fingerprint = keptFingerprint(*drawn);
    attempt.clockSeconds = clockSeconds;
    attempt.startedAt = m_store ? m_store->now() : QDateTime::currentMSecsSinceEpoch();
    if (m_store) {
        if (const auto id = m_store->beginAttempt(attempt))
            attempt.id = *id;
        else
            tell(id.error());
    }
    takeDrawn(*drawn, attempt);
    enter(Page::Question, 0);
    Q_EMIT clockChanged();
    refreshSummary();
}

void TestState::resumeTest()
{
    if (!m_openAttempt || testRuns())
        return;
    tell(QString());
    const lessons::Attempt attempt = *m_openAttempt;
    const tradeoff::Result<lessons::DrawnTest> drawn = lessons::drawTest(m_learn.lesson(), attempt.seed);
    if (!drawn || !isStillDrawn(*drawn, attempt.fingerprint)) {
        abandonOpen();
        tell(tr("The lesson has changed since this test was begun, so it cannot be gone on with. You can begin a new "
                "one."));
        refreshSummary();
        return;
    }
    std::vector<RoundItem> left = std::exchange(m_leftItems, {});
    tradeoff::Result<std::vector<lessons::GivenAnswer>> answers{std::vector<lessons::GivenAnswer>()};
    if (m_store && attempt.id != 0)
        answers = m_store->answersOf(attempt.id);
    if (!answers) {
        tell(answers.error());
        return;
    }
    takeDrawn(*drawn, attempt);
    if (left.size() == m_items.size())
        m_items = std::move(left);
    restoreAnswers(*answers);
    for (const int position : attempt.flagged) {
        if (position >= 0 && position < static_cast<int>(m_items.size()))
            m_items[static_cast<std::size_t>(position)].flagged = true;
    }
    enter(Page::Question, std::clamp(attempt.position, 0, static_cast<int>(m_items.size()) - 1));
    Q_EMIT clockChanged();
    Q_EMIT summaryChanged();
}

void TestState::takeDrawn(const lessons::DrawnTest &drawn, const lessons::Attempt &attempt)
{
    fill(Activity::Test, drawn.questions);
    m_seed = drawn.seed;
    m_attempt = attempt;
    m_openAttempt = attempt;
    m_secondsKept = attempt.secondsUsed;
    m_sinceStart.start();
    m_clock.start();
}

void TestState::restoreAnswers(const std::vector<lessons::GivenAnswer> &answers)
{
    for (const lessons::GivenAnswer &given : answers) {
        if (given.position < 0 || given.position >= static_cast<int>(m_items.size()))
            continue;
        RoundItem &item = m_items[static_cast<std::size_t>(given.position)];
        // An empty one was kept for want of an answer, by an end that did not come about.
        if (item.question.id != given.questionId || given.answer == lessons::Answer())
            continue;
        item.answer = given.answer;
        item.kept = given.answer;
        item.committed = true;
    }
}

void TestState::abandonOpen()
{
    m_openAttempt.reset();
    m_leftItems.clear();
    while (m_store) {
        const auto open = m_store->openAttempt(m_lesson.id);
        if (!open || !*open)
            return;
        if (const auto abandoned = m_store->abandonAttempt((*open)->id); !abandoned) {
            tell(abandoned.error());
            return;
        }
    }
}

void TestState::pauseTest()
{
    if (!testRuns())
        return;
    keepStanding();
    keepPosition();
    m_openAttempt = attemptNow();
    if (m_attempt->id == 0)
        m_leftItems = m_items;
    m_sinceStart.invalidate();
    m_clock.stop();
    Q_EMIT summaryChanged();
}

void TestState::tick()
{
    if (!testRuns())
        return;
    const int used = secondsUsed();
    Q_EMIT clockChanged();
    if (m_attempt->clockSeconds && used >= *m_attempt->clockSeconds)
        finishTest();
    else if (used - m_secondsKept >= secondsBetweenKeeping)
        keepPosition();
}

lessons::Attempt TestState::attemptNow() const
{
    lessons::Attempt attempt = *m_attempt;
    attempt.secondsUsed = secondsUsed();
    attempt.position = m_position;
    attempt.flagged.clear();
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        if (m_items[index].flagged)
            attempt.flagged.push_back(static_cast<int>(index));
    }
    return attempt;
}

void TestState::keepPosition()
{
    if (!testRuns() || !m_store || m_attempt->id == 0)
        return;
    const lessons::Attempt attempt = attemptNow();
    m_secondsKept = attempt.secondsUsed;
    if (const auto kept = m_store->keepPosition(attempt); !kept)
        tellNotKept(kept.error());
}

bool TestState::keepStanding()
{
    const RoundItem *here = current();
    if (!testRuns() || !here || here->committed || !lessons::isComplete(here->question, here->answer)
        || !keepAnswer(m_position, here->answer, lessons::grade(here->question, here->answer)))
        return false;
    RoundItem &item = m_items[static_cast<std::size_t>(m_position)];
    item.committed = true;
    item.kept = item.answer;
    return true;
}

/// So that they come back in review, and count where the test does.
void TestState::keepUnanswered()
{
    for (int position = 0; position < static_cast<int>(m_items.size()); ++position) {
        const bool unanswered = !m_items[static_cast<std::size_t>(position)].kept;
        if (unanswered && !keepAnswer(position, {}, {}))
            return;
    }
}

void TestState::finishTest()
{
    if (!testRuns())
        return;
    keepStanding();
    keepPosition();
    keepUnanswered();
    m_attempt->secondsUsed = secondsUsed();
    m_sinceStart.invalidate();
    m_clock.stop();
    for (RoundItem &item : m_items) {
        // A change that is not complete, or could not be written, is not on the disk, and does not count.
        item.answer = item.kept.value_or(lessons::Answer());
        item.committed = item.kept.has_value();
        item.grade = item.kept ? lessons::grade(item.question, *item.kept) : lessons::Grade();
    }
    if (m_store && m_attempt->id != 0) {
        if (const auto finished = m_store->finishAttempt(m_attempt->id); !finished)
            tell(finished.error());
    }
    m_attempt->finishedAt = m_store ? m_store->now() : QDateTime::currentMSecsSinceEpoch();
    m_openAttempt.reset();
    m_leftItems.clear();
    enter(Page::Result, 0);
    Q_EMIT itemChanged();
    refreshSummary();
}

void TestState::wantEnd()
{
    if (!testRuns())
        return;
    if (keepStanding())
        Q_EMIT itemChanged();
    Q_EMIT endWanted();
}

void TestState::look(int position)
{
    if (!hasResult() || position < 0 || position >= static_cast<int>(m_items.size()))
        return;
    enter(Page::Question, position);
}

void TestState::backToResult()
{
    if (hasResult())
        enter(Page::Result, m_position);
}

} // namespace breakeven::ui
