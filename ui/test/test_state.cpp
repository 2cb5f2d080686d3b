// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_state.h"

#include "lessons/questions/seeded_random.h"
#include "ui/language/engine_words.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

using lessons::Activity;
using lessons::Question;

TestState::TestState(LearnState &learn, lessons::ProgressStore *store, const QString &reason, QObject *parent)
    : QObject(parent)
    , m_learn(learn)
    , m_store(store)
{
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &TestState::tick);
    connect(&m_learn, &LearnState::lessonChanged, this, &TestState::followLesson);
    connect(&m_learn, &LearnState::lessonTranslated, this, &TestState::followTranslation);
    if (!m_store) {
        const QString notKept = tr("Your answers cannot be kept this time. Everything else works.");
        m_trouble = reason.isEmpty() ? notKept : tr("%1 %2").arg(reason, notKept);
    }
    m_lesson = m_learn.lesson();
    refreshSummary();
}

const RoundItem *TestState::current() const
{
    return m_position >= 0 && m_position < static_cast<int>(m_items.size())
        ? &m_items[static_cast<std::size_t>(m_position)]
        : nullptr;
}

int TestState::quizCount() const
{
    return static_cast<int>(std::ranges::count(m_lesson.questions, Question::Use::VisualQuiz, &Question::use));
}

std::vector<Question> TestState::dueQuestions(int *skipped) const
{
    std::vector<Question> questions;
    if (!m_store)
        return questions;
    const auto due = m_store->dueToday(m_lesson.id);
    if (!due)
        return questions;
    const std::vector<tradeoff::Measurement> measured = m_learn.allMeasurements();
    for (const lessons::ReviewItem &item : *due) {
        if (std::optional<Question> question = lessons::questionOf(item.questionId, m_lesson, measured))
            questions.push_back(std::move(*question));
        else if (skipped)
            ++*skipped;
    }
    return questions;
}

void TestState::start(Activity activity)
{
    if (activity == Activity::Test)
        return;
    pauseTest();
    tell(QString());
    const std::uint32_t seed = lessons::freshSeed();
    switch (activity) {
    case Activity::VisualQuiz:
        begin(activity, lessons::quizRound(m_lesson, seed));
        if (m_items.empty())
            tell(tr("This lesson has no questions for the visual quiz."));
        break;
    case Activity::Practice:
        begin(activity, lessons::practiceRound(m_lesson, m_learn.allMeasurements(), seed));
        if (m_items.empty())
            tell(tr("This lesson has no questions for practice."));
        break;
    case Activity::Review: {
        int skipped = 0;
        std::vector<Question> questions = dueQuestions(&skipped);
        for (Question &question : questions)
            question = lessons::withShuffledOptions(std::move(question), seed);
        begin(activity, std::move(questions));
        if (skipped > 0)
            tell(tr("%n questions of the review cannot be asked any more, since the lesson has changed.", nullptr,
                    skipped));
        break;
    }
    case Activity::Predict:
        clearRound();
        m_activity = activity;
        enter(Page::Predict, 0);
        break;
    case Activity::Test: break;
    }
}

void TestState::begin(Activity activity, std::vector<Question> questions)
{
    fill(activity, std::move(questions));
    enter(m_items.empty() ? Page::Start : Page::Question, 0);
}

void TestState::fill(Activity activity, std::vector<Question> questions)
{
    clearRound();
    m_activity = activity;
    for (Question &question : questions) {
        RoundItem item;
        item.shownOptions = lessons::presentedOptions(question);
        item.question = std::move(question);
        m_items.push_back(std::move(item));
    }
}

void TestState::clearRound()
{
    m_items.clear();
    m_position = 0;
    m_attempt.reset();
    m_comesBackAt.reset();
}

void TestState::enter(Page page, int position)
{
    const bool another = page != m_page;
    m_page = page;
    m_position = position;
    refreshComesBack();
    if (another)
        Q_EMIT pageChanged();
    Q_EMIT roundChanged();
}

void TestState::leave()
{
    pauseTest();
    clearRound();
    enter(Page::Start, 0);
    refreshSummary();
}

void TestState::setAnswer(const lessons::Answer &answer)
{
    if (!current() || current()->grade || current()->answer == answer)
        return;
    RoundItem &item = m_items[static_cast<std::size_t>(m_position)];
    item.answer = answer;
    item.committed = item.kept == answer;
    Q_EMIT itemChanged();
}

void TestState::commit()
{
    const RoundItem *here = current();
    if (!here || here->committed || here->grade || !lessons::isComplete(here->question, here->answer))
        return;
    RoundItem &item = m_items[static_cast<std::size_t>(m_position)];
    const lessons::Grade grade = lessons::grade(item.question, item.answer);
    // First the disk, then the screen: an answer whose grade was seen is never lost.
    if (!keepAnswer(m_position, item.answer, grade))
        return;
    item.committed = true;
    item.kept = item.answer;
    if (!testRuns()) {
        item.grade = grade;
        refreshComesBack();
        Q_EMIT itemChanged();
        refreshSummary();
        return;
    }
    Q_EMIT itemChanged();
    next();
}

bool TestState::keepAnswer(int position, const lessons::Answer &answer, const lessons::Grade &grade)
{
    const bool test = testRuns();
    // A test that could not be begun on the disk has said so already.
    if (!m_store || (test && m_attempt->id == 0))
        return true;
    const RoundItem &item = m_items[static_cast<std::size_t>(position)];
    lessons::GivenAnswer given;
    given.lessonId = m_lesson.id;
    given.questionId = item.question.id;
    given.fingerprint = lessons::fingerprint(item.question);
    given.activity = m_activity;
    given.difficulty = item.question.difficulty;
    given.topicId = item.question.topicId;
    given.answer = answer;
    given.right = grade.right;
    given.points = lessons::pointsAfterHints(grade.points, item.hintsShown);
    given.hintsShown = item.hintsShown;
    given.answeredAt = m_store->now();
    given.reviewable = item.question.figures.empty();
    if (test) {
        given.attempt = m_attempt->id;
        given.position = position;
    }
    if (const tradeoff::Result<std::int64_t> kept = m_store->addAnswer(given); !kept) {
        tellNotKept(kept.error());
        return m_store->isReadOnly();
    }
    if (m_notKept)
        tell(QString());
    return true;
}

void TestState::showHint()
{
    const RoundItem *here = current();
    if (!here || m_activity == Activity::Test || here->committed
        || here->hintsShown >= static_cast<int>(here->question.hints.size()))
        return;
    ++m_items[static_cast<std::size_t>(m_position)].hintsShown;
    Q_EMIT itemChanged();
}

void TestState::next()
{
    if (m_items.empty())
        return;
    if (!atLast())
        moveTo(m_position + 1);
    else if (hasResult())
        backToResult();
    else if (!testRuns())
        leave();
}

void TestState::previous()
{
    moveTo(m_position - 1);
}

void TestState::goTo(int position)
{
    moveTo(position);
}

void TestState::moveTo(int position)
{
    if (m_page != Page::Question || position == m_position || position < 0
        || position >= static_cast<int>(m_items.size()))
        return;
    const bool kept = keepStanding();
    enter(m_page, position);
    keepPosition();
    if (kept)
        Q_EMIT itemChanged();
}

void TestState::setFlagged(bool flagged)
{
    if (!current() || current()->flagged == flagged)
        return;
    m_items[static_cast<std::size_t>(m_position)].flagged = flagged;
    Q_EMIT itemChanged();
    keepPosition();
}

void TestState::refreshComesBack()
{
    m_comesBackAt.reset();
    const RoundItem *here = current();
    if (!here || !here->grade || !m_store)
        return;
    const auto item = m_store->reviewItem(m_lesson.id, here->question.id);
    if (item && *item)
        m_comesBackAt = (*item)->card.due;
}

void TestState::tell(const QString &trouble)
{
    m_notKept = false;
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void TestState::tell(const tradeoff::Error &error)
{
    tell(engineWords(error.message));
}

void TestState::tellNotKept(const tradeoff::Error &error)
{
    tell(error);
    m_notKept = true;
}

} // namespace breakeven::ui
